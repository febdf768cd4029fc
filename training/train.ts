import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseModel } from '../src/language/model/parse-model.js';
import { packModel, type Shapes } from './pack-model.js';
import { readTextWords } from './text-words.js';
import { readTreebanks, type TreebankSentence } from './read-treebank.js';
import { readTrees } from './read-trees.js';
import { vocabularyOf, writeMean, writeStart } from './start-from-model.js';
import { collectVocabulary, type Vocabulary } from './vocabulary.js';
import { LONGEST, writeHeader, writeSentences, writeVectors } from './write-sentences.js';

const VECTOR_SIZE = 64;
const FOLDS = 4;
/** Our own trees are few and near to what is read: they count as often as this. */
const OWN_WEIGHT = 3;
const SHAPES: Shapes = {
  tagger: { width: 128, dilations: [1, 1, 2] },
  parser: { width: 128, dilations: [1, 1, 2, 4], hidden: 192 },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', multiple: true, default: [] },
    work: { type: 'string', default: 'build/training' },
    out: { type: 'string', default: 'models/english.bin' },
    programs: { type: 'string', default: 'build/training/bin' },
    trees: { type: 'string', default: 'training/trees' },
    from: { type: 'string', default: 'vectors' },
    start: { type: 'string' },
  },
});
const [treebanks] = positionals;
if (treebanks === undefined) throw new Error('usage: training/train.sh TREEBANKS [--texts FILE.jsonl.gz]…');
const steps = ['vectors', 'tagger', 'parser', 'pack'];
const first = steps.indexOf(values.from);
const from = (step: string) => steps.indexOf(step) >= first;
const work = values.work;
mkdirSync(work, { recursive: true });
const file = (name: string) => join(work, name);

const short = (sentence: TreebankSentence) => sentence.words.length <= LONGEST;
const treebankTrain = readTreebanks(treebanks, 'train').filter(short);
const own = readTrees(values.trees, 'train', treebankTrain);
const train = [...treebankTrain, ...Array.from({ length: OWN_WEIGHT }, () => own).flat()];
const dev = [
  ...readTreebanks(treebanks, 'dev').filter(short),
  ...readTrees(values.trees, 'test', treebankTrain),
];

// vocabulary and word vectors: learned, or those of a model to start from
const start = values.start === undefined ? null : parseModel(readFileSync(values.start));
const vocabulary = start ? vocabularyOf(start, train) : learnVocabulary();
if (start)
  writeStart(start, {
    vectors: file('vectors.bin'),
    tagger: file('tagger.bin'),
    parser: file('start-parser.bin'),
  });
writeHeader(file('header.bin'), vocabulary, VECTOR_SIZE);

// tagger: four folds by document, then all
const documents = [...new Set(train.map((sentence) => sentence.document))];
const foldOfDocument = new Map(documents.map((name, i) => [name, i % FOLDS]));
const fold = (sentence: TreebankSentence) => foldOfDocument.get(sentence.document) ?? 0;
const treebankNumber = (sentence: TreebankSentence) =>
  sentence.treebank === 'own' ? 2 : sentence.treebank.includes('gum') ? 1 : 0;
const common = { header: file('header.bin'), vectors: file('vectors.bin') };
if (from('tagger') && !start) {
  writeSentences(file('train-gold.bin'), train, vocabulary, fold);
  writeSentences(file('dev-gold.bin'), dev, vocabulary, treebankNumber);
  const { width, dilations } = SHAPES.tagger;
  const gold = {
    ...common,
    width,
    layers: dilations.length,
    train: file('train-gold.bin'),
    dev: file('dev-gold.bin'),
  };
  for (let k = 0; k < FOLDS; k++) run('tagger', { ...gold, epochs: 8, fold: k, tags: file(`tags-${k}.bin`) });
  run('tagger', { ...gold, epochs: 12, tags: file('tags-dev.bin'), weights: file('tagger.bin') });
}

// parser, on the tags that the tagger would give
if (from('parser')) {
  const [trainTags, devTags] = start ? drawTags() : readJackknifedTags();
  writeSentences(file('train.bin'), train, vocabulary, fold, trainTags);
  writeSentences(file('dev.bin'), dev, vocabulary, treebankNumber, devTags);
  const { width, dilations, hidden } = SHAPES.parser;
  const parser = {
    ...common,
    width,
    layers: dilations.length,
    hidden,
    train: file('train.bin'),
    dev: file('dev.bin'),
  };
  if (start)
    run('parser', {
      ...parser, start: file('start-parser.bin'), epochs: 4, rate: 1e-3, weights: file('further-parser.bin'),
    }); // prettier-ignore
  else run('parser', { ...parser, weights: file('parser.bin') });
}
if (start) writeMean(file('start-parser.bin'), file('further-parser.bin'), file('parser.bin'));

packModel({
  vocabulary,
  vectorSize: VECTOR_SIZE,
  shapes: SHAPES,
  train,
  work,
  parser: file('parser.bin'),
  out: values.out,
});

/** Words of the plain texts, their vectors, and with the training trees the vocabulary. */
function learnVocabulary(): Vocabulary {
  const wordList = file('words.json');
  if (from('vectors') || !existsSync(wordList)) {
    const text = readTextWords(values.texts, treebankTrain, 5, 30_000);
    writeFileSync(wordList, JSON.stringify(text.words));
    text.write(file('words.bin'), new Map(text.words.map((word, i) => [word, i + 1])));
    const size = text.words.length + 1;
    run('vectors', { words: file('words.bin'), size, width: VECTOR_SIZE, out: file('word-vectors.bin') });
  }
  const words = JSON.parse(readFileSync(wordList, 'utf8')) as string[];
  const learned = collectVocabulary(train, words);
  writeVectors(file('vectors.bin'), file('word-vectors.bin'), words, learned, VECTOR_SIZE);
  return learned;
}

type Tags = number[][];

function readJackknifedTags(): [train: Tags, dev: Tags] {
  const folds = [...Array(FOLDS).keys()].map((k) => file(`tags-${k}.bin`));
  return [readTags(train.length, folds), readTags(dev.length, [file('tags-dev.bin')])];
}

/** Tags of a tagger that has learned these very sentences: drawn, so that it errs as often as elsewhere. */
function drawTags(): [train: Tags, dev: Tags] {
  writeSentences(file('train-gold.bin'), train, vocabulary, fold);
  writeSentences(file('dev-gold.bin'), dev, vocabulary, treebankNumber);
  const { width, dilations } = SHAPES.tagger;
  const tagger = { ...common, width, layers: dilations.length, read: file('tagger.bin') };
  run('tagger', { ...tagger, parse: file('train-gold.bin'), flatten: 0.8, tags: file('tags-train.bin') });
  run('tagger', { ...tagger, parse: file('dev-gold.bin'), tags: file('tags-dev.bin') });
  return [readTags(train.length, [file('tags-train.bin')]), readTags(dev.length, [file('tags-dev.bin')])];
}

function run(program: string, options: Record<string, string | number>): void {
  const { status } = spawnSync(
    join(values.programs, program),
    Object.entries(options).map(([name, value]) => `${name}=${value}`),
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}`);
}

function readTags(count: number, paths: readonly string[]): number[][] {
  const tags: number[][] = Array.from({ length: count }, () => []);
  for (const path of paths) {
    const bytes = readFileSync(path);
    const data = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    for (let at = 0; at < data.length;) {
      const sentence = data[at++] ?? 0;
      const length = data[at++] ?? 0;
      tags[sentence] = [...data.subarray(at, at + length)];
      at += length;
    }
  }
  return tags;
}
