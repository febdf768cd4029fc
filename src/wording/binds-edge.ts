import { JA_EDGES, ZH_EDGES } from './data/function-words.js';
import { COMMA, type Corpus } from './encode-corpus.js';

/** A character belongs to its neighbour's word where it follows (or precedes) half of that neighbour's uses. */
const BOUND = 0.5;

interface Pairs {
  readonly alone: Uint32Array;
  readonly together: ReadonlyMap<number, number>;
}

/** Counted once for each corpus: slices share its forms. */
const known = new WeakMap<readonly string[], Pairs>();

/** Two numbers as one: there are fewer characters than this. */
const PAIR = 1_048_576;

function count({ tokens, forms, language }: Corpus): Pairs {
  const edges = language === 'ja' ? JA_EDGES : ZH_EDGES;
  const isEdge = forms.map((form) => edges.has(form));
  const alone = new Uint32Array(forms.length);
  const together = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    const a = tokens[i] ?? 0;
    const b = tokens[i + 1] ?? 0;
    if (a <= COMMA) continue;
    alone[a] = (alone[a] ?? 0) + 1;
    if (b <= COMMA || isEdge[a] === isEdge[b]) continue;
    together.set(a * PAIR + b, (together.get(a * PAIR + b) ?? 0) + 1);
  }
  return { alone, together };
}

/**
 * Whether a function character is part of a word here, as the corpus itself shows: 作 in 合作, since 作 follows most of the
 * uses of 合; 对 in 对话. 的 follows many words, and none of them so often.
 */
export function bindsEdge(corpus: Corpus, edge: number, neighbour: number, side: 'before' | 'after'): boolean {
  const pairs = known.get(corpus.forms) ?? count(corpus);
  known.set(corpus.forms, pairs);
  const key = side === 'after' ? edge * PAIR + neighbour : neighbour * PAIR + edge;
  const uses = pairs.alone[neighbour] ?? 0;
  return uses >= 4 && (pairs.together.get(key) ?? 0) >= BOUND * uses;
} // prettier-ignore
