import type { Span } from '../../span.js';
import type { GapPlace } from './boundary-features.js';
import { type Chunk, readChunks } from './read-chunks.js';

/** A block's chunks, and for each the place where the sentence ends by rule, if it does behind it: 2; 1 after a sign that may be a stop. */
export interface BlockChunks {
  readonly chunks: readonly Chunk[];
  readonly rules: Uint8Array;
  readonly style: number;
}

/** `ends` are the ends of sentences by rule. */
export function readBlock(text: string, block: Span, ends: ReadonlySet<number>): BlockChunks {
  const chunks = readChunks(text, block);
  const rules = Uint8Array.from(chunks, ({ start, end }) =>
    ends.has(end) ? 2 : SIGN.test(text.slice(Math.max(start, end - 6), end)) ? 1 : 0,
  );
  return { chunks, rules, style: blockStyle(text, chunks, rules) };
}

const SIGN = /[.!?…:;]["'”’)\]]*$/;

/** Whether the block ends in a stop, how many of its chunks have capitals (fifths), and how long its sentences are by rule. */
function blockStyle(text: string, chunks: readonly Chunk[], rules: Uint8Array): number {
  const last = chunks.at(-1);
  const isStopped =
    last !== undefined && /[.!?]["”’)]{0,3}$/.test(text.slice(Math.max(last.start, last.end - 5), last.end));
  const capitals = chunks.filter(({ letters }) => letters === 2 || letters === 3).length;
  const stops = rules.reduce((count, rule) => count + (rule === 2 ? 1 : 0), 0);
  const share = Math.floor((capitals * 5) / Math.max(1, chunks.length));
  return (isStopped ? 1 : 0) + 2 * share + 16 * Math.min(4, Math.floor(chunks.length / (stops + 1) / 8));
}

/**
 * Goes over the gaps from left to right and asks of each whether a sentence ends there; what is answered is known at the
 * gaps that follow.
 */
export function walkGaps(
  { chunks, rules, style }: BlockChunks,
  isBoundary: (i: number, place: GapPlace) => boolean,
): void {
  const gaps = chunks.length - 1;
  const until = new Int32Array(Math.max(0, gaps));
  const verbAfter = new Uint8Array(Math.max(0, gaps));
  for (let i = gaps - 1; i >= 0; i--) {
    const stops = rules[i + 1] === 2 || i + 1 === gaps;
    until[i] = stops ? 1 : (until[i + 1] ?? 0) + 1;
    verbAfter[i] = chunks[i + 1]?.isVerb || (!stops && verbAfter[i + 1]) ? 1 : 0;
  }
  let start = 0;
  let verbBefore = false;
  let named = true;
  for (let i = 0; i < gaps; i++) {
    const chunk = chunks[i];
    const first = chunks[start];
    const second = chunks[start + 1];
    if (!chunk || !first || !second) return;
    verbBefore ||= chunk.isVerb;
    named &&= chunk.letters !== 1;
    const place = {
      rule: rules[i] ?? 0,
      since: i - start + 1,
      until: until[i] ?? 0,
      left: gaps - i,
      verbBefore,
      verbAfter: verbAfter[i] === 1,
      named,
      first,
      second,
      style,
    };
    if (!isBoundary(i, place)) continue;
    start = i + 1;
    verbBefore = false;
    named = true;
  }
}
