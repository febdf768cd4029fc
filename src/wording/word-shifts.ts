import type { Occurrence } from './occurrence.js';
import type { StrengthLadder } from './concept.js';
import { countRanks } from './count-ranks.js';
import { textAt, type Corpus } from './encode-corpus.js';
import { judgeDegree } from './judge-degree.js';
import { findMove, laddersOf } from './find-step.js';
import { exponential } from './natural-log.js';
import { passageOf } from './passage-of.js';
import { quoteUses, type Wanted } from './quote-uses.js';
import type { RankedShift } from './rank-shifts.js';
import type { Shift, WordingQuote } from './shift.js';
import type { WordingText } from './text.js';

/** Gives ranked changes their words: the formula as texts write it, both sentences, the replacement. One pass. */
export function wordShifts(
  texts: Iterable<WordingText>,
  corpus: Corpus,
  ranked: readonly RankedShift[],
  ladders: readonly StrengthLadder[] = [],
): Shift[] {
  return wordEach(texts, corpus, ranked, ladders).filter((shift) => shift !== null);
}

/** The same, one for each; null where the words are gone from the texts, or say the same as an earlier one. */
export function wordEach(
  texts: Iterable<WordingText>,
  corpus: Corpus,
  ranked: readonly RankedShift[],
  ladders: readonly StrengthLadder[] = [],
): (Shift | null)[] {
  const own = laddersOf(ladders, corpus.office, corpus.language);
  const wanted: Wanted[] = [];
  const want = (use: Occurrence | null): number => {
    if (use === null) return -1;
    const text = textAt(corpus, use.from);
    const begin = corpus.begins[text] ?? 0;
    return wanted.push({ text, from: use.from - begin, to: use.to - begin }) - 1;
  };
  const asked = ranked.map((shift) => ({
    shown: want(shift.shown === null ? null : passageOf(shift.shown, shift.also)),
    before: want(shift.lastBefore),
    since: want(shift.firstSince ?? shift.replacement?.clause ?? null),
    variants: shift.formula.variants.map(want),
    replacement: want(slotOf(corpus, shift)),
  }));
  const quotes = quoteUses(texts, corpus, wanted);
  const quote = (i: number): WordingQuote | null => (i < 0 ? null : (quotes[i] ?? null));
  const shifts: (Shift | null)[] = ranked.map(() => null);
  const seen = new Set<string>();
  for (const [i, { formula, change, strength, weight, firstSince, replacement }] of ranked.entries()) {
    const places = asked[i];
    if (places === undefined) continue;
    const before = quote(places.before);
    const since = quote(places.since);
    const shown = ranked[i]?.shown ?? null;
    const surface = bare(corpus, wordsOf(quote(places.shown)), shown === null ? null : passageOf(shown, ranked[i]?.also ?? [])); // prettier-ignore
    if (surface === null) continue;
    const slot = replacement === null ? null : bare(corpus, wordsOf(quote(places.replacement)), slotOf(corpus, ranked[i] ?? { replacement })); // prettier-ignore
    const kind = slot !== null && change.kind === 'dropped' ? 'replaced' : change.kind;
    const date = corpus.texts[change.at]?.publishedOn ?? '';
    const move = slot === null ? null : findMove(surface, slot, own);
    const key = `${kind} ${date} ${surface.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    shifts[i] = {
      office: corpus.office,
      language: corpus.language,
      formula: surface,
      variants: variantsOf(
        surface,
        places.variants.map((place) => wordsOf(quote(place))),
      ),
      concept: formula.concept,
      kind,
      after: change.after === null ? null : (corpus.texts[change.after]?.publishedOn ?? null),
      date,
      before: change.before,
      since: change.since,
      exposure: { basis: change.basis, anchors: change.anchors, ranks: change.ranks },
      byRank: change.ranks.length === 0 ? [] : countRanks(corpus, formula.use.texts, change.at),
      strength,
      endedTopic: change.kind === 'dropped' || change.kind === 'faded' ? change.endedTopic : null,
      p: change.logP === null ? null : exponential(change.logP),
      logBayes: change.logBayes,
      quotes: { before, since: firstSince === null && since !== null ? { ...since, formula: null } : since },
      replacement: slot,
      degree: slot === null ? null : (move?.direction ?? judgeDegree(surface, slot, corpus.language)),
      ladder: move,
      weight,
    };
  }
  return shifts;
}

/** The formula's words as the text writes them, on one line. */
function wordsOf(quote: WordingQuote | null): string | null {
  if (quote === null || quote.formula === null) return null;
  const { sentence, formula } = quote;
  return sentence.text
    .slice(formula.start - sentence.start, formula.end - sentence.start)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the particle of its last word: 한반도의 평화와 is told as 한반도의 평화. */
function bare(corpus: Corpus, surface: string | null, use: Occurrence | null): string | null {
  if (surface === null || use === null || corpus.writing !== 'particles') return surface;
  const stem = corpus.forms[corpus.tokens[use.to - 1] ?? 0] ?? '';
  const at = surface.lastIndexOf(' ') + 1;
  const last = surface.slice(at);
  return stem !== '' && last.length > stem.length && last.startsWith(stem)
    ? surface.slice(0, at + stem.length)
    : surface;
}

const variantsOf = (surface: string, variants: readonly (string | null)[]): string[] =>
  [
    ...new Set(
      variants.filter((variant) => variant !== null && variant.toLowerCase() !== surface.toLowerCase()),
    ),
  ] as string[];

/** Where the replacement's own words stand within its clause. */
function slotOf({ tokens }: Corpus, { replacement }: Pick<RankedShift, 'replacement'>): Occurrence | null {
  if (replacement === null) return null;
  const { run, clause } = replacement;
  for (let at = clause.from; at < clause.to; at++) {
    let k = 0;
    let i = at;
    while (k < run.length && i < clause.to && (tokens[i] === run[k] || (k > 0 && (tokens[i] ?? 0) <= 1))) {
      if (tokens[i] === run[k]) k += 1;
      i += 1;
    }
    if (k === run.length) return { from: at, to: i };
  }
  return null;
}
