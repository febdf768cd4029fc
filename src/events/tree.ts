import type { Token } from '../language/token.js';
import type { Span } from '../span.js';
import { mendTree } from './mend-tree.js';

/** A sentence's tokens with their dependants listed: indices into `tokens`. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

/** The tree of a parsed sentence, the parser's known slips put right. */
export function buildTree(parsed: readonly Token[]): Tree {
  const tokens = mendTree(parsed);
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, index) => children[token.head]?.push(index));
  return { tokens, children };
}

/** The token at an index. @throws Error when there is none: the index came from another tree. */
export function tokenAt(tree: Tree, index: number): Token {
  const token = tree.tokens[index];
  if (!token) throw new Error(`no token ${index} in a tree of ${tree.tokens.length}`);
  return token;
}

/** The universal relation, without its subtype: `nsubj:pass` → `nsubj`. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':');
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

const NONE: readonly number[] = [];

/** Dependants of a token with one of these relations (universal part), in order. */
export function dependants(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  const children = tree.children[index] ?? NONE;
  if (children.length === 0) return [];
  return children.filter((child) => relations.includes(relation(tokenAt(tree, child))));
}

/** Indices of a token and all that hang on it, in order; `stop` leaves out dependants (with all below them). */
export function subtree(tree: Tree, index: number, stop?: (child: number) => boolean): number[] {
  const out: number[] = [];
  const waiting = [index];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    out.push(next);
    for (const child of tree.children[next] ?? []) if (!stop?.(child)) waiting.push(child);
  }
  return out.sort((a, b) => a - b);
}

/** From the first to the last character of a token's subtree. */
export function subtreeSpan(tree: Tree, index: number, stop?: (child: number) => boolean): Span {
  const indices = subtree(tree, index, stop);
  const first = tokenAt(tree, indices[0] ?? index);
  const last = tokenAt(tree, indices[indices.length - 1] ?? index);
  return { start: first.start, end: last.end };
}

/** The token and its conjuncts, also those further down the chain: "Seoul, Tokyo and Beijing". */
export function withConjuncts(tree: Tree, index: number): number[] {
  const out = [index];
  for (const conjunct of dependants(tree, index, 'conj')) out.push(...withConjuncts(tree, conjunct));
  return out;
}

/** The heads above a token, nearest first. Trees are finite, but a broken one may loop: capped. */
export function ancestors(tree: Tree, index: number): number[] {
  const out: number[] = [];
  for (
    let at = tokenAt(tree, index).head;
    at >= 0 && out.length < tree.tokens.length;
    at = tokenAt(tree, at).head
  )
    out.push(at);
  return out;
}

/** The case-marking prepositions of a noun, as one string: "ahead of", "in". Empty when it has none. */
export function caseOf(tree: Tree, index: number): string {
  return dependants(tree, index, 'case')
    .filter((child) => tokenAt(tree, child).lemma !== "'s" && !/^['’]s?$/.test(tokenAt(tree, child).text))
    .map((child) =>
      [child, ...dependants(tree, child, 'fixed')].map((i) => tokenAt(tree, i).lemma.toLowerCase()).join(' '),
    )
    .join(' ');
}

/** The token at a character offset, or the next one after it. */
export function tokenFrom(tree: Tree, offset: number): number {
  return tree.tokens.findIndex((token) => token.end > offset);
}

/** The token of a span whose head lies outside it; -1 when the span holds no token. */
export function headOfSpan(tree: Tree, span: Span): number {
  const first = tokenFrom(tree, span.start);
  for (let index = first; index >= 0 && index < tree.tokens.length; index++) {
    const token = tokenAt(tree, index);
    if (token.start >= span.end) break;
    const head = token.head < 0 ? null : tokenAt(tree, token.head);
    if (!head || head.start < span.start || head.end > span.end) return index;
  }
  return first;
}
