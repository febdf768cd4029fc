import type { WordingClaim } from '../claims/claim.js';
import { daysOfEdtf, FIRST_DAY, firstDayOf, LAST_DAY } from '../record/days-of-edtf.js';
import type { StoredReport } from '../record/stored-report.js';
import type { ConceptLexicon } from '../wording/concept.js';
import { logBayesFactor } from '../wording/find-spells.js';
import { RANK_WORDS } from '../wording/data/ranks.js';
import type { Share, Shift } from '../wording/index.js';
import { naturalLog } from '../wording/natural-log.js';
import { joinVerdicts, type CheckCount, type CheckedClaim, type CheckQuote, type CheckVerdict } from './check-answer.js'; // prettier-ignore
import { claimPeriod } from './claim-period.js';
import { answerWording } from './collect-wording.js';
import type { OfficeCorpus } from './encode-office.js';
import { formatDate, formatWhen } from './format-date.js';
import { ofTexts } from './judge-wording.js';
import { claimScope, isInScope, type ClaimScope } from './claim-scope.js';
import type { PartiesOf } from './name-parties.js';
import { JOINT, type OfficeTexts } from './office-texts.js';
import type { OfficeUse, UseQuote } from './wording-answer.js';
import { inContext, nameOffice } from './wording-table.js';

/** Odds of two rates against one from which on they count as different: 20 to 1, "strong" (Kass and Raftery 1995). */
const ODDS = naturalLog(20);
/** Fewest comparable texts in the period, and before it. */
const FEWEST = 2;
/** Enough uses of most of a year's texts that a phrase is used as ever. */
const AS_EVER = 0.8;

/** Sets a claim about wording beside the counts of the office's texts up to the publication of the claim. */
export function checkWording(
  claim: StoredReport<WordingClaim>,
  held: OfficeTexts,
  offices: readonly OfficeCorpus[],
  lexicon: ConceptLexicon,
  partiesOf: PartiesOf = () => [],
): CheckedClaim {
  const scope = claimScope(claim, partiesOf);
  const { record, document } = claim;
  const period = claimPeriod(record.date?.edtf ?? null, document.publishedOn);
  const answer = (verdict: CheckVerdict, why: string, counts: readonly CheckCount[] = []): CheckedClaim => ({ claim, verdict, why, period, counts }); // prettier-ignore
  if (offices.length === 0)
    return answer('cannot say', `No texts of ${record.office} are held, so that there is nothing to compare (0 comparable texts). Read some: readout read FILE`); // prettier-ignore
  const { uses } = answerWording(held, offices, {
    phrase: record.formula,
    lexicon,
    asked: { office: record.office, since: null, until: null },
    quotes: 100_000,
  });
  const about = (use: OfficeUse): InScope | null => (scope.words === '' ? null : { scope, texts: textsInScope(held, use, scope, partiesOf) }); // prettier-ignore
  if (period === null)
    return answer('cannot say', `The text that claims it has no date of publication, and names no time: nobody can tell which of the ${held.texts.length} texts held of ${record.office} it is about. ${uses.map((use) => countAll(use, about(use), uses.length > 1)).join(' ')}`); // prettier-ignore
  const counts = uses.map((use, i) => countUse(use, offices[i]?.dispersion ?? 1, record, period, about(use)));
  const verdict = joinVerdicts(counts);
  const total = counts.reduce((sum, { comparable }) => sum + comparable, 0);
  const time = `${formatDate(period[0])} to ${formatDate(period[1])}`;
  const intro = uses.every(({ lookedFor }) => lookedFor === 'nothing')
    ? `The claim is about ${time}.`
    : `The claim is about ${time}. ${total} comparable ${total === 1 ? 'text of' : 'texts of'} ${record.office}${scope.words === '' ? '' : `, ${scope.words},`} from then ${total === 1 ? 'is' : 'are'} held.`;
  const differs = verdict === 'cannot say' && counts.some((count) => count.verdict !== 'cannot say') ? ' Its offices differ.' : ''; // prettier-ignore
  return answer(verdict, `${intro}${differs} ${counts.map(({ of, why }) => (counts.length > 1 ? `${of}: ${why}` : why)).join(' ')}`, counts); // prettier-ignore
}

type Dated = Pick<UseQuote, 'publishedOn'>;

