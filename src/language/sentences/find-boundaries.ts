import type { Span } from '../../span.js';
import { abbreviationKind } from '../words/abbreviations.js';
import { gapFeatures, MOST_FEATURES } from './boundary-features.js';
import { BOUNDARY_WEIGHTS } from './data/boundary-weights.js';
import type { Chunk } from './read-chunks.js';
import { readBlock, walkGaps } from './walk-gaps.js';

const features = new Int32Array(MOST_FEATURES);
let weights: Int8Array | null = null;

/**
 * Ends of the sentences of a paragraph, from their ends by rule. A linear classifier, trained on treebanks
 * (`training/train-boundaries.ts`), adds ends without a stop ("thanks a lot Debra | Debra Perlingiere") and takes back stops
 * within a sentence ("she said ... | and left"). Sums of whole numbers: the same on every machine.
 */
export function findBoundaries(text: string, paragraph: Span, ruled: readonly number[]): number[] {
  weights ??= readWeights();
  const known = weights;
  const block = readBlock(text, paragraph, new Set(ruled));
  const { chunks } = block;
  // ends within a chunk are none of the classifier's business
  const chunkEnds = new Set(chunks.map(({ end }) => end));
  const ends = ruled.filter((end) => !chunkEnds.has(end));
  walkGaps(block, (i, place) => {
    const count = gapFeatures(chunks, i, place, features);
    let score = 0;
    for (let k = 0; k < count; k++) score += known[features[k] ?? 0] ?? 0;
    const [before, after] = [chunks[i], chunks[i + 1]];
    if (!before || !after) return false;
    const least =
      place.rule === 2
        ? LEAST_TO_KEEP
        : leastToAdd(text, chunks, i, (place.style & 1) === 1 && place.rule === 0);
    if (score <= least) return false;
    ends.push(before.end);
    return true;
  });
  return ends.sort((a, b) => a - b);
}

/** Steps of the weights (`STEP` in `training/train-boundaries.ts`) to a unit of log odds. */
const UNIT = 24;
// on the dev parts of EWT and GUM F1 hardly changes between -2.5 and -1
const LEAST_TO_KEEP = -2 * UNIT;
const LEAST_TO_ADD = -2 * UNIT;
const LEAST_IN_PROSE = -1 * UNIT;

/** `inProse`: there is no sign at all, and the block ends in a stop as finished prose does. */
function leastToAdd(text: string, chunks: readonly Chunk[], i: number, inProse: boolean): number {
  const formOf = (chunk: Chunk | undefined) => (chunk ? text.slice(chunk.start, chunk.end) : '');
  const before = formOf(chunks[i]);
  const after = formOf(chunks[i + 1]);
  if (CLOSING.test(after)) return Infinity;
  if (BULLET.test(after) && (before.endsWith(':') || isSetApart(text, chunks[i + 1]))) return -Infinity;
  // "the Workers' Party": whose it is stands before it
  if (/\p{L}s['’]$/u.test(before) && /^\p{L}/u.test(after)) return Infinity;
  const stopped = /([^\s"“‘'([]{1,30})\.$/u.exec(before.slice(-31))?.[1];
  const kind = stopped === undefined ? null : abbreviationKind(stopped);
  // "Sat. or Sun. | Please call": only where much speaks for it; "Jan. 7", "5 p.m. Tuesday" never
  if (kind !== null) return kind === 'trailing' ? UNIT : Infinity;
  // "SEOUL, Aug. 6 (Newswire) -- The minister", "TOKYO, Jan. 9 (Newswire)"
  if (i < DATELINE && before.endsWith(')') && /^[-–—]/.test(after)) return Infinity;
  if (/^[-–—]+$/.test(before)) return formOf(chunks[i - 1]).endsWith(')') ? Infinity : UNIT;
  if (ENUMERATOR.test(after) && before.endsWith('.')) return -Infinity;
  if (after.startsWith('(')) return UNIT;
  // "(built in 1889.) stands"
  if (/["”’)\]]$/.test(before) && /^\p{Ll}/u.test(after)) return UNIT;
  return inProse ? LEAST_IN_PROSE : LEAST_TO_ADD;
}

/** A dateline ends within so many chunks. */
const DATELINE = 12;

/** "… of this order. | (b) Within 100 days …" */
const ENUMERATOR = /^\((?:\p{Ll}|[ivx]{1,4}|\d{1,2})\)$/u;

/** "agreed on three points: | - a truce at sea" */
const BULLET = /^[-*•]$/;

/** Two blanks behind a bullet, as in Markdown: "-   Celtic Bank |  -   Banco Sol". */
function isSetApart(text: string, bullet: Chunk | undefined): boolean {
  return bullet !== undefined && /^[^\S\r\n]{2}/.test(text.slice(bullet.end, bullet.end + 2));
}

/** Signs that belong to what stands before them. */
const CLOSING = /^[,;:.!?)\]}”’%]/u;

/** The weights as whole numbers. */
function readWeights(): Int8Array {
  return Int8Array.from(atob(BOUNDARY_WEIGHTS), (byte) => byte.charCodeAt(0));
}
