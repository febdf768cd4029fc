import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { tokenAt, type Tree } from '../events/tree.js';

/** "something that I voiced concern about", "programs that can support it", "as we noted": told of a noun, or in passing. */
export const isAside = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  (clause.relation === 'acl' &&
    (clause.words.includes('can') ||
      clause.subjects.some((noun) => PERSONS.test(tokenAt(tree, noun).text)))) ||
  (clause.relation === 'advcl' && clause.mark === 'as') ||
  // "when we support mothers": told of any time
  (clause.relation === 'advcl' &&
    WHENEVER.has(clause.mark ?? '') &&
    clause.subjects.some((noun) => PERSONS.test(tokenAt(tree, noun).text))) ||
  // "through these groups we are supporting growth", "supporting our innovators": what is being done
  (clause.lemma === 'support' && clause.form === 'ing' && isDoing(tree, clause));

const WHENEVER: ReadonlySet<string> = new Set(['when', 'whenever', 'if', 'once']);

const isDoing = (tree: Tree, clause: Clause): boolean =>
  ['acl', 'advcl', 'dep'].includes(clause.relation) ||
  clause.subjects.some((noun) => PERSONS.test(tokenAt(tree, noun).text));

/** "Researchers from Canada warned against haste": their stance is no state's. */
export const isPrivate = (
  { tree, mentions }: AnalysedSentence,
  clause: Clause,
  { privateParties }: Codebook,
): boolean =>
  clause.subjects.some(
    (noun) => privateParties.has(tokenAt(tree, noun).lemma.toLowerCase()) || arePeople(tree, mentions, noun),
  );

/** "Americans want to be heard": a people's wish is no state's position. */
const arePeople = (tree: Tree, mentions: AnalysedSentence['mentions'], noun: number): boolean => {
  const { start, end, upos } = tokenAt(tree, noun);
  const isPlural = (upos === 'NOUN' || upos === 'PROPN') && /s$/i.test(tokenAt(tree, noun).text);
  return isPlural && mentions.some((one) => one.kind === 'demonym' && one.start <= start && end <= one.end);
};

const PERSONS = /^(?:i|we|he|she|they|you)$/i;
