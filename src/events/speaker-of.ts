import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { findAttribution } from './find-attribution.js';
import { isSaying } from './is-saying.js';
import { relation, tokenAt } from './tree.js';

/** The subject of a sentence's verb of saying, where it has one. */
export function speakerOf(sentence: AnalysedSentence, text: string, codebook: Codebook): Attribution | null {
  for (const clause of sentence.clauses.values()) {
    if (clause.kind !== 'verb' || !isSaying(clause, codebook)) continue;
    const relationAbove = relation(tokenAt(sentence.tree, clause.predicate));
    if (relationAbove !== 'root' && relationAbove !== 'parataxis') continue;
    const said =
      clause.complements[0]?.predicate ?? sentence.tree.tokens.findIndex(({ head }) => head === -1);
    const found = said === clause.predicate ? null : findAttribution(sentence, text, said, codebook);
    if (found !== null) return found;
    const beside = sentence.tree.children[clause.predicate]?.find((child) => sentence.clauses.has(child));
    const other = beside === undefined ? null : findAttribution(sentence, text, beside, codebook);
    if (other !== null) return other;
  }
  return null;
}
