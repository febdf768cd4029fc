import type { Codebook, CompiledRule, EntryOfRule, EventType } from '../codebook/index.js';
import { isPreposition } from './is-preposition.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause, Oblique } from './clause.js';
import { allComplements, findObliques } from './find-clauses.js';
import { hasWords } from './may-code.js';
import { mentionsAt } from './noun-phrases.js';
import { caseOf, dependants, relation, tokenAt, type Tree } from './tree.js';

/** A rule that fits a clause. `noun` is the event noun's index where a light verb or the noun itself carries it. */
export interface Match {
  readonly rule: CompiledRule;
  readonly noun: number | null;
  readonly converse: boolean;
  readonly weight: number;
}

/** The rules that fit a clause, best first: more conditions win, then the order of the tables. */
export function matchRules(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
  depth = 0,
): Match[] {
  const matches: Match[] = [];
  const index =
    clause.kind === 'noun'
      ? codebook.nouns
      : clause.kind === 'adjective'
        ? codebook.adjectives
        : codebook.verbs;
  const entries = index.get(clause.lemma) ?? [];
  // the phrases on the verb and on its objects: the same for every entry
  const obliques = entries.length === 0 ? [] : obliquesOf(sentence.tree, clause);
  for (const { entry, rule } of entries) {
    const weight = fits(sentence, clause, obliques, { entry, rule }, codebook, depth);
    if (weight !== null)
      matches.push({ rule, noun: clause.kind === 'noun' ? clause.predicate : null, converse: false, weight });
  }
  if (clause.kind === 'verb') matches.push(...matchLightVerb(sentence, clause, codebook, depth));
  return matches.sort((a, b) => b.weight - a.weight || a.rule.order - b.rule.order);
}

/** "issued a condemnation of": the noun's rules, with the verb's subject. */
function matchLightVerb(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
  depth: number,
): Match[] {
  const { predicates } = codebook;
  const name = [clause.lemma, ...clause.particles].join(' ');
  const converse = predicates.converse.has(name) || predicates.converse.has(clause.lemma);
  if (
    !converse &&
    !predicates.light.has(name) &&
    !predicates.light.has(clause.lemma) &&
    !predicates.announcing.has(clause.lemma)
  )
    return [];
  return clause.objects.flatMap((object) => {
    const noun = sentence.clauses.get(object);
    if (noun?.kind !== 'noun') return [];
    return matchRules(
      sentence,
      { ...noun, obliques: [...noun.obliques, ...clause.obliques] },
      codebook,
      depth + 1,
    ).map((match) => ({
      ...match,
      noun: object,
      converse: converse && !predicates.light.has(clause.lemma),
      weight: match.weight + 2,
    }));
  });
}

const obliquesOf = (tree: Tree, clause: Clause): Oblique[] => [
  ...clause.obliques,
  ...clause.objects.flatMap((object) => findObliques(tree, object)),
];

/** How well an entry of a rule fits; null when it does not. */
function fits(
  sentence: AnalysedSentence,
  clause: Clause,
  obliques: readonly Oblique[],
  { entry, rule }: EntryOfRule,
  codebook: Codebook,
  depth: number,
): number | null {
  const { tree } = sentence;
  const objectNouns = clause.objects;
  if (!hasWords(sentence, entry)) return null;
  if (!entry.rest.every((word) => hasWord(tree, clause, obliques, word))) return null;
  // "backed down" is not "backed": a particle that the entry lacks makes another verb
  if (clause.particles.some((particle) => CHANGING.has(particle) && !entry.rest.includes(particle)))
    return null;
  if (entry.noun && !hasNoun(tree, clause, obliques, entry.noun)) return null;
  if (
    rule.object &&
    !objectNouns.some((noun) => nounWords(tree, noun).some((word) => rule.object?.has(word)))
  )
    return null;
  if (
    rule.unlessObject &&
    objectNouns.some((noun) => nounWords(tree, noun).some((word) => rule.unlessObject?.has(word)))
  )
    return null;
  for (const [preposition, words] of rule.needs) {
    const there = obliques.filter((oblique) => isPreposition(oblique, preposition));
    if (
      !there.some(
        (oblique) => words.size === 0 || nounWords(tree, oblique.noun).some((word) => words.has(word)),
      )
    )
      return null;
  }
  if (
    rule.subject &&
    !clause.subjects.some((noun) =>
      [...nounWords(tree, noun), ...peopleWords(sentence, noun)].some((word) => rule.subject?.has(word)),
    )
  )
    return null;
  if (
    rule.unlessSubject &&
    clause.subjects.some((noun) => nounWords(tree, noun).some((word) => rule.unlessSubject?.has(word)))
  )
    return null;
  if (rule.unless.length > 0 && containsWord(tree, clause, rule.unless)) return null;
  if (rule.tense === 'future' && clause.tense !== 'future' && !clause.words.includes('would')) return null;
  if (rule.complement && !fitsComplement(sentence, clause, rule, codebook, depth)) return null;
  return rule.weight + (entry.noun ? 4 : 0) + entry.rest.length * 1.5 + (clause.kind === 'verb' ? 0.2 : 0);
}

