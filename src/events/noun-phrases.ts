import type { Entity, Mention } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { caseOf, dependants, relation, tokenAt } from './tree.js';

/** An entity found in a noun phrase, and how: the phrase's head names it, or it stands inside. */
export interface Found {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly inside: boolean;
}

/** What the reader of a noun phrase may take: a place as such counts only where the role asks for it. */
export interface Taking {
  readonly places: boolean;
  /** Whether an adjective may stand for its state: "American" in "American aid", asked for as the possessor. */
  readonly adjectives?: boolean;
  /** Whether to look inside when the head names nobody: "Iranian missiles", "the launch by Iran". */
  readonly inside: boolean;
  /** Prepositions by which an inner noun may hang on the head, best first. */
  readonly inner?: readonly string[];
}

const INNER = ['by', 'of', 'from', 'between', 'on', 'against', 'in', 'with', 'to', 'for'];

/** The entities that a noun phrase names, by the index of its head. Empty when it names none that we know. */
export function entitiesOf(sentence: AnalysedSentence, head: number, taking: Taking): Found[] {
  const direct = mentionsAt(sentence, head).filter((mention) => usable(mention, taking, sentence, head));
  const found = direct.flatMap((mention) => spread(mention, false));
  if (found.length > 0) return found;
  return taking.inside ? insideOf(sentence, head, taking, 0) : [];
}

/** Mentions that cover a token, the longest first. */
export function mentionsAt(sentence: AnalysedSentence, index: number): Mention[] {
  const token = tokenAt(sentence.tree, index);
  return sentence.mentions
    .filter((mention) => mention.start <= token.start && token.end <= mention.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

function usable(mention: Mention, taking: Taking, sentence: AnalysedSentence, head: number): boolean {
  if (mention.asPlace && !taking.places) return false;
  if (mention.kind === 'adjective' && taking.adjectives !== true) {
    // "the Chinese" alone is the people; "Chinese" before a noun belongs to that noun
    return !['amod', 'compound', 'nmod'].includes(relation(tokenAt(sentence.tree, head)));
  }
  return mention.entities.length > 0;
}

/** A place that is no state's ("the Korean Peninsula") is nobody who acts. */
function spread(mention: Mention, inside: boolean): Found[] {
  return mention.entities
    .filter((entity) => entity.kind !== 'place' || entity.id !== null)
    .map((entity) => ({ entity, mention, inside }));
}

function insideOf(sentence: AnalysedSentence, head: number, taking: Taking, depth: number): Found[] {
  if (depth > 3) return [];
  const { tree } = sentence;
  const inner = taking.inner ?? INNER;
  for (const preposition of inner) {
    const owners =
      preposition === 'possessor' ? possessors(sentence, head) : nounsAfter(sentence, head, preposition);
    const found = owners.flatMap((owner) => {
      const direct = mentionsAt(sentence, owner).filter(
        (mention) => mention.entities.length > 0 && (!mention.asPlace || taking.places),
      );
      if (direct[0]) return spread(direct[0], true);
      return insideOf(sentence, owner, taking, depth + 1);
    });
    if (found.length > 0) return found;
    if (preposition === 'by') {
      const own = possessors(sentence, head).flatMap((owner) => {
        const mention = mentionsAt(sentence, owner)[0];
        return mention && mention.entities.length > 0
          ? spread(mention, true)
          : insideOf(sentence, owner, taking, depth + 1);
      });
      if (own.length > 0) return own;
    }
  }
  for (const child of dependants(tree, head, 'appos', 'acl')) {
    const mention = mentionsAt(sentence, child)[0];
    if (mention && mention.entities.length > 0 && !mention.asPlace) return spread(mention, true);
  }
  return [];
}

/** Who owns it: "China's", "its", "Chinese", "U.S.-led" → their token indices. */
export function possessors(sentence: AnalysedSentence, head: number): number[] {
  const { tree } = sentence;
  return (tree.children[head] ?? []).filter((child) => {
    const token = tokenAt(tree, child);
    if (token.deprel === 'nmod:poss') return true;
    if (!['amod', 'compound', 'nmod', 'det'].includes(relation(token))) return false;
    if (relation(token) === 'nmod' && caseOf(tree, child) !== '') return false;
    return mentionsAt(sentence, child).some((mention) => mention.entities.length > 0);
  });
}

/** Nouns that hang on a noun by a preposition, with their conjuncts. */
export function nounsAfter(sentence: AnalysedSentence, head: number, preposition: string): number[] {
  const { tree } = sentence;
  return dependants(tree, head, 'nmod', 'obl').flatMap((child) => {
    if (caseOf(tree, child) !== preposition) return [];
    return [child, ...dependants(tree, child, 'conj')];
  });
}
