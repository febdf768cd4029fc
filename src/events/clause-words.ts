import { PORTIONS } from './data/count-nouns.js';
import type { Entity } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause, Oblique } from './clause.js';
import { mentionsAt } from './noun-phrases.js';
import { caseOf, dependants, relation, tokenAt, type Tree } from './tree.js';

/** Whether a particle, preposition or other fixed word of an entry stands with the clause's predicate. */
export function hasWord(tree: Tree, clause: Clause, obliques: readonly Oblique[], word: string): boolean {
  if (clause.particles.includes(word) || clause.words.includes(word)) return true;
  const isSaid = (oblique: Oblique): boolean =>
    oblique.preposition.split(' ').includes(word) && !isDay(tree, oblique.noun);
  if (clause.obliques.some(isSaid)) return true;
  const children = tree.children[clause.predicate] ?? [];
  const says = (index: number): boolean =>
    tokenAt(tree, index).lemma.toLowerCase() === word || tokenAt(tree, index).text.toLowerCase() === word;
  if (clause.kind === 'noun') return children.some((child) => says(child) || caseOf(tree, child) === word);
  if (obliques.some(isSaid)) return true;
  // "set free", "take hostage", "find guilty", "shoot dead": the second word is a complement, object or adverb
  if (
    children.some(
      (child) =>
        ['xcomp', 'obj', 'advmod', 'obl', 'compound'].includes(relation(tokenAt(tree, child))) && says(child),
    )
  )
    return true;
  return clause.complements.some(({ predicate }) =>
    (tree.children[predicate] ?? []).some(
      (child) =>
        ['mark', 'case'].includes(relation(tokenAt(tree, child))) && tokenAt(tree, child).lemma === word,
    ),
  );
}

/** "marched through Belgrade on Saturday" is not "marched on". */
const isDay = (tree: Tree, noun: number): boolean => DAYS.has(tokenAt(tree, noun).lemma.toLowerCase());

const DAYS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december weekend'
  ).split(' '),
);

/** Whether the clause has an idiom's noun, as its object or after the idiom's preposition. */
export function hasNoun(
  tree: Tree,
  clause: Clause,
  obliques: readonly Oblique[],
  noun: {
    readonly lemma: string;
    readonly modifiers: readonly string[];
    readonly preposition: string | null;
  },
): boolean {
  const candidates =
    noun.preposition === null
      ? clause.objects
      : obliques.filter((oblique) => oblique.preposition === noun.preposition).map((oblique) => oblique.noun);
  return candidates.some((index) => {
    const token = tokenAt(tree, index);
    // "opened a hearing": the lemmatiser may take the noun for a verb
    if (token.lemma.toLowerCase() !== noun.lemma && token.text.toLowerCase() !== noun.lemma) return false;
    return noun.modifiers.every((modifier) =>
      (tree.children[index] ?? []).some((child) => tokenAt(tree, child).lemma.toLowerCase() === modifier),
    );
  });
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ['gen.', 'general'],
  ['pres.', 'president'],
  ['sen.', 'senator'],
  ['gov.', 'governor'],
  ['col.', 'colonel'],
]);

const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥']);

/** The lemmas that say what a noun is: its own, its adjectives and compounds, and what it is "of". */
export function nounWords(tree: Tree, index: number): string[] {
  const lemma = (at: number): string => tokenAt(tree, at).lemma.toLowerCase();
  const near = [
    ...dependants(tree, index, 'amod', 'compound', 'flat'),
    ...(tree.children[index] ?? []).filter((child) => tokenAt(tree, child).deprel === 'nmod:desc'),
  ];
  const of = dependants(tree, index, 'nmod').filter(
    (child) => caseOf(tree, child) === 'of' || caseOf(tree, child) === '',
  );
  // "the president's words" are no president
  const isOwner = (child: number): boolean => tokenAt(tree, child).deprel === 'nmod:poss';
  const words = [
    lemma(index),
    ...near.map((child) => TITLES.get(lemma(child)) ?? lemma(child)),
    ...of.flatMap((child) => [
      ...(isOwner(child) ? [] : [lemma(child)]),
      ...dependants(tree, child, 'compound').map(lemma),
    ]),
    // "the first of fifty armoured carriers", "dozens of hand grenades"
    ...(PORTIONS.has(lemma(index)) ? of.flatMap((child) => described(tree, child, lemma)) : []),
  ];
  const compounds = near.map((child) => `${lemma(child)} ${lemma(index)}`);
  // "gave Ghana $92 million"
  if (CURRENCY_SIGNS.has(tokenAt(tree, index).text)) words.push('money');
  return [...words, ...compounds, ...dependants(tree, index, 'conj').map(lemma)];
}

