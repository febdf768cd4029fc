import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { quoteOf } from '../events/code-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { EventDate } from '../events/event.js';
import { findAttribution } from '../events/find-attribution.js';
import { findStatus } from '../events/find-status.js';
import { isAsserted } from '../events/is-asserted.js';
import { entitiesOf, nounsAfter } from '../events/noun-phrases.js';
import { caseOf, dependants, tokenAt } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { cut } from '../span.js';
import type { TiesClaim } from './claim.js';
import { mayClaimTies } from './may-claim.js';
import { fallenBetween, namesOfClause, standingOfTies, weatherOf } from './standing-of-ties.js';

type Change = TiesClaim['change'];
const CHANGES: readonly Change[] = ['restored', 'broken', 'strained', 'cooled', 'warmed', 'stable'];

/**
 * What one sentence claims about how two states' ties stand: "bilateral ties that had cooled in recent years".
 * @param context the pair in focus where the words name none ("bilateral ties")
 */
export function findTiesClaims(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  context: {
    readonly pairInFocus: readonly [string, string] | null;
    readonly dateOf: (predicate: number) => EventDate | null;
  },
): TiesClaim[] {
  const out: TiesClaim[] = [];
  if (!mayClaimTies(sentence, codebook)) return out;
  for (const clause of sentence.clauses.values()) {
    if (clause.kind === 'noun') continue;
    const weather = weatherOf(sentence, clause, codebook);
    const between = weather ?? fallenBetween(sentence, clause, codebook);
    const change = between ?? changeOf(sentence, clause, codebook);
    if (!change) continue;
    // "efforts to deepen ties" and "would strengthen ties" do not say that ties have changed
    if (!isAsserted(sentence, clause) || findStatus(sentence, clause, codebook).status !== 'happened')
      continue;
    // ties that change by themselves stand as subject; what is done to them, as object
    const noun = [...clause.subjects, ...clause.objects, ...upon(sentence, clause)].find((index) =>
      isTies(tokenAt(sentence.tree, index).lemma.toLowerCase(), codebook),
    );
    if (noun === undefined && between === null) continue;
    const pair =
      noun === undefined
        ? pairOfTwo(sentence, clause, weather === null ? [] : clause.subjects)
        : (pairOf(sentence, clause, noun) ?? (namesPartners(sentence, noun) ? null : context.pairInFocus));
    if (!pair) continue;
    // "remained stable": the words that say so begin with the verb
    const carrier =
      clause.relation === 'xcomp'
        ? sentence.clauses.get(tokenAt(sentence.tree, clause.predicate).head)
        : undefined;
    const quote = cut(text, quoteOf(sentence, carrier ?? clause));
    const date = context.dateOf(clause.predicate);
    out.push({
      id: nameFor('ties', quote.start, quote.end, change),
      about: 'ties',
      pair,
      change,
      period: date,
      date,
      attribution: findAttribution(sentence, text, clause.predicate, codebook),
      quote,
      why: [`ties.${change}`],
    });
  }
  return out;
}

const isTies = (lemma: string, { claims }: Codebook): boolean =>
  claims.ties.nouns.includes(lemma) || claims.ties.tensions.includes(lemma);

