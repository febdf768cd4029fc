import { readFileSync, writeFileSync } from 'node:fs';
import { loadLexicon } from '../loading/load-lexicon.js';
import { NO_LEXICON, type ConceptLexicon } from '../wording/concept.js';
import { readWordingTexts } from '../loading/read-wording-texts.js';
import { countFalseDrops } from '../wording/count-false-drops.js';
import { encodeCorpora, type Corpus } from '../wording/encode-corpus.js';
import { findShiftsOf } from '../wording/find-shifts.js';
import { judgePhrases } from '../wording/judge-phrases.js';
import type { WordingText } from '../wording/text.js';

const USE =
  'use: readout evaluate wording TEXTS.jsonl[.gz]… --predictions OUT.jsonl [--phrases FILE.json] [--lexicon none]\n' +
  '     readout evaluate wording TEXTS.jsonl[.gz]… --shuffled SEED --predictions OUT.jsonl';

/** A line of the predictions: `{issuer, phrase, kind, date}`. */
interface Prediction {
  readonly issuer: string;
  readonly phrase: string;
  readonly kind: string;
  readonly date: string;
}

/** Shifts that are written for each office and language; the scorer counts the first 200 of an issuer. */
const MOST = 200;

/**
 * `readout evaluate wording TEXTS… --predictions OUT.jsonl [--phrases FILE.json]`: finds wording shifts in JSON Lines
 * of texts (`id, date, issuer, lang, kind, title, url, text`), unprompted, or for given phrases. With `--lexicon none`
 * nothing is brought up by the concept lexicon: what is found is found from the texts alone. With `--shuffled SEED` the
 * dates are dealt out anew and the formulas called dropped all the same are counted. Returns the exit code:
 * 0, or 2 with a message on standard error for wrong use.
 */
export function evaluateWording(args: readonly string[]): number {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg.startsWith('--')) options.set(arg.slice(2), args[++i] ?? '');
    else files.push(arg);
  }
  const out = options.get('predictions');
  if (files.length === 0 || out === undefined || out === '') {
    console.error(USE);
    return 2;
  }
  const shuffled = options.get('shuffled');
  if (shuffled !== undefined) return evaluateSilence(files, Number(shuffled), out);
  const texts = files.flatMap(readWordingTexts);
  const lexicon = options.get('lexicon') === 'none' ? NO_LEXICON : loadLexicon();
  const phrases = options.get('phrases');
  const asked =
    phrases === undefined
      ? null
      : (JSON.parse(readFileSync(phrases, 'utf8')) as { issuer: string; phrase: string }[]);
  const predictions = encodeCorpora(texts).flatMap((corpus) =>
    asked === null ? unprompted(texts, corpus, lexicon) : prompted(corpus, asked),
  );
  writeFileSync(out, predictions.map((row) => JSON.stringify(row) + '\n').join(''));
  console.error(`${texts.length} texts, ${predictions.length} rows`);
  return 0;
}

const share = (count: number, of: number): string => `${((100 * count) / Math.max(1, of)).toFixed(2)} %`;

/** Where the dates are dealt out anew nothing changes, and what is called dropped is a false alarm. */
function evaluateSilence(files: readonly string[], seed: number, out: string): number {
  if (!Number.isInteger(seed)) {
    console.error(USE);
    return 2;
  }
  const rows = countFalseDrops(files.flatMap(readWordingTexts), seed);
  for (const { office, language, formulas, dropped, firm } of rows)
    console.error(
      `${office} (${language}): ${formulas} formulas, called dropped ${share(dropped, formulas)}, firmly ${share(firm, formulas)}`,
    );
  writeFileSync(out, rows.map((row) => JSON.stringify(row) + '\n').join(''));
  return 0;
}

function unprompted(texts: readonly WordingText[], corpus: Corpus, lexicon: ConceptLexicon): Prediction[] {
  return findShiftsOf(texts, corpus, { lexicon, most: MOST }).map(({ office, formula, kind, date }) => ({
    issuer: office,
    phrase: formula,
    kind,
    date,
  }));
}

function prompted(corpus: Corpus, asked: readonly { issuer: string; phrase: string }[]): Prediction[] {
  const phrases = [
    ...new Set(asked.filter(({ issuer }) => issuer === corpus.office).map(({ phrase }) => phrase)),
  ];
  return judgePhrases(corpus, phrases).map(({ phrase, kind, date }) => ({
    issuer: corpus.office,
    phrase,
    kind,
    date,
  }));
}
