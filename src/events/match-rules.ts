import type { Codebook, CompiledRule, EntryOfRule, EventType } from '../codebook/index.js';
import { KIND_NOUNS } from './data/kind-nouns.js';
import { isPreposition } from './is-preposition.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause, Oblique } from './clause.js';
import { containsWord, hasNoun, hasWord, nounWords, whoWords } from './clause-words.js';
import { allComplements } from './find-complements.js';
import { findConditions } from './find-conditions.js';
import { findObliques } from './find-obliques.js';
import { hasWords } from './has-words.js';
import { proposeSaid } from './said/propose-said.js';
import { saysNo } from './says-no.js';
import { tokenAt, type Tree } from './tree.js';

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
  const index = indexFor(clause, codebook);
  const entries = headsOf(sentence.tree, clause).flatMap((head) => index.get(head) ?? []);
  // the phrases on the verb and on its objects: the same for every entry
  const obliques = entries.length === 0 ? [] : obliquesOf(sentence.tree, clause);
  for (const { entry, rule } of entries) {
    if (clause.isVoiced && !rule.ownWords) continue;
    const weight = fits(sentence, clause, obliques, { entry, rule }, codebook, depth);
    if (weight !== null)
      matches.push({ rule, noun: clause.kind === 'noun' ? clause.predicate : null, converse: false, weight });
  }
  if (clause.kind === 'verb') matches.push(...matchLightVerb(sentence, clause, codebook, depth));
  return matches.sort((a, b) => b.weight - a.weight || a.rule.order - b.rule.order);
}

/** The words that may open a rule: the predicate, and what "an act of aggression", "a form of blackmail" is an act or form of. */
function headsOf(tree: Tree, { kind, lemma, predicate }: Clause): string[] {
  if (kind !== 'adjective' || !KIND_NOUNS.has(lemma)) return [lemma];
  const kinds = findObliques(tree, predicate).filter(({ preposition }) => preposition === 'of');
  return [lemma, ...kinds.map(({ noun }) => tokenAt(tree, noun).lemma.toLowerCase())];
}

function indexFor({ kind }: Clause, codebook: Codebook): Codebook['verbs'] {
  if (kind === 'noun') return codebook.nouns;
  return kind === 'adjective' ? codebook.adjectives : codebook.verbs;
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
  one: EntryOfRule,
  codebook: Codebook,
  depth: number,
): number | null {
  if (misfit(sentence, clause, obliques, one, codebook, depth) !== null) return null;
  const { entry, rule } = one;
  return rule.weight + (entry.noun ? 4 : 0) + entry.rest.length * 1.5 + (clause.kind === 'verb' ? 0.2 : 0);
}

/** The condition of a rule that a clause does not meet. */
export type Misfit =
  | 'words'
  | 'particle'
  | 'noun'
  | 'object'
  | 'unlessObject'
  | 'needs'
  | 'subject'
  | 'unlessSubject'
  | 'unless'
  | 'tense'
  | 'complement'
  | 'said';

/** The first condition that keeps an entry of a rule from fitting; null when it fits. */
function misfit(
  sentence: AnalysedSentence,
  clause: Clause,
  obliques: readonly Oblique[],
  { entry, rule }: EntryOfRule,
  codebook: Codebook,
  depth: number,
): Misfit | null {
  const { tree } = sentence;
  const { object, unlessObject, subject, unlessSubject } = rule;
  if (!hasWords(sentence, entry)) return entry.noun === null ? 'words' : 'noun';
  if (!entry.rest.every((word) => hasWord(tree, clause, obliques, word))) return 'words';
  // "backed down" is not "backed": a particle that the entry lacks makes another verb
  if (clause.particles.some((particle) => CHANGING.has(particle) && !entry.rest.includes(particle)))
    return 'particle';
  if (entry.noun && !hasNoun(tree, clause, obliques, entry.noun)) return 'noun';
  if (object && !clause.objects.some((noun) => isOneOf(sentence, noun, object))) return 'object';
  if (
    unlessObject &&
    clause.objects.some((noun) => nounWords(tree, noun).some((word) => unlessObject.has(word)))
  )
    return 'unlessObject';
  for (const [preposition, words] of rule.needs) {
    const there = obliques.filter((oblique) => isPreposition(oblique, preposition));
    if (!there.some(({ noun }) => words.size === 0 || isOneOf(sentence, noun, words))) return 'needs';
  }
  if (subject && !clause.subjects.some((noun) => isOneOf(sentence, noun, subject))) return 'subject';
  if (
    unlessSubject &&
    clause.subjects.some((noun) => nounWords(tree, noun).some((word) => unlessSubject.has(word)))
  )
    return 'unlessSubject';
  if (rule.unless.length > 0 && containsWord(tree, clause, rule.unless)) return 'unless';
  if (rule.finite && clause.kind === 'verb' && !isItsOwn(clause)) return 'tense';
  if (rule.tense === 'future' && clause.tense !== 'future' && !clause.words.includes('would')) return 'tense';
  if (rule.complement && !fitsComplement(sentence, clause, rule, codebook, depth)) return 'complement';
  if (rule.said && (depth > 0 || !speaksFor(sentence, clause, rule, codebook))) return 'said';
  return null;
}

