import { EVENT_TYPES } from '../../src/codebook/event-type.js';
import { scoreTypes } from '../../src/events/propose-type/score-types.js';
import type { ReadExample } from './extract-rows.js';
import { fitModel } from './fit-model.js';

/** Macro F1 over the sixteen types, and how many are right. */
export interface Measured {
  readonly macroF1: number;
  readonly accuracy: number;
}

/**
 * Model and rules on examples that the model did not see: each fifth in turn is kept out of training. `extra` is trained on
 * in every turn and never measured: the codebook's examples, which the rules were made for.
 */
export function crossValidate(
  examples: readonly ReadExample[],
  extra: readonly ReadExample[],
  folds = 5,
): { model: Measured; rules: Measured } {
  const gold: string[] = [];
  const byModel: string[] = [];
  const byRules: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitModel([...examples.filter((_, index) => index % folds !== fold), ...extra]);
    for (const example of examples.filter((_, index) => index % folds === fold)) {
      gold.push(example.type);
      byModel.push(scoreTypes(model, example.features)[0]?.type ?? '');
      byRules.push(example.byRules ?? '');
    }
  }
  return { model: measure(gold, byModel), rules: measure(gold, byRules) };
}

export function measure(gold: readonly string[], found: readonly string[]): Measured {
  const f1 = EVENT_TYPES.map((type) => {
    const right = gold.filter((one, index) => one === type && found[index] === type).length;
    const both = gold.filter((one) => one === type).length + found.filter((one) => one === type).length;
    return both === 0 ? 0 : (2 * right) / both;
  });
  return {
    macroF1: f1.reduce((sum, one) => sum + one, 0) / f1.length,
    accuracy: gold.filter((one, index) => one === found[index]).length / (gold.length || 1),
  };
}
