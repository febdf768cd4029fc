import type { TiesClaim } from '../claims/claim.js';
import type { Store } from '../record/store.js';
import type { StoredEvent, StoredReport } from '../record/stored-report.js';
import { allPages } from '../record/all-pages.js';
import { daysOfEdtf } from '../record/days-of-edtf.js';
import { logBayesFactor } from '../wording/find-spells.js';
import { naturalLog } from '../wording/natural-log.js';
import type { CheckedClaim, CheckQuote, CheckVerdict } from './check-answer.js';
import { claimPeriod } from './claim-period.js';
import { formatDate } from './format-date.js';
import { ofTexts } from './judge-wording.js';

const ODDS = naturalLog(20);
/** Fewest events on each side from which anything is said. */
const FEWEST = 5;

/**
 * Sets a claim about ties beside the events between the two states: the share that is cooperative (PLOVER score above
 * zero) in the period and before it. What the claim's own document tells is left out: no text bears itself out.
 */
export async function checkTies(claim: StoredReport<TiesClaim>, store: Store): Promise<CheckedClaim> {
  const { record, document } = claim;
  const { pair, change } = record;
  const name = pair.join('–');
  const period = claimPeriod(record.date?.edtf ?? record.period?.edtf ?? null, document.publishedOn);
  const events: StoredEvent[] = [];
  for await (const event of allPages((page) => store.events({ pair, status: ['happened'] }, page)))
    if (event.reports.some((report) => report.document.key !== document.key && report.record.status === 'happened')) events.push(event); // prettier-ignore
  if (period === null)
    return { claim, verdict: 'cannot say', period, counts: [], why: `The text that claims it has no date of publication, and names no time: nobody can tell which of the ${events.length} events between ${name} it is about.` }; // prettier-ignore
  const [from, to] = period;
  const dated = events.flatMap((event) => {
    const days = event.event.date === null ? undefined : daysOfEdtf(event.event.date.edtf);
    return days === undefined || event.event.historical ? [] : [{ event, day: days.from, end: days.to }];
  });
  const before = dated.filter(({ end }) => end < from);
  const within = dated.filter(({ day, end }) => day >= from && end <= to);
  const share = (list: typeof dated) => ({ uses: list.filter(({ event }) => event.event.score > 0).length, of: list.length }); // prettier-ignore
  const [was, is] = [share(before), share(within)];
  const time = `${formatDate(from)} to ${formatDate(to)}`;
  const counts = `Of the events between ${name} that other texts tell, ${ofTexts(is)} in the period (${time}) are cooperative, ${ofTexts(was)} before.`;
  const { verdict, why } = judge(change, was, is, counts);
  const last = before.at(-1)?.event;
  const first = within[0]?.event;
  return {
    claim,
    verdict,
    why,
    period,
    counts: [
      {
        of: name,
        unit: 'events',
        comparable: is.of,
        before: was,
        within: is,
        verdict,
        why,
        quotes: [...(last === undefined ? [] : [toQuote('before', last)]), ...(first === undefined ? [] : [toQuote('within', first)])], // prettier-ignore
      },
    ],
  };
}

function judge(
  change: TiesClaim['change'],
  was: { uses: number; of: number },
  is: { uses: number; of: number },
  counts: string,
): { verdict: CheckVerdict; why: string } {
  if (was.of < FEWEST || is.of < FEWEST)
    return { verdict: 'cannot say', why: `${counts} At least ${FEWEST} on each side are needed.` };
  const odds = logBayesFactor(was, is);
  const up = is.uses / is.of > was.uses / was.of;
  if (change === 'stable')
    return odds >= ODDS ? { verdict: 'contradicted', why: counts } : { verdict: odds <= -naturalLog(3) ? 'supported' : 'cannot say', why: counts }; // prettier-ignore
  if (odds < ODDS) return { verdict: 'cannot say', why: `${counts} The difference is within chance.` };
  const claimsUp = change === 'warmed' || change === 'restored';
  return { verdict: up === claimsUp ? 'supported' : 'contradicted', why: counts };
}

function toQuote(when: CheckQuote['when'], { event, reports }: StoredEvent): CheckQuote {
  const report = reports[0];
  const sentence = report?.sentence ?? null;
  const { quote } = event;
  const words: CheckQuote['words'] = sentence === null ? ['', quote.text, ''] : [sentence.text.slice(0, Math.max(0, quote.start - sentence.start)), quote.text, sentence.text.slice(Math.max(0, quote.end - sentence.start))]; // prettier-ignore
  return {
    when,
    date: event.date?.edtf ?? '',
    title: report?.document.title ?? report?.document.key ?? '',
    url: report?.document.url ?? null,
    language: report?.document.language ?? 'en',
    words,
  };
}