/** A noun with the word before it: "armoured carrier". */
const described = (tree: Tree, noun: number, lemma: (at: number) => string): string[] =>
  dependants(tree, noun, 'amod', 'compound').flatMap((child) => [
    lemma(child),
    `${lemma(child)} ${lemma(noun)}`,
  ]);

/**
 * What a rule's classes know those as whom a name alone stands for: "Albanians" are people, "Sarkozy" is a leader, as the
 * French president would be; "UNITA" is a `rebel-name`, "Lashio" a `place-name`, "Kyiv" a
 * `capital-name`, "Chad" a `country-name`.
 */
export function whoWords(sentence: AnalysedSentence, noun: number): readonly string[] {
  const isDescribing = ['amod', 'compound'].includes(relation(tokenAt(sentence.tree, noun)));
  return mentionsAt(sentence, noun).flatMap(({ kind, entities, why }) => {
    // "took in 380,000 Sudanese": an adjective that describes nothing is its people
    if (kind === 'demonym' || (kind === 'adjective' && !isDescribing)) return PEOPLE;
    if (isDescribing) return kind === 'name' ? entities.flatMap(personWord) : NOTHING;
    if (why.includes('state.metonym')) return CAPITAL;
    if (kind !== 'name') return NOTHING;
    if (why.includes('state.name')) return COUNTRY;
    return why.includes('place')
      ? PLACE
      : entities.flatMap((one) => [...personWord(one), ...fighterWord(one)]);
  });
}

const NOTHING: readonly string[] = [];
const PEOPLE: readonly string[] = ['people'];
const CAPITAL: readonly string[] = ['capital-name'];
const COUNTRY: readonly string[] = ['country-name'];
const PLACE: readonly string[] = ['place-name'];

const FIGHTERS: ReadonlySet<string> = new Set(['REB', 'SEP', 'UAF']);

const personWord = ({ person, office }: Entity): readonly string[] =>
  person === undefined ? NOTHING : [wordFor(office)];

const fighterWord = ({ kind, sector, person }: Entity): readonly string[] =>
  kind === 'group' && person === undefined && FIGHTERS.has(sector ?? '') ? ['rebel-name'] : NOTHING;

function wordFor(office: string | undefined): string {
  if (office === undefined) return 'official';
  if (HEADS.has(office)) return 'leader';
  return office === 'ambassador' || office === 'spokesperson' ? office : 'minister';
}

const HEADS: ReadonlySet<string> = new Set(['president', 'pm', 'monarch', 'government', 'head']);

/** Whether one of these words or phrases stands in the clause's own words. */
export function containsWord(tree: Tree, clause: Clause, words: readonly string[]): boolean {
  const own = new Set<number>([clause.predicate]);
  const visit = (index: number): void => {
    for (const child of tree.children[index] ?? []) {
      if (['ccomp', 'advcl', 'conj', 'parataxis'].includes(relation(tokenAt(tree, child)))) continue;
      own.add(child);
      visit(child);
    }
  };
  visit(clause.predicate);
  const text = ` ${[...own]
    .sort((a, b) => a - b)
    .map((index) => tokenAt(tree, index).lemma.toLowerCase())
    .join(' ')} `;
  return words.some((word) => text.includes(` ${word} `));
}
