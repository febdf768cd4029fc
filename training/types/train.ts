import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { codebookExamples } from './codebook-examples.js';
import { extractRows } from './extract-rows.js';
import { fitModel } from './fit-model.js';
import { crossValidate } from './measure-types.js';
import { packTypes } from './pack-types.js';
import { readExamples } from './read-examples.js';

const { values } = parseArgs({
  options: {
    examples: { type: 'string', default: join('training', 'types', 'examples') },
    out: { type: 'string', default: join('models', 'types.bin') },
  },
});

const examples = readExamples(values.examples);
const own = extractRows(examples, 1);
// short sentences that the rules were made for: they teach words, and would teach that the rules never err
const ofCodebook = extractRows(codebookExamples(), 0.5);
console.log(`${own.length} examples, ${ofCodebook.length} of the codebook`);

const { model, rules } = crossValidate(own, ofCodebook);
const percent = (value: number): string => (100 * value).toFixed(1);
console.log(
  `kept out, a fifth at a time: model macro F1 ${percent(model.macroF1)}, accuracy ${percent(model.accuracy)}`,
);
console.log(
  `the rules alone on the same: macro F1 ${percent(rules.macroF1)}, accuracy ${percent(rules.accuracy)}`,
);

const fitted = fitModel([...own, ...ofCodebook]);
const bytes = packTypes(fitted);
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${fitted.hashes.length} features, ${bytes.length} bytes`);
