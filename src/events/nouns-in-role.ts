import { CALLING } from './data/verb-frames.js';
import type { Codebook, Role } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { allComplements } from './find-complements.js';
import { isPreposition } from './is-preposition.js';
import type { Match } from './match-rules.js';
import { entitiesOf, mentionsAt, nounsAfter, possessors, type Taking } from './noun-phrases.js';
import { dependants, headOfSpan, relation, subtree, tokenAt } from './tree.js';

/** How far to look for a prepositional phrase: on the clause's own words, or also in its complements and obliques. */
export type Reach = 'own' | 'deep';

/** The noun phrases that stand in a role, as the indices of their heads. */
export function nounsInRole(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  role: Role,
  codebook: Codebook,
  reach: Reach = 'deep',
): number[] {
  switch (role) {
    case 'subject':
      return [...clause.subjects];
    case 'object':
      return objectsOf(sentence, clause, match, codebook, reach);
    case 'possessor':
      return match.noun === null && clause.kind === 'verb'
        ? clause.objects.flatMap((object) => possessors(sentence, object))
        : possessors(sentence, match.noun ?? clause.predicate);
    case 'complement-subject':
      return [
        ...clause.complements.map(({ predicate }) => predicate),
        // "it is regrettable that Ghana has closed it"
        ...(clause.kind === 'adjective' ? dependants(sentence.tree, clause.predicate, 'csubj') : []),
      ].flatMap((predicate) => sentence.clauses.get(predicate)?.subjects ?? []);
    case 'sayer':
      return [
        ...(sayingAbove(sentence, clause, codebook, (above) => above.subjects.length > 0)?.subjects ?? []),
      ];
    case 'said':
      return clause.complements.flatMap(({ predicate }) => namedIn(sentence, predicate));
    case 'told': {
      const telling = sayingAbove(sentence, clause, codebook, (above) => above.objects.length > 0);
      return [...(telling?.objects ?? [])];
    }
    case 'none':
      return [];
    default:
      return afterPreposition(sentence, clause, match, role, reach);
  }
}

/** The heads of those who are named within what is said, not as places. */
function namedIn(sentence: AnalysedSentence, said: number): number[] {
  const inside = new Set(subtree(sentence.tree, said));
  return sentence.mentions
    .filter(({ asPlace }) => !asPlace)
    .map((mention) => headOfSpan(sentence.tree, mention))
    .filter((head) => inside.has(head));
}

/** Of an event noun, the object stands after "of"; of "refused to meet the king", it is the complement's. */
function objectsOf(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  codebook: Codebook,
  reach: Reach,
): number[] {
  if (match.noun !== null) return nounsAfter(sentence, match.noun, 'of');
  const taking: Taking = { places: true, inside: true };
  const own = clause.objects
    .flatMap((it) => [it, ...calledSo(sentence, it)])
    .flatMap((object) =>
      entitiesOf(sentence, object, taking).length > 0
        ? [object]
        : doersOfDeed(sentence, object, clause, codebook),
    );
  // "directed agencies to fund the UN": it is the agencies who were asked
  const isAsked = match.rule.type === 'REQUEST' && clause.objects.length > 0;
  return own.length > 0 || !match.rule.complement || isAsked || reach === 'own'
    ? own
    : objectsBelow(sentence, clause, 0);
}

/** "condemned what it called Ugandan piracy": what is called so is what is condemned. */
function calledSo({ tree }: AnalysedSentence, noun: number): number[] {
  if (tokenAt(tree, noun).lemma.toLowerCase() !== 'what') return [];
  return dependants(tree, noun, 'acl')
    .filter((relative) => CALLING.has(tokenAt(tree, relative).lemma.toLowerCase()))
    .flatMap((relative) => dependants(tree, relative, 'xcomp', 'obj', 'obl'));
}

function objectsBelow(sentence: AnalysedSentence, clause: Clause, depth: number): number[] {
  if (depth > 4) return [];
  return allComplements(sentence.tree, clause).flatMap(({ predicate }) => {
    const inner = sentence.clauses.get(predicate);
    if (!inner) return [];
    return inner.objects.length > 0 ? [...inner.objects] : objectsBelow(sentence, inner, depth + 1);
  });
}

