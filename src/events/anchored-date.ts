import type { Codebook } from '../codebook/index.js';
import type { Document } from '../documents/document.js';
import { parseEdtf } from '../language/dates/edtf.js';
import type { Act } from './act.js';
import type { TimeExpression } from '../language/time-expression.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { EventDate } from './event.js';
import { shiftDate } from './shift-date.js';
import { governor } from './time-governor.js';
import { ancestors, tokenAt, tokenFrom, type Tree } from './tree.js';

/** Events that hang on another: before it, after it, or so long from it. */
export function anchoredDate(
  sentence: AnalysedSentence,
  act: Act,
  acts: readonly Act[],
  dates: readonly (EventDate | null)[],
  sentences: readonly AnalysedSentence[],
  document: Document,
  codebook: Codebook,
): EventDate | null {
  for (const time of sentence.times) {
    if (!time.anchor) continue;
    const anchorToken = anchorOf(sentence.tree, time.anchor.at);
    const main = mainOf(sentence, time, act);
    const isMain = main === act.clause.predicate || main === act.match.noun;
    // "on the eve of the visit, the presidents met": the words stand before the act, not around it
    const inAnchor = !isMain && act.quote.start >= time.start && coversOrIs(sentence, act, anchorToken);
    if (inAnchor && time.anchor.amount) {
      // "comes two months after Xi visited": the visit lies two months before what the main clause tells
      const base = baseOf(sentence, main, acts, dates, sentences, document);
      const sign = time.anchor.direction === 'after' ? -1 : 1;
      const shifted =
        base === null ? null : shiftDate(base, sign * time.anchor.amount.count, time.anchor.amount.unit);
      if (shifted !== null) return { edtf: shifted, basis: 'resolved', text: time.text };
    }
    if (isMain) {
      const anchor =
        dateWithin(sentence, anchorToken, act) ??
        eventNear(sentence, anchorToken, act, acts, dates, codebook);
      const interval = anchor ? parseEdtf(anchor.edtf) : null;
      if (!interval) continue;
      if (time.anchor.amount) {
        const from = time.anchor.direction === 'after' ? interval.to : interval.from;
        const sign = time.anchor.direction === 'after' ? 1 : -1;
        const shifted =
          from === null ? null : shiftDate(from, sign * time.anchor.amount.count, time.anchor.amount.unit);
        if (shifted !== null) return { edtf: shifted, basis: 'resolved', text: time.text };
      }
      if (time.anchor.direction === 'before' && interval.from !== null)
        return { edtf: `../${interval.from}`, basis: 'resolved', text: time.text };
      if (
        time.anchor.direction === 'after' &&
        interval.to !== null &&
        document.publishedOn !== null &&
        interval.to <= document.publishedOn
      )
        return { edtf: `${interval.to}/${document.publishedOn}`, basis: 'resolved', text: time.text };
    }
  }
  return null;
}

/** The word that names the event counted from: "the first expulsion", "his visit". */
function anchorOf(tree: Tree, offset: number): number {
  const token = tokenFrom(tree, offset);
  const isBeside =
    token >= 0 && ['det', 'amod', 'nmod:poss', 'compound'].includes(tokenAt(tree, token).deprel);
  return isBeside ? tokenAt(tree, token).head : token;
}