/** Whether all days that a date may mean are before the day, or between two: of 2023, neither is so for May 2023. */
const isBefore = ({ publishedOn }: Dated, day: string): boolean => (daysOfEdtf(publishedOn)?.to ?? LAST_DAY) < day; // prettier-ignore
const isWithin = ({ publishedOn }: Dated, from: string, to: string): boolean => {
  const days = daysOfEdtf(publishedOn) ?? { from: FIRST_DAY, to: LAST_DAY };
  return days.from >= from && days.to <= to;
};

/** What is held of a phrase, where nobody can tell which texts a claim is about. */
function countAll(use: OfficeUse, inScope: InScope | null, isNamed: boolean): string {
  const name = isNamed ? `${nameOffice(use)} · ${use.language}: ` : '';
  if (use.lookedFor === 'nothing') return name + use.verdict.words;
  const texts = inScope?.texts ?? use.comparableTexts;
  const carrying = texts.filter(({ carries }) => carries);
  const [first, last, lastUse] = [texts[0], texts.at(-1), carrying.at(-1)];
  const of = inScope === null ? 'comparable texts held' : `texts held ${inScope.scope.words}`;
  const span = first === undefined || last === undefined ? '' : `, of ${formatDate(first.publishedOn)} to ${formatDate(last.publishedOn)}`; // prettier-ignore
  return `${name}It is in ${ofTexts({ uses: carrying.length, of: texts.length })} ${of}${span}${lastUse === undefined ? '' : `; last ${formatWhen(lastUse.publishedOn)}`}.`;
}

function countUse(
  use: OfficeUse,
  dispersion: number,
  claim: WordingClaim,
  [from, to]: readonly [string, string],
  inScope: InScope | null,
): CheckCount {
  const share = (chosen: OfficeUse['comparableTexts']): Share => ({
    uses: chosen.filter(({ carries }) => carries).length,
    of: chosen.length,
  });
  // where no form is known, nothing was counted: nought of many would read as a finding
  const texts = use.lookedFor === 'nothing' ? [] : (inScope?.texts ?? use.comparableTexts);
  const before = share(texts.filter((text) => isBefore(text, from)));
  const within = share(texts.filter((text) => isWithin(text, from, to)));
  // a change over all texts says nothing of those with one partner: these are counted by themselves
  const change = inScope === null ? changeWithin(use, claim, from, to) : null;
  const { verdict, why } =
    change === null
      ? judge(use, claim, before, within, dispersion, inScope)
      : { verdict: 'supported' as const, why: `From ${formatDate(change.date)} on it is in ${ofTexts(change.since)} comparable texts, and was in ${ofTexts(change.before)} before.` }; // prettier-ignore
  // a change within the period parts it: what was said up to then is what was before
  const cut = change === null ? from : firstDayOf(change.date);
  const ids = inScope === null ? null : new Set(inScope.texts.map(({ id }) => id));
  const quotes = use.quotes.filter(({ textId }) => ids?.has(textId) ?? true);
  const last = quotes.filter((quote) => isBefore(quote, cut)).at(-1);
  const first = quotes.find((quote) => isWithin(quote, cut, to));
  return {
    of: `${nameOffice(use)} · ${use.language}`,
    unit: 'comparable texts',
    comparable: within.of,
    before: change?.before ?? before,
    within: change?.since ?? within,
    verdict,
    why: why + describeOthers(use),
    quotes: [...(last === undefined ? [] : [toQuote('before', last, use.language)]), ...(first === undefined ? [] : [toQuote('within', first, use.language)])], // prettier-ignore
  };
}

/** The counts are those of one rank of authority; what the others say is told beside. */
function describeOthers({ ranks }: OfficeUse): string {
  const others = ranks.filter(({ isMain }) => !isMain).map(({ rank, share, last }) => `${RANK_WORDS[rank]} ${ofTexts(share)}, last ${formatDate(last)}`); // prettier-ignore
  const main = ranks.find(({ isMain }) => isMain);
  return others.length === 0 || main === undefined ? '' : ` These are ${RANK_WORDS[main.rank]}. Other ranks, over all time: ${others.join('; ')}.`; // prettier-ignore
}

/** A tested change of the kind claimed that fell within the period, and still holds when the claim is made. */
function changeWithin(
  use: OfficeUse,
  { change, degree }: WordingClaim,
  from: string,
  to: string,
): Shift | null {
  const isCaution = use.verdict.kind === 'no-own-words' || use.verdict.kind === 'topic-not-raised';
  if (isCaution || use.lookedFor === 'nothing') return null;
  const kinds: readonly Shift['kind'][] =
    change === 'faded' || (change === 'dropped' && degree !== null)
      ? ['faded', 'dropped', 'replaced']
      : change === 'dropped' || change === 'replaced'
        ? ['dropped', 'replaced']
        : change === 'grown'
          ? ['grown', 'introduced', 'returned']
          : [change];
  const last = use.shifts.at(-1);
  return last !== undefined && kinds.includes(last.kind) && last.strength !== 'fact' && firstDayOf(last.date) >= from && firstDayOf(last.date) <= to && last.since.of >= FEWEST ? last : null; // prettier-ignore
}

