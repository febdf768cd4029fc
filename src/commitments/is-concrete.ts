import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { dueDate } from '../events/due-date.js';
import type { Span } from '../span.js';

/**
 * Whether what is promised can be seen to be done, so that it is worth keeping where nobody is named who is owed it: "offered to
 * host the talks", "agreed to hand over the maps by May", "2,000 men". Not "agreed to consider it".
 */
export function isConcrete(
  sentence: AnalysedSentence,
  inner: Clause | undefined,
  row: UndertakingRow,
  undertaking: Span,
  { foretold, predicates }: Codebook,
): boolean {
  if (!inner) return saysHowMuch(sentence, undertaking) || row.things !== undefined;
  if (predicates.vague.has(inner.lemma)) return false;
  // "is ready to return to the table"
  if (inner.lemma === 'return' && inner.objects.length === 0) return false;
  const name = [inner.lemma, ...inner.particles].join(' ');
  return (
    [row, foretold].some((one) => one?.deeds?.includes(name) === true) ||
    dueDate(sentence, inner.predicate) !== null
  );
}

/** "forty generators", "$230 million", "three quarters": an amount, in figures or in words. */
export const saysHowMuch = ({ tokens }: AnalysedSentence, within: Span): boolean =>
  tokens.some(
    ({ start, end, text, upos }) =>
      within.start <= start &&
      end <= within.end &&
      (/\d/.test(text) || (upos === 'NUM' && !/^one$/i.test(text))),
  );