/** The clause that the expression tells the time of: the one above the event that it counts from. */
function mainOf(sentence: AnalysedSentence, time: TimeExpression, act: Act): number {
  const { tree, clauses } = sentence;
  const anchor = time.anchor === null ? -1 : anchorOf(tree, time.anchor.at);
  const nearest = governor(sentence, time);
  // "a week after the expulsion, France closed its embassy": not when they were expelled, but when it closed
  const isOfNoun = time.anchor?.amount && nearest === anchor && clauses.get(anchor)?.kind === 'noun';
  const main = isOfNoun ? (ancestors(tree, anchor).find((above) => clauses.has(above)) ?? nearest) : nearest;
  // "expelled two diplomats, two days after Somalia seized a ship": the words may hang on the seizing
  if (main !== act.clause.predicate || time.anchor === null || time.start >= tokenAt(tree, main).start)
    return main;
  const subject = act.clause.subjects[0];
  const { at } = time.anchor;
  // "ahead of his visit, he reaffirmed": past the comma the main clause goes on
  const isInside =
    subject !== undefined &&
    tokenAt(tree, subject).start >= at &&
    !tree.tokens.some(
      ({ text, start }) => text === ',' && start >= at && start < tokenAt(tree, subject).start,
    );
  return isInside ? (ancestors(tree, main).find((above) => clauses.has(above)) ?? main) : main;
}

/** "a day after it attacked Somalia on 5 January": the event counted from has its day beside it. */
function dateWithin(sentence: AnalysedSentence, anchorToken: number, act: Act): EventDate | null {
  if (anchorToken < 0) return null;
  const { tree, clauses } = sentence;
  const holder = [anchorToken, ...ancestors(tree, anchorToken)].find((at) => clauses.has(at));
  if (holder === undefined || holder === act.clause.predicate || holder === act.match.noun) return null;
  const time = sentence.times.find(
    (one) => one.edtf !== null && one.bound === undefined && governor(sentence, one) === holder,
  );
  return time?.edtf ? { edtf: time.edtf, basis: time.basis ?? 'resolved', text: time.text } : null;
}

function coversOrIs(sentence: AnalysedSentence, act: Act, token: number): boolean {
  if (token < 0) return false;
  const at = tokenAt(sentence.tree, token);
  const start = tokenAt(sentence.tree, act.clause.predicate).start;
  return act.quote.start <= at.start + 1
    ? at.start < act.quote.end
    : start - at.start < 40 && start >= at.start;
}

/** What the main clause of an anchored expression is dated to: its act's date, else a visit told in the document, else today. */
function baseOf(
  sentence: AnalysedSentence,
  main: number,
  acts: readonly Act[],
  dates: readonly (EventDate | null)[],
  sentences: readonly AnalysedSentence[],
  document: Document,
): string | null {
  const own = acts.findIndex(
    (act) =>
      sentences[act.sentence] === sentence && (act.clause.predicate === main || act.match.noun === main),
  );
  const dated = own >= 0 ? dates[own] : null;
  const interval = dated ? parseEdtf(dated.edtf) : null;
  return interval?.from ?? document.publishedOn;
}

/**
 * The dated event that the words count from: "the summit", in the same sentence, else the document's first meeting; "the
 * expulsion", "the coup": the last act before of a type that the noun tells of.
 */
function eventNear(
  { tree }: AnalysedSentence,
  token: number,
  act: Act,
  acts: readonly Act[],
  dates: readonly (EventDate | null)[],
  codebook: Codebook,
): EventDate | null {
  if (token < 0) return null;
  const { start: at, upos, lemma } = tokenAt(tree, token);
  const index = acts.findIndex(
    (one, i) => one !== act && dates[i] && one.quote.start <= at && at < one.quote.end,
  );
  if (index >= 0) return dates[index] ?? null;
  const types = new Set(codebook.nouns.get(lemma.toLowerCase())?.map(({ rule }) => rule.type));
  if (upos === 'NOUN' && !types.has('CONSULT')) {
    const told = acts.flatMap((one, i) => {
      const isBefore = one.sentence < act.sentence && one.status === 'happened';
      return isBefore && dates[i] && types.has(one.match.rule.type) ? [dates[i]] : [];
    });
    return told.at(-1) ?? null;
  }
  const meeting = acts.findIndex(
    (one, i) => one.match.rule.type === 'CONSULT' && one.status === 'happened' && dates[i],
  );
  return meeting >= 0 ? (dates[meeting] ?? null) : null;
}
