import { overlaps } from '../span.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { ECHO_NOUNS } from './data/echo-nouns.js';
import { entitiesOf, mentionsAt, type Found } from './noun-phrases.js';
import { dependants, tokenAt } from './tree.js';

/** What parties make: to judge it is to judge them, as an act is judged. */
const MADE = new Set(
  'deal agreement accord pact treaty law bill decree resolution vote talk policy'.split(' '),
);

/**
 * Whose what a noun names is, as its own relative tells: "condemned the blockade that Peru announced", "the tariffs imposed by
 * Brussels".
 */
export function doerOfNoun(sentence: AnalysedSentence, noun: number, except: number): Found[] {
  const lemma = tokenAt(sentence.tree, noun).lemma.toLowerCase();
  if (!ECHO_NOUNS.has(lemma) && !MADE.has(lemma)) return [];
  return dependants(sentence.tree, noun, 'acl')
    .filter((child) => child !== except)
    .flatMap((child) => {
      const clause = sentence.clauses.get(child);
      if (clause?.kind !== 'verb') return [];
      return clause.subjects
        .filter((subject) => subject !== noun)
        .flatMap((subject) => entitiesOf(sentence, subject, { places: false, inside: true }));
    });
}

/** "auctioned new blocks, which Venezuela called illegal": he did it of whose deed the relative judges. */
export function doerOfJudged(sentence: AnalysedSentence, noun: number, judging: number): Found[] {
  const { head, deprel } = tokenAt(sentence.tree, noun);
  const above = sentence.clauses.get(head);
  if (deprel !== 'obj' || above?.kind !== 'verb' || above.passive) return [];
  if (tokenAt(sentence.tree, judging).head !== noun) return [];
  return above.subjects.flatMap((subject) => entitiesOf(sentence, subject, { places: false, inside: true }));
}

const MISSIONS = new Set(['embassy', 'consulate', 'mission', 'legation', 'ambassador', 'envoy']);

/** "China's embassy in Ottawa lodged a protest": a mission speaks to its hosts. */
export function hostOfMission(sentence: AnalysedSentence, clause: Clause): Found[] {
  return clause.subjects
    .filter((subject) => MISSIONS.has(tokenAt(sentence.tree, subject).lemma.toLowerCase()))
    .flatMap((subject) => {
      const { start } = tokenAt(sentence.tree, subject);
      const hosts = dependants(sentence.tree, subject, 'nmod').flatMap((child) =>
        mentionsAt(sentence, child),
      );
      return hosts
        .filter((mention) => mention.start > start && !overlaps(mention, tokenAt(sentence.tree, subject)))
        .flatMap((mention) => mention.entities.map((entity) => ({ entity, mention, inside: true })));
    })
    .filter(({ entity }) => entity.id?.length === 3);
}
