import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { isSaying } from '../events/is-saying.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { tokenAt } from '../events/tree.js';

/** To whom a promise is said: "Mexico told the United States that it would send guards", "“We will return them,” he told his Armenian counterpart". */
export function toldTo(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): string[] {
  const above = sentence.clauses.get(tokenAt(sentence.tree, clause.predicate).head);
  if (!above || !['ccomp', 'conj', 'parataxis'].includes(clause.relation)) return [];
  if (!isSaying(above, codebook)) return clause.relation === 'conj' ? toldTo(sentence, above, codebook) : [];
  const heard = [
    ...above.objects,
    ...above.obliques.filter(({ preposition }) => preposition === 'to').map(({ noun }) => noun),
  ];
  return idsOf(heard.flatMap((noun) => entitiesOf(sentence, noun, { places: false, inside: false })));
}
