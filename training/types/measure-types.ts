import { EVENT_TYPES } from '../../src/codebook/event-type.js';
import { hashText } from '../../src/language/features/hash-text.js';
import { chooseType } from '../../src/events/propose-type/choose-type.js';
import { scoreTypes } from '../../src/events/propose-type/score-types.js';
import type { ReadExample } from './extract-rows.js';
import { fitModel } from './fit-model.js';

/** Macro F1 over the sixteen types, and how many are right. */
export interface Measured {
  readonly macroF1: number;
  readonly accuracy: number;
}

export interface Compared {
  readonly model: Measured;
  readonly rules: Measured;
}

/**
 * Model and rules on examples that the model did not see: each fifth in turn is kept out of training, with its longer copies
 * (`longer`, row by row). A sentence falls into one fifth with all of its pairs. Measured on both. `extra` is trained on in
 * every turn and never measured: the codebook's examples, which the rules were made for.
 */
export function crossValidate(
  examples: readonly ReadExample[],
  longer: readonly ReadExample[],
  extra: readonly ReadExample[],
  folds = 5,
): [Compared, Compared] {
  const foldOf = examples.map(({ sentence }) => hashText(sentence) % folds);
  const models = Array.from({ length: folds }, (_, fold) => {
    const kept = (_one: ReadExample, index: number): boolean => foldOf[index] !== fold;
    return fitModel([...examples.filter(kept), ...longer.filter(kept), ...extra]);
  });
  const compare = (rows: readonly ReadExample[]): Compared => {
    const gold = rows.map(({ type }) => type);
    const byModel = rows.map(({ features }, index) => {
      const model = models[foldOf[index] ?? 0];
      return (model && chooseType(scoreTypes(model, features))) ?? '';
    });
    return {
      model: measure(gold, byModel),
      rules: measure(
        gold,
        rows.map(({ byRules }) => byRules ?? ''),
      ),
    };
  };
  return [compare(examples), compare(longer)];
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
