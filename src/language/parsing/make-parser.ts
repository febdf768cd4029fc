import type { FeatureIds } from '../features/feature-index.js';
import type { LanguageModel } from '../model/parse-model.js';
import { makeEncoder } from '../network/encoder.js';
import { MOST_WORDS, type NetworkMemory, type Reservation } from '../network/memory.js';
import { padded, placeFactor, placeMatrix } from '../network/place-matrix.js';
import {
  allowedActions, arcLeft, arcRight, isFinished, LEFT, lookAtState, makeParseState, RIGHT, ROOT, SHIFT, shift, SIGNS, SLOTS, startParse,
} from './arc-hybrid.js'; // prettier-ignore

/** Heads (index, -1 for the root) and labels (number in `model.labels`) of at most `MOST_WORDS` words. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export type ParseWords = (words: readonly FeatureIds[], tags: ArrayLike<number>) => Tree;

/** Slots computed for all words at once; the others only for words that come to stand in them. */
const EAGER = 5;

/**
 * The dependency parser: encoder, then greedy arc-hybrid transitions. Each slot's share of the hidden layer is a
 * product with the word's vector that does not depend on the state, so it is computed once per word and slot.
 */
export function makeParser(
  model: LanguageModel,
  reservation: Reservation,
  onMemory: ((memory: NetworkMemory) => void)[],
): ParseWords {
  const encoder = makeEncoder(model, 'parser', model.parser, reservation, onMemory);
  const { hidden } = model.parser;
  const slots = Array.from({ length: SLOTS }, (_, k) => placeFactor(model, `parser.slot.${k}`, reservation));
  const absent = placeMatrix(model, 'parser.absent', reservation);
  const signTables = Array.from({ length: SIGNS }, (_, k) =>
    placeMatrix(model, `parser.sign.${k}`, reservation),
  );
  const bias = placeMatrix(model, 'parser.hiddenBias', reservation);
  const output = placeMatrix(model, 'parser.output', reservation);
  const outputBias = new Float32Array(padded(model.actions.length));
  outputBias.set(model.section('parser.outputBias').values);
  const projectedAt = slots.map(() => reservation.take(MOST_WORDS * hidden));
  const listAt = reservation.take(SLOTS + SIGNS + 1);
  const hiddenAt = reservation.take(hidden);
  const activeAt = reservation.take(2 * hidden + 2);
  const scoresAt = reservation.take(output.columns);
  let memory: NetworkMemory;
  let projected: Float32Array[];
  let list: Int32Array;
  let scores: Float32Array;
  onMemory.push((made) => {
    memory = made;
    for (const matrix of [...slots, absent, ...signTables, bias, output]) matrix.fill(made);
    projected = projectedAt.map((at) => made.floats(at, MOST_WORDS * hidden));
    list = made.integers(listAt, SLOTS + SIGNS + 1);
    scores = made.floats(scoresAt, output.columns);
  });

  const state = makeParseState(MOST_WORDS);
  const words = new Int32Array(SLOTS);
  const signs = new Int32Array(SIGNS);
  const done = new Uint8Array(SLOTS * (MOST_WORDS + 2));
  const rowBytes = hidden * 4;
  const { actions, rootAction } = model;

  function project(top: number, slot: number, from: number, count: number): void {
    const matrix = slots[slot];
    const target = projectedAt[slot];
    if (!matrix || target === undefined) return;
    projected[slot]?.fill(0, from * hidden, (from + count) * hidden);
    memory.multiply(top + from * encoder.width * 4, count, matrix, target + from * rowBytes);
  }

  function scoreActions(top: number): void {
    lookAtState(state, words, signs);
    for (let slot = 0; slot < SLOTS; slot++) {
      const word = words[slot] ?? 0;
      if (word === 0 || word > state.count) {
        list[slot] = absent.at + (slot * 2 + (word === 0 ? 0 : 1)) * rowBytes;
        continue;
      }
      if (slot >= EAGER) {
        const place = slot * (MOST_WORDS + 2) + word;
        if (done[place] === 0) {
          done[place] = 1;
          project(top, slot, word - 1, 1);
        }
      }
      list[slot] = (projectedAt[slot] ?? 0) + (word - 1) * rowBytes;
    }
    for (let k = 0; k < SIGNS; k++) list[SLOTS + k] = (signTables[k]?.at ?? 0) + (signs[k] ?? 0) * rowBytes;
    list[SLOTS + SIGNS] = bias.at;
    memory.kernel.sumPositive(listAt, SLOTS + SIGNS + 1, hiddenAt, rowBytes);
    scores.set(outputBias);
    // five of six hidden units are 0
    memory.kernel.addActive(hiddenAt, output.at, scoresAt, hidden, output.columns * 4, activeAt);
  }

  function bestAction(can: number): number {
    let best = -1;
    let most = -Infinity;
    const consider = (from: number, to: number): void => {
      for (let action = from; action < to; action++) {
        const score = scores[action] ?? 0;
        if (score > most) {
          most = score;
          best = action;
        }
      }
    };
    if ((can & SHIFT) !== 0) consider(0, 1);
    if ((can & LEFT) !== 0) consider(1, rootAction);
    if ((can & RIGHT) !== 0) consider(rootAction + 1, actions.length);
    return best;
  }

  function take(action: number): void {
    const label = actions[action] ?? 0;
    if (action === 0) shift(state);
    else if (action < rootAction) arcLeft(state, label);
    else arcRight(state, label);
  }

  return (ids, tags) => {
    const count = ids.length;
    const top = encoder.encode(ids, tags);
    done.fill(0);
    for (let slot = 0; slot < EAGER; slot++) project(top, slot, 0, count);
    startParse(state, count);
    while (!isFinished(state)) {
      const can = allowedActions(state);
      if (can === SHIFT) shift(state);
      else if (can === ROOT) take(rootAction);
      else {
        scoreActions(top);
        take(bestAction(can));
      }
    }
    return {
      heads: state.head.slice(1, count + 1).map((head) => head - 1),
      labels: state.label.slice(1, count + 1),
    };
  };
}
