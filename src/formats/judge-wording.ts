import type { Share } from '../wording/index.js';
import { exponential } from '../wording/natural-log.js';
import { formatDate, formatWhen } from './format-date.js';
import type { MeasuredPhrase, MeasuredSeries } from './measure-phrase.js';
import type { WordingVerdict } from './wording-answer.js';

/** Below this share of the texts published, or where it is not known, silence is only "not seen in the texts held". */
const ENOUGH_HELD = 0.9;

export interface Judged {
  readonly measured: MeasuredSeries & Pick<MeasuredPhrase, 'share'>;
  /** Dates of the texts, EDTF, by place. */
  readonly dates: readonly string[];
  /** Texts held of texts published, over all and since the last use; null where it is not known. */
  readonly coverage: { readonly all: number | null; readonly since: number | null };
  readonly hasReplacement: string | null;
}

/** "12 of 40": a count never stands without what it is of. */
export const ofTexts = ({ uses, of }: Share): string => `${uses} of ${of}`;

/**
 * What can be said of a phrase today. Facts come first; "dropped" is said only where nearly all that the office published
 * is held, and never where it is the topic that went.
 */
export function judgeWording({ measured, dates, coverage, hasReplacement }: Judged): WordingVerdict {
  const { use, share, topic } = measured;
  const verdict = (kind: WordingVerdict['kind'], words: string, more: Partial<WordingVerdict> = {}): WordingVerdict => ({ strength: null, between: null, p: null, ...more, kind, words }); // prettier-ignore
  const span = `${formatDate(dates[0] ?? null)} to ${formatDate(dates.at(-1) ?? null)}`;
  const last = use.texts.at(-1);
  const first = use.texts[0];
  if (last === undefined || first === undefined)
    return verdict('not-seen', `Not seen in the ${texts(share.of)} held, ${span}.`);
  const date = (place: number): string => formatDate(dates[place] ?? null);
  const on = (place: number): string => formatWhen(dates[place] ?? null);
  const silent = use.exposure.texts.filter((text) => text > last).length;
  const until = use.exposure.texts.filter((text) => text <= last);
  const carrying = new Set(use.texts);
  const before: Share = { uses: until.filter((text) => carrying.has(text)).length, of: until.length };
  const isKnown = Math.min(coverage.all ?? 0, coverage.since ?? 0) >= ENOUGH_HELD;
  const unknown = coverage.all === null ? 'How many texts the office published is not known' : `Only ${Math.round(100 * Math.min(coverage.all, coverage.since ?? coverage.all))} % of what the office published is held`; // prettier-ignore

  const changes = use.changes.filter(({ undone }) => !undone).sort((a, b) => a.at - b.at);
  const change = changes.at(-1);
  const { ownWords } = measured;
  if (ownWords !== null && silent >= 2 && ownWords.since * 10 < ownWords.before)
    return verdict(
      'no-own-words',
      `Last used ${on(last)}. The ${texts(silent)} held since have hardly any words of the office’s own (about ${ownWords.since} a text, against ${ownWords.before} before): their form has changed, and that the phrase is not in them says nothing.`,
    );
  if (topic !== null && hasGone(topic))
    return verdict(
      'topic-not-raised',
      `Last used ${on(last)}. The topic itself is no longer raised: ${ofTexts(topic.since)} comparable texts since then hold ${quoted(topic.anchors)}, against ${ofTexts(topic.before)} up to then. That the phrase is gone says nothing by itself.`,
      { between: [dates[last] ?? '', dates[last + 1] ?? dates.at(-1) ?? ''] },
    );
  if (change !== undefined && change.kind === 'dropped') {
    const p = change.logP === null ? null : exponential(change.logP);
    const chance = p === null || change.strength === 'fact' ? '' : ` At the earlier rate the chance of such silence is ${percent(p)}.`; // prettier-ignore
    const counts = `${ofTexts(change.before)} comparable texts had it before, ${ofTexts(change.since)} since.`;
    const more = { strength: change.strength, p, between: [dates[change.after ?? last] ?? '', dates[change.at] ?? ''] as const }; // prettier-ignore
    if (change.strength === 'fact')
      return verdict('silent', `Last used ${on(last)}; ${counts} Too few texts for more than the count.`, { ...more, strength: 'fact' }); // prettier-ignore
    const instead = hasReplacement === null ? '' : ` In its place now: “${hasReplacement}”.`;
    if (!isKnown)
      return verdict('not-seen-since', `Not seen in the ${texts(change.since.of)} held since ${date(last)}; ${counts}${chance} ${unknown}: more cannot be said.${instead}`, more); // prettier-ignore
    return verdict(
      hasReplacement === null ? 'dropped' : 'replaced',
      `${hasReplacement === null ? 'Dropped' : 'Replaced'}${change.strength === 'provisional' ? ' (provisional)' : ''} after ${date(last)}: ${counts}${chance}${instead}`,
      more,
    );
  }
  const quiet =
    silent === 0
      ? 'It stands in the latest comparable text held.'
      : `Last used ${on(last)}; the ${texts(silent)} held since are without it, which at ${ofTexts(before)} is no surprise.`;
  if (change === undefined)
    return verdict('in-use', `In use: ${ofTexts(before)} comparable texts up to ${date(last)}. ${quiet}`);
  const p = change.logP === null ? null : exponential(change.logP);
  const more = { strength: change.strength, p, between: [dates[change.after ?? change.at] ?? '', dates[change.at] ?? ''] as const }; // prettier-ignore
  const counts = `${ofTexts(change.before)} comparable texts before ${date(change.at)}, ${ofTexts(change.since)} since`;
  if (change.kind === 'introduced') {
    const firm = change.strength !== 'fact' && isKnown;
    return firm
      ? verdict('introduced', `Introduced${change.strength === 'provisional' ? ' (provisional)' : ''} ${on(first)}: ${counts}. ${quiet}`, more) // prettier-ignore
      : verdict('first-seen', `First seen in the texts held ${on(first)}: ${counts}. ${quiet}`, more);
  }
  const name = { grown: 'Used more', faded: 'Used less', returned: 'Returned', dropped: '' }[change.kind];
  return verdict(
    change.kind,
    `${name}${change.strength === 'provisional' ? ' (provisional)' : change.strength === 'fact' ? ' (too few texts for more than the count)' : ''}: ${counts}. ${quiet}`,
    more,
  );
}

/** Fewest texts on the topic that the old rate lets one expect, before their lack says anything. */
const FEWEST_EXPECTED = 5;

/** The topic went where less than a fifth of the texts on it that the old rate leads one to expect are there. */
export function hasGone({ before, since }: { readonly before: Share; readonly since: Share }): boolean {
  const expected = before.of === 0 ? 0 : (before.uses / before.of) * since.of;
  return expected >= FEWEST_EXPECTED && since.uses * 5 < expected;
}

const texts = (count: number): string => `${count} ${count === 1 ? 'text' : 'texts'}`;
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');

/** 0.00012 → "0.01 %"; below that "under 0.01 %". */
export function percent(p: number): string {
  const hundred = 100 * p;
  if (hundred < 0.01) return 'under 0.01 %';
  return `${hundred < 0.1 ? hundred.toFixed(2) : hundred < 10 ? hundred.toFixed(1) : hundred.toFixed(0)} %`;
}