function afterPreposition(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  role: string,
  reach: Reach,
): number[] {
  const own = clause.obliques
    .filter((oblique) => isPreposition(oblique, role))
    .map((oblique) => oblique.noun);
  const carrier = match.noun !== null ? carriersOf(sentence, match.noun) : clause.objects;
  const direct = carrier.flatMap((noun) => nounsAfter(sentence, noun, role));
  // "the withdrawal of its troops from Somalia": the tree may hang the place on the troops
  const inner =
    direct.length > 0
      ? direct
      : carrier.flatMap((noun) =>
          // "$92 million in aid for the people of Yemen"
          ['of', 'in'].flatMap((link) =>
            nounsAfter(sentence, noun, link).flatMap((below) => nounsAfter(sentence, below, role)),
          ),
        );
  if (reach === 'own') return [...own, ...inner];
  const below = allComplements(sentence.tree, clause).flatMap(({ predicate, kind }) =>
    // "stopped buying gas from Argentina"
    kind === 'ing' && !(match.rule.type === 'SANCTION' && match.rule.complement?.has('ing'))
      ? []
      : (sentence.clauses.get(predicate)?.obliques ?? [])
          .filter((oblique) => isPreposition(oblique, role))
          .map((oblique) => oblique.noun),
  );
  const deeper = match.rule.complement
    ? objectsBelow(sentence, clause, 0).flatMap((object) => nounsAfter(sentence, object, role))
    : [];
  const last = clause.obliques.flatMap((oblique) => nounsAfter(sentence, oblique.noun, role));
  // "agreed to work for engagement with the North": with whom they will engage is no party to the agreement
  const isJoint =
    match.rule.type === 'AGREE' &&
    (clause.subjects.length > 1 || clause.subjects.some((noun) => isSeveral(sentence, noun)));
  // "directed agencies to resume funding to the UN": whom one asks is named, if only as "agencies"
  const isAsked =
    match.rule.type === 'REQUEST' && match.rule.complement !== null && clause.objects.length > 0;
  // "travelled to Ohio to call for money for Chad"
  const isElsewhere = match.rule.mode === 'visit' && role === 'for';
  const deep = isJoint || isAsked || isElsewhere ? [] : [...below, ...deeper, ...last];
  return [...own, ...inner, ...(own.length + inner.length === 0 ? deep : [])];
}

/** "the leaders": two or more in one word. */
const isSeveral = (sentence: AnalysedSentence, noun: number): boolean =>
  mentionsAt(sentence, noun).some(({ entities }) => entities.length > 1);

/** "launched missiles, an action condemned by Seoul": who did what the noun sums up. */
function doersOfDeed(
  sentence: AnalysedSentence,
  noun: number,
  clause: Clause,
  codebook: Codebook,
): readonly number[] {
  if (!codebook.predicates.deeds.has(tokenAt(sentence.tree, noun).lemma.toLowerCase())) return [];
  for (let at = tokenAt(sentence.tree, noun).head; at >= 0; at = tokenAt(sentence.tree, at).head) {
    const above = sentence.clauses.get(at);
    if (above && above.predicate !== clause.predicate && above.kind !== 'noun' && above.subjects.length > 0)
      return above.subjects;
  }
  return [];
}

/** The nearest clause of saying above, of those that a test takes. */
function sayingAbove(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
  takes: (above: Clause) => boolean,
): Clause | null {
  for (
    let at = tokenAt(sentence.tree, clause.predicate).head;
    at >= 0;
    at = tokenAt(sentence.tree, at).head
  ) {
    const above = sentence.clauses.get(at);
    if (above?.kind === 'verb' && codebook.saying.verbs.has(above.lemma) && takes(above)) return above;
  }
  // "The raid was a crime, the minister said": some trees hang the saying on what is said
  const beside = dependants(sentence.tree, clause.predicate, 'parataxis')
    .map((child) => sentence.clauses.get(child))
    .find((one) => one?.kind === 'verb' && codebook.saying.verbs.has(one.lemma) && takes(one));
  return beside ?? null;
}

/** Nouns that only count others: "a series of meetings with", "rounds of talks in". */
const COUNTERS = new Set([
  'series',
  'round',
  'number',
  'set',
  'string',
  'spate',
  'wave',
  'day',
  'pair',
  'couple',
  'flurry',
  'barrage',
  'slew',
  'host',
  'week',
  'hour',
]);

/** The noun and the one that counts it, with the days that stand between: where its prepositional phrases may hang. */
function carriersOf(sentence: AnalysedSentence, noun: number): number[] {
  const { tree } = sentence;
  const out = [noun];
  const token = tokenAt(tree, noun);
  if (
    token.head >= 0 &&
    relation(token) === 'nmod' &&
    COUNTERS.has(tokenAt(tree, token.head).lemma.toLowerCase())
  )
    out.push(token.head);
  return out.flatMap((index) => [
    index,
    ...(tree.children[index] ?? []).filter(
      (child) =>
        tokenAt(tree, child).deprel.endsWith(':unmarked') || tokenAt(tree, child).deprel.endsWith(':tmod'),
    ),
  ]);
}
