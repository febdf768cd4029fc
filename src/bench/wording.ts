import { readWordingTexts } from '../loading/read-wording-texts.js';
import { compilePhrases, findPhrase, numberWords } from '../wording/compile-phrase.js';
import { fewestTextsOf, longestOf } from '../wording/discover-formulas.js';
import { growFormulas } from '../wording/grow-formulas.js';
import { indexWords } from '../wording/index-words.js';
import { encodeCorpora } from '../wording/encode-corpus.js';
import { findShiftsOf } from '../wording/find-shifts.js';
import type { WordingText } from '../wording/text.js';

/** Made-up words, so that the bench needs no corpus: frequencies fall off as in real texts (Zipf). */
const VOCABULARY = 20_000;
const FORMULAS = 400;

/** A repeatable stream of numbers in [0, 1). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Texts of about 5,000 letters that are made as they are read: half plain words, half formulas of three to eight words
 * that come and go. Each pass makes the same texts again, so that the bench measures the method's memory, not theirs.
 */
export function makeTexts(count: number): Iterable<WordingText> {
  const word = (rank: number): string => `w${rank.toString(36)}`;
  const zipf = (random: () => number): string => word(Math.floor(VOCABULARY ** random()));
  const formulas = Array.from({ length: FORMULAS }, (_, i) => {
    const random = numbers(i + 1);
    return Array.from({ length: 3 + (i % 6) }, () => zipf(random)).join(' ');
  });
  return {
    *[Symbol.iterator]() {
      for (let i = 0; i < count; i++) {
        const random = numbers(7919 * (i + 1));
        const sentences: string[] = [];
        for (let length = 0; length < 5000;) {
          const plain = Array.from({ length: 12 }, () => zipf(random)).join(' ');
          const number = Math.floor(random() * FORMULAS);
          // Each formula is used in one stretch of a third of the time.
          const at = (number / FORMULAS) * 0.67 * count;
          const formula = i >= at && i < at + count / 3 ? ` ${formulas[number] ?? ''}` : '';
          sentences.push(`${plain}${formula}.`);
          length += plain.length + formula.length + 1;
        }
        const day = new Date(Date.UTC(1990, 0, 1) + Math.floor((i * 12_000) / count) * 86_400_000)
          .toISOString()
          .slice(0, 10);
        yield {
          id: `t${i}`,
          date: day,
          office: 'office',
          language: 'en',
          kind: 'statement',
          title: `Statement ${i}`,
          text: sentences.join('\n'),
        };
      }
    },
  };
}

/** The most memory that the process has held so far, by the operating system's count. */
const mostMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** Times the wording stage on `count` long texts and prints time and memory; run as `node dist/bench/wording.js 20000`. */
export function benchWording(count: number): {
  seconds: number;
  megabytes: number;
  formulas: number;
  shifts: number;
} {
  const start = performance.now();
  const texts = makeTexts(count);
  const [corpus] = encodeCorpora(texts);
  if (corpus === undefined) throw new Error('no texts to bench with');
  let formulas = 0;
  growFormulas(corpus, { fewestTexts: 3, longest: 8 }, () => {
    formulas += 1;
  });
  const shifts = findShiftsOf(texts, corpus).length;
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: mostMegabytes(),
    formulas,
    shifts,
  };
}

/**
 * Times the wording stage on files of texts (JSON Lines), one row for each office and language: all closed formulas from
 * reading on, the shifts, and one phrase over the corpus once it is there.
 */
export function benchWordingFiles(paths: readonly string[]): Record<string, string | number>[] {
  const since = (start: number): number => Math.round(performance.now() - start) / 1000;
  const texts = paths.flatMap(readWordingTexts);
  let start = performance.now();
  const corpora = encodeCorpora(texts);
  const read = since(start);
  return corpora.map((corpus) => {
    start = performance.now();
    let formulas = 0;
    let run: Uint32Array = new Uint32Array(0);
    growFormulas(
      corpus,
      { fewestTexts: fewestTextsOf(corpus), longest: longestOf(corpus) },
      ({ at, length }) => {
        formulas += 1;
        if (length === 3) run = corpus.tokens.slice(at, at + length);
      },
    );
    const grown = since(start);
    const phrase = [...run]
      .map((token) => corpus.forms[token] ?? '')
      .join(corpus.writing === 'characters' ? '' : ' ');
    const ask = (): number =>
      findPhrase(corpus, compilePhrases([phrase], corpus, numberWords(corpus))).length;
    start = performance.now();
    const uses = ask();
    // the words are numbered for the first one
    const first = since(start);
    start = performance.now();
    indexWords(corpus);
    const indexed = since(start);
    start = performance.now();
    ask();
    const asked = since(start);
    start = performance.now();
    const shifts = findShiftsOf(texts, corpus).length;
    return {
      office: corpus.office,
      texts: corpus.texts.length,
      'read, s': read,
      'formulas, s': grown,
      formulas,
      'first phrase, s': first,
      'index, s': indexed,
      'phrase, s': asked,
      uses,
      'shifts, s': since(start),
      shifts,
      'most memory, MB': mostMegabytes(),
    };
  });
}