/** What is said speaks for the rule's type, and tells of no act by itself; what another did, or one will not do, is told besides. */
function speaksFor(
  sentence: AnalysedSentence,
  clause: Clause,
  { type }: CompiledRule,
  codebook: Codebook,
): boolean {
  if (proposeSaid(sentence, clause, codebook) !== type) return false;
  return !clause.complements.some(({ predicate }) => {
    const inner = sentence.clauses.get(predicate);
    if (inner === undefined) return false;
    const types = typesOf(sentence, inner, codebook, 0);
    // "said that the patrols were a provocation": a row of judging knows who judges; "the army will answer" threatens nobody named
    if (types.includes(type)) return type !== 'THREATEN';
    // "said that Russia sent 81 drones" tells of the drones
    const isDeed = types.some((one) => codebook.types.get(one)?.quad === 4);
    if (type === 'ACCUSE' && !isDeed && !isAhead(inner)) return false;
    if (type === 'REJECT' && saysNo(sentence, inner)) return false;
    // "would be torn up if the gas was sent on"
    if (type === 'THREATEN' && findConditions(sentence, inner).length > 0) return false;
    return types.length > 0;
  });
}

const isAhead = ({ tense, words }: Clause): boolean => tense === 'future' || words.includes('would');

/** A clause with a tense, or a subject, of its own: "with Mali and Niger strengthening ties". */
const isItsOwn = ({ form, subjects, borrowedSubject }: Clause): boolean =>
  form === 'finite' || (subjects.length > 0 && !borrowedSubject);

const isOneOf = (sentence: AnalysedSentence, noun: number, words: ReadonlySet<string>): boolean =>
  nounWords(sentence.tree, noun).some((word) => words.has(word)) ||
  whoWords(sentence, noun).some((word) => words.has(word));

/** A rule that a clause's predicate opens, and what kept it from fitting; null where it fits. */
export interface Trial {
  readonly rule: CompiledRule;
  readonly misfit: Misfit | null;
}

/** Every rule that the clause's predicate opens, in the tables' order: for whoever asks why none fits. */
export function tryRules(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Trial[] {
  const obliques = obliquesOf(sentence.tree, clause);
  const index = indexFor(clause, codebook);
  const entries = headsOf(sentence.tree, clause).flatMap((head) => index.get(head) ?? []);
  return entries.map((one) => ({
    rule: one.rule,
    misfit: misfit(sentence, clause, obliques, one, codebook, 0),
  }));
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
    // "pledged not to use force", "vowed never to attack": a promise of peace
    const isPeace = rule.type === 'THREATEN' && rule.mode === 'violence' && clause.lemma !== 'threaten';
    if (isPeace && (saysNo(sentence, clause) || (inner !== undefined && saysNo(sentence, inner))))
      return false;
    if (rule.innerWords || rule.unlessInner) {
      const lemmas = [
        tokenAt(sentence.tree, predicate).lemma.toLowerCase(),
        ...(inner ? headsOf(sentence.tree, inner) : []),
        ...(inner?.objects ?? []).map((noun) => tokenAt(sentence.tree, noun).lemma.toLowerCase()),
        // "said that Iran must withdraw": the complement's auxiliaries count too
        ...(inner?.words ?? []),
      ];
      const joined = inner ? [inner.lemma, ...inner.particles].join(' ') : '';
      const isAny = (words: ReadonlySet<string>): boolean =>
        words.has(joined) || lemmas.some((lemma) => words.has(lemma));
      if ((rule.innerWords && !isAny(rule.innerWords)) || (rule.unlessInner && isAny(rule.unlessInner)))
        return false;
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
