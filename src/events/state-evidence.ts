import { DESCENT } from './data/count-nouns.js';
import { BACKING, TOWNS } from './data/place-nouns.js';
import type { Codebook } from '../codebook/index.js';
import type { Entity } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { isSaying } from './is-saying.js';
import { mentionsAt } from './noun-phrases.js';
import { caseOf, relation, subtree, tokenAt, tokenFrom } from './tree.js';

/** The tokens of a noun phrase, without clauses that tell of something else. */
export function phraseOf(sentence: AnalysedSentence, head: number): number[] {
  const { tree } = sentence;
  return subtree(tree, head, (child) => {
    const token = tokenAt(tree, child);
    if (['parataxis', 'conj', 'ccomp', 'nmod:poss'].includes(token.deprel)) return true;
    return (
      token.deprel.startsWith('acl') &&
      sentence.clauses.get(child)?.form !== 'participle' &&
      !/^(?:flee|live|reside)/.test(token.lemma)
    );
  });
}

const WHERE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'through',
  'across',
  'around',
  'throughout',
  'of',
  'inside',
  'along',
]);

const ROUTES = new Set(['through', 'across', 'around', 'throughout', 'inside', 'outside', 'near', 'along']);

/** The places that a clause itself names: "rioted at a jail in Dili". */
export function placesOfClause(sentence: AnalysedSentence, clause: Clause): number[] {
  return [
    ...clause.obliques
      .filter(
        ({ preposition, noun }) =>
          WHERE.has(preposition.split(' ').at(-1) ?? '') ||
          // "set fire to the consulate in Ouagadougou": a mission stands where it is
          (preposition === 'to' && isMission(sentence, noun)),
      )
      .map(({ noun }) => noun),
    ...clause.objects,
  ].flatMap((noun) =>
    subtree(sentence.tree, noun, (child) => {
      const token = tokenAt(sentence.tree, child);
      return token.deprel.startsWith('acl') || relation(token) === 'parataxis';
    }),
  );
}

const isMission = (sentence: AnalysedSentence, noun: number): boolean =>
  ['embassy', 'consulate', 'mission'].includes(tokenAt(sentence.tree, noun).lemma.toLowerCase());

/** The one state whose place stands among tokens; `withOwners`: or to whom they belong, as in "the Serbian Workers' Union". */
export function stateIn(
  sentence: AnalysedSentence,
  tokens: readonly number[],
  withOwners = false,
): Entity | null {
  const states = new Map<string, Entity>();
  for (const index of tokens) {
    const token = tokenAt(sentence.tree, index);
    for (const mention of mentionsAt(sentence, index)) {
      // "a jail in East Timor's capital", "through the Mongolian capital"
      const isTown =
        (token.deprel === 'nmod:poss' || mention.kind === 'adjective') &&
        token.head >= 0 &&
        TOWNS.has(tokenAt(sentence.tree, token.head).lemma.toLowerCase());
      const isOwner = token.deprel === 'nmod:poss' || mention.kind === 'adjective';
      // "marched through Belgrade": with these words a capital is a town
      const isRoute = mention.kind === 'metonym' && ROUTES.has(caseOf(sentence.tree, index));
      const isPlace =
        mention.asPlace ||
        isTown ||
        isRoute ||
        (withOwners && (isOwner || WHERE.has(caseOf(sentence.tree, index))));
      // "outside Myanmar's embassy in Dhaka" is in Dhaka
      if (!isPlace || isBacker(sentence, index) || isForebears(sentence, index)) continue;
      for (const entity of mention.entities)
        if (isState(entity) && entity.office !== 'embassy') states.set(entity.id, entity);
    }
  }
  const [only] = states.values();
  return states.size === 1 && only ? stateOnly(only) : null;
}

/** "women of Chinese descent" are not China's people. */
const isForebears = ({ tree }: AnalysedSentence, index: number): boolean =>
  DESCENT.has(tree.tokens[tokenAt(tree, index).head]?.lemma.toLowerCase() ?? '');

/** "Iran-backed militias" are not Iran's people. */
export function isBacker(sentence: AnalysedSentence, index: number): boolean {
  const { head } = tokenAt(sentence.tree, index);
  return head >= 0 && BACKING.has(tokenAt(sentence.tree, head).lemma.toLowerCase().replace(/^.*-/, ''));
}

type StateEntity = Entity & { readonly id: string };
const isState = (entity: Entity): entity is StateEntity =>
  entity.id !== null && entity.id.length === 3 && (entity.kind === 'state' || entity.kind === 'place');

/** The one state that a sentence is about, those aside who only report it. */
export function onlyState(sentence: AnalysedSentence, codebook: Codebook): Entity | null {
  const sayers = new Set(
    [...sentence.clauses.values()]
      .filter((clause) => clause.kind === 'verb' && isSaying(clause, codebook))
      .flatMap((clause) => clause.subjects)
      .flatMap((subject) => subtree(sentence.tree, subject)),
  );
  const told = sentence.mentions.filter((mention) => !sayers.has(tokenFrom(sentence.tree, mention.end - 1)));
  for (const mentions of [told, sentence.mentions]) {
    const states = new Map<string, Entity>();
    for (const mention of mentions)
      for (const entity of isBacker(sentence, tokenFrom(sentence.tree, mention.start))
        ? []
        : mention.entities)
        if (isState(entity) && entity.sector !== 'JOU') states.set(entity.id, entity);
    const [only] = states.values();
    if (states.size === 1 && only) return stateOnly(only);
    if (states.size > 1) return null;
  }
  return null;
}

/** The state itself, without the office or person by which the text names it. */
export function stateOnly(entity: Entity): Entity {
  const { id, name, wikidata } = entity;
  return {
    id,
    name,
    kind: 'state',
    ...(wikidata === undefined || entity.kind === 'place' ? {} : { wikidata }),
  };
}
