import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { FEATURE_BITS, gapFeatures, MOST_FEATURES } from '../src/language/sentences/boundary-features.js';
import { splitByRule } from '../src/language/sentences/split-sentences.js';
import { type BlockChunks, readBlock, walkGaps } from '../src/language/sentences/walk-gaps.js';
import { readParagraphs } from './read-paragraphs.js';

/**
 * Trains the classifier of sentence boundaries (logistic regression, AdaGrad, weights averaged over the rounds) and writes
 * `src/language/sentences/data/boundary-weights.ts`. Gold are the train parts of the treebanks; prose of the plain texts,
 * and our own training sentences one by one, count as split by rule, so that nothing is cut in finished prose.
 *   node build/train-boundaries.mjs TREEBANKS [--texts FILE.jsonl.gz]…
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/language/sentences/data/boundary-weights.ts' },
  },
});
const [treebanks] = positionals;
if (treebanks === undefined) throw new Error('usage: train-boundaries TREEBANKS [--texts FILE.jsonl.gz]…');

const ROUNDS = 4;
const RATE = 0.15;
const DECAY = 1e-5;
/** Share of the gaps after which it goes on from its own decision, be it wrong. */
const OWN_DECISIONS = 0.3;
/** Steps of the stored weights to a unit of log odds: UNIT in `find-boundaries.ts`. */
const STEP = 24;
const TEXTS_NTH = 60;

interface Example extends BlockChunks {
  /** 1 where a sentence ends behind a chunk. */
  readonly gold: Uint8Array;
}

function readExample(text: string, goldEnds: ReadonlySet<number> | null): Example {
  const span = { start: 0, end: text.length };
  const ruled = new Set(splitByRule(text, span).map(({ end }) => end));
  const block = readBlock(text, span, ruled);
  return {
    ...block,
    gold: Uint8Array.from(block.chunks, ({ end }) => ((goldEnds ?? ruled).has(end) ? 1 : 0)),
  };
}

const read = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

const gold = readdirSync(treebanks)
  .filter((name) => /-train\.conllu(?:\.gz)?$/.test(name))
  .sort()
  .flatMap((name) => readParagraphs(read(join(treebanks, name))))
  .map(({ text, sentences }) => readExample(text, new Set(sentences.map(({ end }) => end))));

const prose = values.texts.flatMap((path) =>
  read(path)
    .split('\n')
    .filter((line, number) => line !== '' && number % TEXTS_NTH === 0)
    .flatMap((line) => (JSON.parse(line) as { text: string }).text.split(/\n\n+/))
    .filter((text) => /[.!?]["”’)]?$/.test(text.trim()) && text.length <= 3_000 && !/^[#*>-]/.test(text))
    .map((text) => readExample(text.trim().replace(/\s+/g, ' '), null)),
);

const own = readdirSync('training/trees')
  .filter((name) => name.endsWith('.conllu'))
  .sort()
  .flatMap((name) => read(join('training/trees', name)).match(/^# sent_id = .*\n# text = .*$/gm) ?? [])
  .filter((lines) => Number(/\d+/.exec(lines)?.[0]) % 3 !== 0)
  .map((lines) => lines.slice(lines.indexOf('# text = ') + '# text = '.length))
  .map((text) => readExample(text, new Set([text.length])));

console.log(`${gold.length} paragraphs of treebanks, ${prose.length} of prose, ${own.length} own sentences`);

const size = 1 << FEATURE_BITS;
const weights = new Float64Array(size);
const squares = new Float64Array(size);
const sums = new Float64Array(size);
const features = new Int32Array(MOST_FEATURES);
const random = makeRandom(7);
for (let round = 1; round <= ROUNDS; round++) {
  let wrong = 0;
  for (const example of shuffle([...gold])) wrong += learn(example);
  for (const example of [...prose, ...own]) learn(example);
  weights.forEach((weight, i) => (sums[i] = (sums[i] ?? 0) + weight));
  console.log(`round ${round}: ${wrong} gaps of treebanks wrong`);
}
const whole = Int8Array.from(sums, (sum) => Math.max(-127, Math.min(127, Math.round((sum / ROUNDS) * STEP))));
writeFileSync(
  values.out,
  `/** Weights of the classifier of sentence boundaries, a byte each, in base 64: written by \`training/train-boundaries.ts\`. */
export const BOUNDARY_WEIGHTS =
  '${Buffer.from(whole.buffer).toString('base64')}';
`,
);

/** Learns from one paragraph; returns how many of its gaps were wrong before. */
function learn(example: Example): number {
  let wrong = 0;
  walkGaps(example, (i, place) => {
    const count = gapFeatures(example.chunks, i, place, features);
    const seen = features.subarray(0, count);
    let score = 0;
    for (const feature of seen) score += weights[feature] ?? 0;
    const isEnd = example.gold[i] === 1;
    if (score > 0 !== isEnd) wrong++;
    const error = 1 / (1 + Math.exp(-score)) - (isEnd ? 1 : 0);
    if (Math.abs(error) > 1e-4)
      for (const feature of seen) {
        const weight = weights[feature] ?? 0;
        const gradient = error + DECAY * weight;
        const square = (squares[feature] ?? 0) + gradient * gradient;
        squares[feature] = square;
        weights[feature] = weight - (RATE * gradient) / Math.sqrt(square + 1);
      }
    // as when it is used: after some mistakes of its own
    return random() < OWN_DECISIONS ? score > 0 : isEnd;
  });
  return wrong;
}

function shuffle<T>(list: T[]): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

/** Always the same numbers from 0 to 1, the same on every machine. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}
