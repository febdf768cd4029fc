import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { findAttribution, isSaying } from './find-attribution.js';
import { relation, tokenAt } from './tree.js';

/**
 * Who speaks in sentences that stand within quotation marks without a verb of saying of their own: the speaker of the
 * sentence before, as long as the paragraph lasts ("…," she said. “It also seized a ship.”). By sentence; null elsewhere.
 */
export function quotedSayers(
  sentences: readonly AnalysedSentence[],
  text: string,
  codebook: Codebook,
): (Attribution | null)[] {
  let speaker: Attribution | null = null;
  let isOpen = false;
  let end = 0;
  return sentences.map((one) => {
    const { start } = one.sentence;
    if (/\n\s*\n/.test(text.slice(end, start))) [speaker, isOpen] = [null, false];
    const opensQuoted = isOpen || /^["“]/.test(text.slice(start, start + 1));
    const words = text.slice(start, one.sentence.end);
    // a closing mark may stand between two sentences
    isOpen = isOpenAfter(`${text.slice(end, start)}${words}`, isOpen);
    end = one.sentence.end;
    const own = speakerOf(one, text, codebook);
    const carried = own === null && opensQuoted ? speaker : null;
    if (own !== null) speaker = own;
    else if (!opensQuoted) speaker = null;
    return carried;
  });
}

/** The subject of a sentence's verb of saying, where it has one. */
function speakerOf(sentence: AnalysedSentence, text: string, codebook: Codebook): Attribution | null {
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

/** Whether a quotation is still open after these words. */
function isOpenAfter(words: string, wasOpen: boolean): boolean {
  let open = wasOpen;
  for (const character of words) {
    if (character === '“') open = true;
    else if (character === '”') open = false;
    else if (character === '"') open = !open;
  }
  return open;
}