const toQuote = (when: CheckQuote['when'], { publishedOn, title, textId, url, sentence, formula }: UseQuote, language: string): CheckQuote => ({ when, date: publishedOn, title: title ?? textId, url, language, words: inContext(sentence.text, sentence.start, formula) }); // prettier-ignore

/** One office's counts against what is claimed of it. */
function judge(
  use: OfficeUse,
  { change, degree }: WordingClaim,
  before: Share,
  within: Share,
  dispersion: number,
  inScope: InScope | null,
): { verdict: CheckVerdict; why: string } {
  const of = inScope === null ? 'comparable texts' : `texts ${inScope.scope.words}`;
  const counts = `It is in ${ofTexts(within)} ${of} of the period, and was in ${ofTexts(before)} before.`;
  const say = (verdict: CheckVerdict, why: string) => ({ verdict, why });
  const cannot = (why: string) => say('cannot say', why);
  if (use.lookedFor === 'nothing') return cannot(use.verdict.words);
  if (within.of < FEWEST)
    return cannot(`${within.of === 0 ? 'No comparable text' : 'Only one comparable text'} of the period is held; the latest of the ${use.held.texts} held is of ${formatDate(use.held.last)}. ${counts}`); // prettier-ignore
  if (inScope === null && (use.verdict.kind === 'no-own-words' || use.verdict.kind === 'topic-not-raised'))
    return cannot(`${use.verdict.words} ${counts}`);
  const differ = before.of >= FEWEST && logBayesFactor(before, within) / dispersion >= ODDS;
  const [was, is] = [rate(before), rate(within)];
  const asEver = before.uses >= FEWEST && within.uses >= FEWEST && is >= AS_EVER * was;
  const unclear = `${counts} The difference is within chance.`;
  switch (change) {
    case 'dropped':
    case 'replaced':
    case 'faded': {
      // "largely dropped" is borne out by a steep fall; "dropped" alone by none left
      const enough = change === 'faded' || degree !== null ? is <= was / 2 : within.uses === 0;
      if (differ && enough && is < was) return say('supported', counts);
      return asEver ? say('contradicted', `${counts} It is used as before.`) : cannot(before.uses === 0 ? `${counts} No use before the period is held, so that nothing can have been dropped from these texts.` : unclear); // prettier-ignore
    }
    case 'introduced':
      if (before.uses > 0) return say('contradicted', `${counts} It was in use before.`);
      return within.uses > 0 && differ ? say('supported', counts) : cannot(within.uses === 0 ? `${counts} It is not seen.` : unclear); // prettier-ignore
    case 'grown':
      if (differ && is > was) return say('supported', counts);
      return differ && is < was ? say('contradicted', `${counts} It is used less.`) : cannot(unclear);
    case 'returned':
      if (before.uses > 0 && within.uses > 0 && use.shifts.some(({ kind }) => kind === 'returned')) return say('supported', counts); // prettier-ignore
      return asEver ? say('contradicted', `${counts} It was never gone.`) : cannot(unclear);
  }
}

/** An office's texts that the claim is about, where that is not all of them. */
interface InScope {
  readonly scope: ClaimScope;
  readonly texts: OfficeUse['comparableTexts'];
}

/** The texts with the partner, or of the form, that the claim names; whether they carry the phrase. */
function textsInScope(
  { texts }: OfficeTexts,
  use: OfficeUse,
  scope: ClaimScope,
  partiesOf: PartiesOf,
): OfficeUse['comparableTexts'] {
  const carrying = new Set(use.quotes.map(({ textId }) => textId));
  const office = use.joint ? use.office + JOINT : use.office;
  return texts
    .filter((text) => text.office === office && text.language.toLowerCase().split(/[-_]/)[0] === use.language && isInScope(scope, text, use.joint, partiesOf))
    .map(({ id, date, publishedOn = date }) => ({ id, publishedOn, carries: carrying.has(id) }));
} // prettier-ignore

const rate = ({ uses, of }: Share): number => (of === 0 ? 0 : uses / of);