const CHANGING = new Set(['down', 'off', 'back', 'away', 'over']);

function fitsComplement(
  sentence: AnalysedSentence,
  clause: Clause,
  rule: CompiledRule,
  codebook: Codebook,
  depth: number,
): boolean {
  // "reaffirmed its willingness to lift": the object's own clause completes the verb too
  const complements = allComplements(sentence.tree, clause);
  return complements.some(({ kind, predicate }) => {
    if (kind === 'bare' || !rule.complement?.has(kind)) return false;
    const inner = sentence.clauses.get(predicate);
    if (rule.innerWords) {
      const lemmas = [
        tokenAt(sentence.tree, predicate).lemma.toLowerCase(),
        ...(inner?.objects ?? []).map((noun) => tokenAt(sentence.tree, noun).lemma.toLowerCase()),
        // "said that Iran must withdraw": the complement's auxiliaries count too
        ...(inner?.words ?? []),
      ];
      const joined = inner ? [inner.lemma, ...inner.particles].join(' ') : '';
      if (!lemmas.some((lemma) => rule.innerWords?.has(lemma)) && !rule.innerWords.has(joined)) return false;
    }
    if (rule.inner)
      return (
        inner !== undefined && typesOf(sentence, inner, codebook, depth).some((type) => rule.inner?.has(type))
      );
    return true;
  });
}

/** What a clause would be read as by itself: its best rules' types. */
function typesOf(sentence: AnalysedSentence, clause: Clause, codebook: Codebook, depth: number): EventType[] {
  return depth > 3
    ? []
    : matchRules(sentence, clause, codebook, depth + 1)
        .slice(0, 2)
        .map((match) => match.rule.type);
}

function hasWord(tree: Tree, clause: Clause, obliques: readonly Oblique[], word: string): boolean {
  if (clause.particles.includes(word) || clause.words.includes(word)) return true;
  if (clause.obliques.some((oblique) => oblique.preposition.split(' ').includes(word))) return true;
  const children = tree.children[clause.predicate] ?? [];
  const says = (index: number): boolean =>
    tokenAt(tree, index).lemma.toLowerCase() === word || tokenAt(tree, index).text.toLowerCase() === word;
  if (clause.kind === 'noun') return children.some((child) => says(child) || caseOf(tree, child) === word);
  if (obliques.some((oblique) => oblique.preposition.split(' ').includes(word))) return true;
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

function hasNoun(
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
  const words = [
    lemma(index),
    ...near.map((child) => TITLES.get(lemma(child)) ?? lemma(child)),
    ...of.flatMap((child) => [lemma(child), ...dependants(tree, child, 'compound').map(lemma)]),
  ];
  const compounds = near.map((child) => `${lemma(child)} ${lemma(index)}`);
  return [...words, ...compounds, ...dependants(tree, index, 'conj').map(lemma)];
}

/** "Albanians", "the Dutch": people, as a rule's classes know them. */
function peopleWords(sentence: AnalysedSentence, noun: number): readonly string[] {
  return mentionsAt(sentence, noun).some(({ kind }) => kind === 'demonym') ? ['people'] : [];
}

/** Whether one of these words or phrases stands in the clause's own words. */
function containsWord(tree: Tree, clause: Clause, words: readonly string[]): boolean {
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
