import type { Occurrence } from './occurrence.js';

/** Longest passage, in tokens, that is shown as one formula. */
const LONGEST_PASSAGE = 36;

/** A formula with what changed beside it in the same sentence, as far as that is one short passage. */
export function passageOf(shown: Occurrence, also: readonly Occurrence[]): Occurrence {
  let { from, to } = shown;
  for (const other of also) {
    const wider = { from: Math.min(from, other.from), to: Math.max(to, other.to) };
    if (wider.to - wider.from <= LONGEST_PASSAGE) ({ from, to } = wider);
  }
  return { from, to };
}
