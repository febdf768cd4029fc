import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreSaid, type SaidModel } from '../../src/codebook/said-model.js';
import { extractSaid, type SaidRow } from './extract-said.js';
import { fitSaid } from './fit-said.js';
import { readSaidExamples } from './read-said-examples.js';

const { values } = parseArgs({
  options: {
    examples: { type: 'string', default: join('training', 'said', 'examples') },
    out: { type: 'string', default: join('models', 'said.json') },
    measure: { type: 'boolean', default: false },
  },
});

const FOLDS = 5;
const rows = extractSaid(readSaidExamples(values.examples));
console.log(`${rows.length} sentences of ${new Set(rows.map(({ example }) => example)).size} examples`);

if (values.measure) {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitSaid(rows.filter(({ example }) => example % FOLDS !== fold));
    return rows
      .filter(({ example }) => example % FOLDS === fold)
      .map(({ label, features }) => ({ label, ...scoreOf(model, features) }));
  }).flat();
  const all = scored.filter(({ label }) => label === label);
  console.log(
    `kept out: ${percent(all.filter((one) => one.label === one.found).length, all.length)} right of six`,
  );
  for (const sure of [0, 0.3, 0.6, 0.9, 1.2, 1.6, 2, 2.5]) {
    const proposed = all.filter(({ found, margin }) => found !== 'none' && margin >= sure);
    const right = proposed.filter((one) => one.label === one.found).length;
    const acts = all.filter(({ label }) => label !== 'none').length;
    console.log(`margin ${sure}: right ${percent(right, proposed.length)}, found ${percent(right, acts)}`);
  }
}

const model = fitSaid(rows);
writeFileSync(values.out, `${lines(model)}\n`);
console.log(`${values.out}: ${model.weights.size} features`);

function scoreOf(model: SaidModel, features: SaidRow['features']): { found: string; margin: number } {
  const { label, margin } = scoreSaid(model, features);
  return { found: label, margin };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / (whole || 1)).toFixed(1)} %`;
}

/** A line a feature: a change of the model is read as a change of lines. */
function lines({ labels, bias, weights }: SaidModel): string {
  const rows = [...weights].map(([feature, row]) => `    ${JSON.stringify(feature)}: [${row.join(', ')}]`);
  return `{\n  "labels": ${JSON.stringify(labels)},\n  "bias": ${JSON.stringify(bias)},\n  "weights": {\n${rows.join(',\n')}\n  }\n}`;
}
