import type { AnalysedSentence } from './analysed-sentence.js';
import { clauseAbove } from './clause-above.js';
import type { Clause } from './clause.js';
import { isOfWhatItIsFor } from './dates-another.js';
import type { EventDate } from './event.js';
import { saysOtherTime } from './says-other-time.js';
import { governor } from './time-governor.js';
import { toDate } from './to-date.js';
import { caseOf, dependants, relation, tokenAt } from './tree.js';

/** "said Wednesday that it is expelling": what is announced as going on, or is itself the saying, has the saying's date. */
export function announcedDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const clause = sentence.clauses.get(predicate);
  if (!clause) return null;
  const circumstance = clause.form === 'participle' ? mainOfCircumstance(sentence, predicate) : -1;
  if (circumstance >= 0) return coarseDate(sentence, circumstance);
  const token = tokenAt(sentence.tree, predicate);
  const above = sentence.clauses.get(token.head);
  if (!above || above.kind === 'noun') return null;
  const rel = relation(token);
  const shares =
    (rel === 'conj' &&
      // "and in May, after Chad had bombed Zinder, Niger attacked": hung wrongly, and earlier
      clause.mark !== 'after' &&
      !saysOtherTime(sentence, clause) &&
      !isEarlier(sentence, above, clause)) ||
    rel === 'xcomp' ||
    (rel === 'ccomp' && (clause.tense === 'present' || isGoingOn(sentence, clause))) ||
    rel === 'obj' ||
    (rel === 'advcl' && clause.form === 'ing');
  if (rel === 'advcl' && clause.mark !== null && WITHIN.has(clause.mark))
    return coarseDate(sentence, above.predicate);
  if (!shares || above.tense === 'future') return null;
  const time = sentence.times.find(
    (one) =>
      one.edtf !== null && governor(sentence, one) === above.predicate && !isOfWhatItIsFor(sentence, one),
  );
  if (time) return toDate(time);
  return rel === 'conj' || rel === 'xcomp' ? announcedDate(sentence, above.predicate) : null;
}

/** "had closed its airfields in April, and it invited": what had been done before has another day. */
const isEarlier = (sentence: AnalysedSentence, first: Clause, second: Clause): boolean =>
  !second.borrowedSubject && hasHad(sentence, first) && !hasHad(sentence, second);

const hasHad = ({ tree }: AnalysedSentence, { predicate }: Clause): boolean =>
  dependants(tree, predicate, 'aux').some((aux) => tokenAt(tree, aux).text.toLowerCase() === 'had');

/** "said on Thursday that it was suspending ties": announced, and done by announcing. */
function isGoingOn({ tree }: AnalysedSentence, { predicate }: Clause): boolean {
  const auxiliaries = dependants(tree, predicate, 'aux').map((aux) => tokenAt(tree, aux).text.toLowerCase());
  const isProgressive = auxiliaries.some((word) => word === 'was' || word === 'were');
  return isProgressive && !auxiliaries.includes('had') && tokenAt(tree, predicate).text.endsWith('ing');
}

/** "described 2026 as …, with several memoranda expected": the clause whose circumstance a participle tells; -1 if none. */
function mainOfCircumstance(sentence: AnalysedSentence, predicate: number): number {
  const { tree } = sentence;
  for (
    let at = tokenAt(tree, predicate).head;
    at >= 0 && ['nmod', 'obl', 'conj'].includes(relation(tokenAt(tree, at)));
    at = tokenAt(tree, at).head
  )
    if (caseOf(tree, at) === 'with') return clauseAbove(sentence, at);
  return -1;
}

const WITHIN = new Set(['after', 'when', 'as', 'while', 'because']);

/** "cut ties in 2016 after protesters attacked": a year or month holds the cause as well. */
function coarseDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const time = sentence.times.find((one) => one.edtf !== null && governor(sentence, one) === predicate);
  return time?.edtf !== null && time !== undefined && /^\d{4}(-\d{2})?$/.test(time.edtf)
    ? toDate(time)
    : null;
}
