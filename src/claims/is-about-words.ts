import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { tokenAt } from '../events/tree.js';

/** The clause's subject is statements, documents, rhetoric: words, not deeds. */
export function isAboutWords(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): boolean {
  const { scopes, phrases } = codebook.claims.wording;
  return clause.subjects.some((subject) =>
    [...scopes, ...phrases].includes(tokenAt(sentence.tree, subject).lemma.toLowerCase()),
  );
}
