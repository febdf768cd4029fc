import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import { accordingTo } from './according-to.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { sayer } from './find-sayer.js';
import { isSaying } from './is-saying.js';
import { entitiesOf } from './noun-phrases.js';
import { ancestors, dependants, relation, tokenAt } from './tree.js';

/**
 * Who says that a clause is so: the subject of the verb of saying that it stands under ("officials said that …",
 * "…, the ministry said"), or an "according to". Null when the text itself says so.
 */
export function findAttribution(
  sentence: AnalysedSentence,
  text: string,
  predicate: number,
  codebook: Codebook,
): Attribution | null {
  const { tree } = sentence;
  const chain = [predicate, ...ancestors(tree, predicate)];
  for (const [step, at] of chain.entries()) {
    const accorded = accordingTo(sentence, text, at, chain[step - 1] ?? -1, codebook);
    if (accorded) return accorded;
    const beside = dependants(tree, at, 'parataxis', 'advcl', 'ccomp').find(
      (child) => !chain.includes(child) && isInsertedSaying(sentence, child, codebook),
    );
    if (beside !== undefined) {
      const said = sayer(sentence, text, beside, codebook);
      if (said) return ownWord(sentence, predicate, said);
    }
    const above = tokenAt(tree, at).head;
    const clause = sentence.clauses.get(above);
    const rel = relation(tokenAt(tree, at));
    if (
      clause &&
      clause.kind === 'verb' &&
      isSaying(clause, codebook) &&
      (rel === 'ccomp' || rel === 'parataxis' || (rel === 'xcomp' && clause.passive))
    ) {
      const said = sayer(sentence, text, above, codebook);
      if (said) return ownWord(sentence, predicate, said);
    }
    if (
      clause?.kind === 'verb' &&
      rel === 'obj' &&
      isSaying(clause, codebook) &&
      codebook.predicates.announcing.has(clause.lemma)
    ) {
      const said = sayer(sentence, text, above, codebook);
      if (said && at !== predicate) return said;
    }
    if (rel === 'parataxis' && !isInsertedSaying(sentence, at, codebook) && step > 0) break;
  }
  return null;
}

/** "Kenya expelled two diplomats, it said": a pronoun that was left open stands for who did it. */
function ownWord(sentence: AnalysedSentence, predicate: number, said: Attribution): Attribution {
  if (said.id !== null || !/^(?:it|he|she|they)$/i.test(said.text)) return said;
  // "it said that Kenya attacked" is somebody else's word
  if (said.start < tokenAt(sentence.tree, predicate).start) return said;
  const subjects = sentence.clauses.get(predicate)?.subjects ?? [];
  const entities = subjects.flatMap((noun) =>
    entitiesOf(sentence, noun, { places: false, inside: true, inner: ['of'] }),
  );
  const entity = entities.length === 1 ? entities[0]?.entity : undefined;
  return entity === undefined ? said : { ...said, text: entity.person ?? entity.name, id: entity.id };
}

/** "…, officials said": a clause of saying without a complement of its own, beside what is said. */
function isInsertedSaying(sentence: AnalysedSentence, index: number, codebook: Codebook): boolean {
  const clause = sentence.clauses.get(index);
  if (!clause || clause.kind !== 'verb' || !isSaying(clause, codebook)) return false;
  if (clause.subjects.length === 0) return false;
  // "will sign after agreeing on a text": told beside, and says nothing of it
  if (clause.mark !== null && clause.mark !== 'as') return false;
  const hasThing = clause.objects.length > 0 && !TO_HEARERS.has(clause.lemma);
  return clause.complements.every((complement) => complement.kind !== 'that') && !hasThing;
}

/** "…, an official told AFP": their object is who hears it. */
const TO_HEARERS = new Set(['tell', 'inform', 'remind', 'assure']);
