import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { isSaying } from '../events/is-saying.js';
import { relation, tokenAt } from '../events/tree.js';

/** A main clause of the speaker's own text, or what those who will do it are reported to have said. */
export function isOwnWord(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  speaker: string | null,
  codebook: Codebook,
): boolean {
  const { tree } = sentence;
  const token = tokenAt(tree, clause.predicate);
  const rel = relation(token);
  const above = sentence.clauses.get(token.head);
  if (rel === 'conj' && above && above.kind !== 'noun') return isOwnWord(sentence, above, by, speaker, codebook);
  if (rel === 'ccomp' && above && isSaying(above, codebook)) {
    const sayers = idsOf(subjectEntities(sentence, above));
    // "its defence minister said", "the envoy said that China would"
    return sayers.length === 0
      ? isOwnOffice(sentence, above) || (speaker !== null && by.includes(speaker))
      : sayers.some((id) => by.includes(id));
  }
  if (rel !== 'root' && rel !== 'parataxis') return false;
  return speaker !== null && by.includes(speaker);
} // prettier-ignore

const isOwnOffice = ({ tree }: AnalysedSentence, saying: Clause): boolean =>
  saying.subjects.some(
    (noun) =>
      OFFICES.has(tokenAt(tree, noun).lemma.toLowerCase()) ||
      (tree.children[noun] ?? []).some(
        (child) => tokenAt(tree, child).deprel === 'nmod:poss' && tokenAt(tree, child).upos === 'PRON',
      ),
  );

/** Who speaks for a state without its name: "the envoy said that China would build it". */
const OFFICES = new Set(['envoy', 'ambassador', 'minister', 'premier', 'president', 'chancellor', 'spokesman', 'spokeswoman', 'spokesperson', 'ministry', 'government', 'king', 'emperor', 'delegate', 'representative', 'official']); // prettier-ignore
