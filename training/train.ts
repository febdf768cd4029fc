import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseModel } from '../src/language/model/parse-model.js';
import { packModel, type Shapes } from './pack-model.js';
import { readTags, type Tags } from './read-tags.js';
import { CASE_SIZE, readTextWords } from './text-words.js';
import { readTreebanks, type TreebankSentence } from './read-treebank.js';
import { readFloats } from './read-floats.js';
import { readPlainSentences } from './read-plain-sentences.js';
import { readTrees } from './read-trees.js';
import { vocabularyOf, writeMean, writeStart } from './start-from-model.js';
import { collectVocabulary, type Vocabulary } from './vocabulary.js';
import { LONGEST, writeHeader, writeSentences, writeVectors } from './write-sentences.js';

/** Numbers of a word vector that are learned. */
const LEARNED_SIZE = 64;
const VECTOR_SIZE = LEARNED_SIZE + CASE_SIZE;
const FOLDS = 4;
/** Marks sentences without gold for the programs: WITHOUT_GOLD in `network/sentences.h`. */
const PLAIN = 9;
/** So many parsers teach, and as many learn, each from another part of the plain sentences; the mean of those is kept. */
const PARSERS = 3;
/** Our own trees are few and near to what is read: they count as often as this. */
const OWN_WEIGHT = 3;
const SHAPES: Shapes = {
  tagger: { width: 128, dilations: [1, 1, 2, 4] },
  parser: { width: 128, dilations: [1, 1, 2, 4, 8], hidden: 256 },
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

// tagger: four folds by document; the one that is kept learns from all, and from what the four make of plain sentences
const documents = [...new Set(train.map((sentence) => sentence.document))];
const foldOfDocument = new Map(documents.map((name, i) => [name, i % FOLDS]));
const fold = ({ treebank, document }: TreebankSentence) =>
  treebank === 'plain' ? PLAIN : (foldOfDocument.get(document) ?? 0);
const treebankNumber = (sentence: TreebankSentence) =>
  sentence.treebank === 'own' ? 2 : sentence.treebank.includes('gum') ? 1 : 0;
const plain = start ? [] : readPlainSentences(values.texts);
const all = [...train, ...plain];
const folds = [...Array(FOLDS).keys()];
const tagger = {
  header: file('header.bin'),
  vectors: file('vectors.bin'),
  width: SHAPES.tagger.width,
  layers: SHAPES.tagger.dilations.length,
};
if (from('tagger') && !start) {
  const gold = file('train-gold.bin');
  const twice = file('train-twice.bin');
  writeSentences(gold, train, vocabulary, fold);
  // EWT, whose words are the hardest to tag, once more
  writeSentences(twice, [...train, ...train.filter((one) => treebankNumber(one) === 0)], vocabulary, fold);
  writeSentences(file('all-gold.bin'), all, vocabulary, fold);
  writeSentences(file('dev-gold.bin'), dev, vocabulary, treebankNumber);
  const measured = { ...tagger, dev: file('dev-gold.bin') };
  const foldLayers = tagger.layers - 1;
  for (const k of folds) {
    const results = { tags: file(`tags-${k}.bin`), weights: file(`tagger-${k}.bin`) };
    run('tagger', {
      ...measured, ...results, layers: foldLayers, train: gold, epochs: 10, fold: k, seed: 10 + k,
    }); // prettier-ignore
  }
  const teachers = folds.map((k) => file(`tagger-${k}.bin`)).join(',');
  const student = { weights: file('student-tagger.bin'), tags: file('tags-student.bin') };
  run('tagger', {
    ...measured, ...student, train: file('all-gold.bin'), teachers, 'teacher-layers': foldLayers, epochs: 12,
  }); // prettier-ignore
  // what was learned from plain sentences is only the start
  const further = [gold, gold, twice].map((sentences, k) => {
    const results = { weights: file(`further-tagger-${k}.bin`), tags: file('tags-further.bin') };
    const drop = sentences === twice ? { drop: 0.4, 'drop-input': 0.3 } : {};
    run('tagger', {
      ...measured, ...results, ...drop, start: student.weights, train: sentences, epochs: 10, rate: 1e-3, seed: 32 + k,
    }); // prettier-ignore
    return results.weights;
  });
  writeMean(further, file('tagger.bin'));
  const read = file('tagger.bin');
  run('tagger', { ...measured, read, parse: file('dev-gold.bin'), tags: file('tags-dev.bin') });
  run('tagger', { ...tagger, read, parse: file('all-gold.bin'), tags: file('tags-all.bin') });
}

// parser, on the tags that the tagger would give
if (from('parser')) {
  const [trainTags, devTags] = start ? drawTags() : readJackknifedTags();
  writeSentences(file('train.bin'), train, vocabulary, fold, trainTags);
  writeSentences(file('dev.bin'), dev, vocabulary, treebankNumber, devTags);
  const { width, dilations, hidden } = SHAPES.parser;
  const parser = {
    header: file('header.bin'),
    vectors: file('vectors.bin'),
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
  else {
    const numbers = [...Array(PARSERS).keys()];
    const teachers = numbers.map((k) => file(`parser-${k}.bin`));
    const students = numbers.map((k) => file(`student-${k}.bin`));
    teachers.forEach((weights, k) => {
      run('parser', { ...parser, epochs: 10, seed: 10 + k, weights });
    });
    students.forEach((weights, k) => {
      const some = all.map((_, i) => i).filter((i) => i < train.length || i % PARSERS === k);
      const sentences = some.flatMap((i) => all[i] ?? []);
      const tags = some.map((i) => trainTags[i] ?? []);
      writeSentences(file('some.bin'), sentences, vocabulary, fold, tags);
      const taught = { start: teachers[0] ?? '', teachers: teachers.join(','), train: file('some.bin') };
      run('parser', { ...parser, ...taught, epochs: 6, rate: 1.2e-3, seed: 20 + k, weights });
    });
    writeMean(students, file('student.bin'));
    const further = [0, 1].map((k) => file(`further-parser-${k}.bin`));
    further.forEach((weights, k) => {
      run('parser', { ...parser, start: file('student.bin'), epochs: 5, rate: 8e-4, seed: 40 + k, weights });
    });
    writeMean([file('student.bin'), ...further], file('parser.bin'));
  }
}
if (start) writeMean([file('start-parser.bin'), file('further-parser.bin')], file('parser.bin'));

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
    writeFileSync(file('word-cases.bin'), new Uint8Array(text.cases.buffer));
    run('vectors', { words: file('words.bin'), size, width: LEARNED_SIZE, out: file('word-vectors.bin') });
  }
  const words = JSON.parse(readFileSync(wordList, 'utf8')) as string[];
  const learned = collectVocabulary(train, words);
  const learnedFrom = {
    vectors: readFloats(file('word-vectors.bin')),
    size: LEARNED_SIZE,
    cases: readFloats(file('word-cases.bin')),
    caseSize: CASE_SIZE,
  };
  writeVectors(file('vectors.bin'), learnedFrom, words, learned);
  return learned;
}

function readJackknifedTags(): [train: Tags, dev: Tags] {
  const jackknifed = folds.map((k) => file(`tags-${k}.bin`));
  return [
    readTags(all.length, [file('tags-all.bin'), ...jackknifed]),
    readTags(dev.length, [file('tags-dev.bin')]),
  ];
}

/** Tags of a tagger that has learned these very sentences: drawn, so that it errs as often as elsewhere. */
function drawTags(): [train: Tags, dev: Tags] {
  writeSentences(file('train-gold.bin'), train, vocabulary, fold);
  writeSentences(file('dev-gold.bin'), dev, vocabulary, treebankNumber);
  const read = file('tagger.bin');
  run('tagger', {
    ...tagger,
    read,
    parse: file('train-gold.bin'),
    flatten: 0.8,
    tags: file('tags-train.bin'),
  });
  run('tagger', { ...tagger, read, parse: file('dev-gold.bin'), tags: file('tags-dev.bin') });
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
