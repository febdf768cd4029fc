import { scoreSaid, type Codebook, type EventType } from '../../codebook/index.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Clause } from '../clause.js';
import { saidFeatures } from './said-features.js';

/** By how much a label must be better than the next: at this, three proposals in four are right on examples kept out of training. */
const SURE = 0.4;

/**
 * The act of saying that the words of what is said speak for: "said that Uganda was arming the rebels" accuses Uganda. Null where they
 * speak for none, or not clearly.
 */
export function proposeSaid(
  sentence: AnalysedSentence,
  saying: Clause,
  codebook: Codebook,
): EventType | null {
  const { said } = codebook;
  const first = saying.complements.find(({ kind }) => kind === 'that');
  // "He said, 'Can you define America for me?'": a talk retold
  if (said === null || first === undefined || sentence.words.has('?')) return null;
  const known = PROPOSED.get(saying);
  if (known !== undefined) return known;
  const features = saidFeatures(sentence, saying, first.predicate, codebook);
  // what names nobody else may be about anybody
  const isOfAnother = features.includes('w OTHER') || features.includes('w BOTH');
  const isRetold = features.includes('w you');
  const { label, margin } = scoreSaid(said, features);
  const proposed = !isOfAnother || isRetold || label === 'none' || margin < SURE ? null : label;
  PROPOSED.set(saying, proposed);
  return proposed;
}

/** Asked for each rule of saying; the same clause has the same answer. */
const PROPOSED = new WeakMap<Clause, EventType | null>();