/** What a clause says has become of ties: by its verb, by the point they reach, or by tensions that rise and ease. */
function changeOf(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Change | undefined {
  const { tree } = sentence;
  const { ties } = codebook.claims;
  const isTense = clause.subjects.some((noun) =>
    ties.tensions.includes(tokenAt(tree, noun).lemma.toLowerCase()),
  );
  if (isTense)
    return ties.rising.includes(clause.lemma)
      ? 'strained'
      : ties.easing.includes(clause.lemma)
        ? 'warmed'
        : undefined;
  const subject = clause.subjects.find((noun) =>
    ties.nouns.includes(tokenAt(tree, noun).lemma.toLowerCase()),
  );
  if (subject !== undefined) {
    const point = pointOf(sentence, clause, codebook);
    if (point !== null) return point;
    const standing = standingOfTies(sentence, clause, codebook);
    if (standing !== null) return standing;
  }
  const names = namesOfClause(sentence, clause);
  return CHANGES.find((one) => names.some((each) => ties[one].includes(each)));
}

/** "hit a new low", "are at their lowest point": cooled; "are at their best": warmed. */
function pointOf(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Change | null {
  const { tree } = sentence;
  const { reaching, lows, highs } = codebook.claims.ties;
  const isPoint = clause.kind === 'adjective' && caseOf(tree, clause.predicate) === 'at';
  const points = isPoint
    ? [clause.predicate]
    : [
        ...(reaching.includes(clause.lemma) ? clause.objects : []),
        ...clause.obliques
          .filter(({ preposition }) => reaching.includes(`${clause.lemma} ${preposition}`))
          .map(({ noun }) => noun),
      ];
  const words = points.flatMap((point) =>
    [point, ...dependants(tree, point, 'amod', 'compound')].map((index) => tokenAt(tree, index)),
  );
  const says = (list: readonly string[]): boolean =>
    words.some(({ lemma, text }) => list.includes(lemma.toLowerCase()) || list.includes(text.toLowerCase()));
  return says(lows) ? 'cooled' : says(highs) ? 'warmed' : null;
}

/** "relations with its partners": the words say with whom, though not by a name, so the pair in focus is not meant. */
const namesPartners = (sentence: AnalysedSentence, noun: number): boolean =>
  ['with', 'between', 'among', 'to'].some((word) => nounsAfter(sentence, noun, word).length > 0);

/** "ties between Kenya and Somalia", "Japan-South Korea ties", "its ties with China". */
function pairOf(sentence: AnalysedSentence, clause: Clause, noun: number): readonly [string, string] | null {
  const inner = idsOf(
    entitiesOf(sentence, noun, { places: false, inside: true, inner: ['between', 'possessor'] }),
  );
  const withWhom = idsOf(entitiesOf(sentence, noun, { places: false, inside: true, inner: ['with', 'to'] }));
  const ids = [...new Set([...inner, ...withWhom, ...idsOf(subjectEntities(sentence, clause))])];
  return pairFrom(ids) ?? pairFrom(joinedBefore(sentence, noun));
}

/** "Kenya-Uganda relations", "Sino-Japanese ties": two that a hyphen joins before the noun. */
function joinedBefore({ tree, mentions }: AnalysedSentence, noun: number): string[] {
  const near = dependants(tree, noun, 'compound', 'amod');
  const words = [...near, ...near.flatMap((at) => dependants(tree, at, 'compound', 'amod'))];
  return [
    ...new Set(
      words.flatMap((at) =>
        mentions
          .filter(({ start, end }) => start <= tokenAt(tree, at).start && tokenAt(tree, at).end <= end)
          .flatMap(({ entities }) => entities.flatMap(({ id }) => id ?? [])),
      ),
    ),
  ];
}

/** "Paris and Algiers have mended fences", "Rabat fell out with Madrid": the two that a clause names. */
function pairOfTwo(
  sentence: AnalysedSentence,
  clause: Clause,
  weather: readonly number[],
): readonly [string, string] | null {
  const named = (nouns: readonly number[]): string[] =>
    idsOf(nouns.flatMap((noun) => entitiesOf(sentence, noun, { places: false, inside: false })));
  // "a thaw has set in between", "the honeymoon between … is over"
  const between = [...weather, ...clause.objects].flatMap((noun) => nounsAfter(sentence, noun, 'between'));
  if (between.length > 0) return pairFrom(named(between));
  const withWhom = clause.obliques
    .filter(({ preposition }) => ['with', 'from', 'to', 'towards', 'between', 'in between'].includes(preposition))
    .map(({ noun }) => noun);
  // "has drawn closer to the Maldives"
  const closer = dependants(sentence.tree, clause.predicate, 'advmod', 'xcomp');
  withWhom.push(...closer.flatMap((at) => ['to', 'with'].flatMap((role) => nounsAfter(sentence, at, role))));
  return pairFrom([
    ...new Set([...idsOf(subjectEntities(sentence, clause)), ...named(withConjunctsOf(sentence, withWhom))]),
  ]);
} // prettier-ignore

const withConjunctsOf = ({ tree }: AnalysedSentence, nouns: readonly number[]): number[] =>
  nouns.flatMap((noun) => [noun, ...dependants(tree, noun, 'conj')]);

/** "put a strain on relations", "cast a shadow over ties", "a chill has settled over relations": what is acted upon. */
const upon = (sentence: AnalysedSentence, clause: Clause): number[] => [
  ...clause.obliques.flatMap(({ preposition, noun }) => (UPON.has(preposition) ? [noun] : [])),
  ...[...clause.objects, ...clause.subjects].flatMap((noun) =>
    ['on', 'over', 'to', 'into', 'in'].flatMap((role) => nounsAfter(sentence, noun, role)),
  ),
];

const UPON = new Set(['on', 'over', 'to', 'into', 'in']);

function pairFrom(ids: readonly string[]): readonly [string, string] | null {
  const [a, b] = ids;
  if (a === undefined || b === undefined || ids.length !== 2) return null;
  return a < b ? [a, b] : [b, a];
}
