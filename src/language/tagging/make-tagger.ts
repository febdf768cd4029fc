import type { FeatureIds } from '../features/feature-index.js';
import type { LanguageModel } from '../model/parse-model.js';
import { type Encoder, makeEncoder } from '../network/encoder.js';
import { MOST_WORDS, type NetworkMemory, type Reservation } from '../network/memory.js';
import { placeFactor } from '../network/place-matrix.js';

/** Gives each word the number of its tag in `model.tags`. At most `MOST_WORDS` words. */
export type TagWords = (words: readonly FeatureIds[]) => Int32Array;

/** The tagger: an encoder and one linear layer to the tags. */
export function makeTagger(
  model: LanguageModel,
  reservation: Reservation,
  onMemory: ((memory: NetworkMemory) => void)[],
): TagWords {
  const encoder: Encoder = makeEncoder(model, 'tagger', model.tagger, reservation, onMemory);
  const output = placeFactor(model, 'tagger.output', reservation);
  const bias = model.section('tagger.outputBias').values as Float32Array;
  const scoresAt = reservation.take(MOST_WORDS * output.columns);
  let memory: NetworkMemory;
  let scores: Float32Array;
  onMemory.push((made) => {
    memory = made;
    output.fill(made);
    scores = made.floats(scoresAt, MOST_WORDS * output.columns);
  });
  return (words) => {
    const top = encoder.encode(words);
    words.forEach((_, i) => scores.set(bias, i * output.columns));
    memory.multiply(top, words.length, output, scoresAt);
    return Int32Array.from(words, (_, i) => best(scores, i * output.columns, bias.length));
  };
}

function best(scores: Float32Array, from: number, count: number): number {
  let place = 0;
  for (let i = 1; i < count; i++) if ((scores[from + i] ?? 0) > (scores[from + place] ?? 0)) place = i;
  return place;
}
