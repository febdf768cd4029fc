import { JA_EDGES, ZH_EDGES } from './data/function-words.js';
import { bindsEdge } from './binds-edge.js';
import { COMMA, type Corpus } from './encode-corpus.js';
import { findRun, type WordIndex } from './index-words.js';

/** A pair of characters that the same third one follows (or precedes) so often is half a word: 新时 is followed by 代. */
const TIED = 0.75;
const MOST_LOOKED_AT = 400;

/**
 * Whether a run of characters begins and ends between words, as the corpus itself shows: no single character nearly
 * always continues its last two, or stands before its first two. Always true where spaces part words.
 */
export function isWhole(corpus: Corpus, index: WordIndex, run: Uint32Array): boolean {
  if (corpus.writing !== 'characters' || run.length < 2) return true;
  const isCharacter = (token: number): boolean => (corpus.forms[token] ?? '').length === 1;
  const head = run.subarray(0, 2);
  const tail = run.subarray(-2);
  if (
    isCharacter(head[0] ?? 0) &&
    tie(
      corpus,
      findRun(corpus, index, head).map(({ from }) => from - 1),
      'before',
    ) > TIED
  )
    return false;
  return (
    !isCharacter(tail[1] ?? 0) ||
    tie(
      corpus,
      findRun(corpus, index, tail).map(({ to }) => to),
      'after',
    ) <= TIED
  );
}

/** The share of the commonest token at these places; ends of clauses and function characters tie nothing. */
function tie(corpus: Corpus, places: readonly number[], side: 'before' | 'after'): number {
  const { tokens, forms, language } = corpus;
  const isJoined = (token: number, place: number): boolean =>
    bindsEdge(
      corpus,
      token,
      tokens[side === 'before' ? place + 1 : place - 1] ?? 0,
      side === 'before' ? 'after' : 'before',
    );
  const edges = language === 'ja' ? JA_EDGES : ZH_EDGES;
  const counts = new Map<number, number>();
  const step = Math.max(1, Math.floor(places.length / MOST_LOOKED_AT));
  let looked = 0;
  let most = 0;
  for (let i = 0; i < places.length; i += step) {
    looked += 1;
    const place = places[i] ?? 0;
    const token = tokens[place] ?? 0;
    // function characters tie nothing, but where they are part of the word: 合作
    if (token <= COMMA || (edges.has(forms[token] ?? '') && !isJoined(token, place))) continue;
    const count = (counts.get(token) ?? 0) + 1;
    counts.set(token, count);
    most = Math.max(most, count);
  }
  return looked < 3 ? 0 : most / looked;
}
