import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { makeAnalyser } from '../language/analysis/make-analyser.js';
import { parseModel, type Token } from '../language/index.js';
import { readWeights } from '../loading/load-language.js';
import { EXIT } from './trouble.js';

/**
 * Fills UPOS, HEAD and DEPREL of the words of CoNLL-U files; every other line and column stays as it is. Reads words
 * only: what the file already says of tags and trees is not looked at.
 */
export function evaluateParsing(options: {
  readonly inputs: readonly string[];
  readonly predictions: string;
}): Promise<number> {
  const analyse = makeAnalyser(parseModel(readWeights()));
  const parts = options.inputs.map((path) => {
    const bytes = readFileSync(path);
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
    return fillConllu(text, (words) => analyseWords(analyse, words));
  });
  writeFileSync(options.predictions, parts.join(''));
  return Promise.resolve(EXIT.done);
}

function analyseWords(analyse: ReturnType<typeof makeAnalyser>, words: readonly string[]): Token[] {
  let at = 0;
  const spans = words.map((word) => {
    const span = { start: at, end: at + word.length };
    at = span.end + 1;
    return span;
  });
  return analyse(words.join(' '), spans, []);
}

const WORD_LINE = /^\d+\t/;

/** The text of a CoNLL-U file with columns 4, 7 and 8 of its words filled by `analyse`. */
export function fillConllu(text: string, analyse: (words: readonly string[]) => readonly Token[]): string {
  const lines = text.split('\n');
  let words: { readonly line: number; readonly columns: string[] }[] = [];
  const fill = (): void => {
    const tokens = analyse(words.map(({ columns }) => columns[1] ?? ''));
    words.forEach(({ line, columns }, i) => {
      const token = tokens[i];
      if (!token) return;
      const filled = [...columns];
      filled[3] = token.upos;
      filled[6] = String(token.head + 1);
      filled[7] = token.deprel;
      lines[line] = filled.join('\t');
    });
    words = [];
  };
  lines.forEach((line, i) => {
    if (WORD_LINE.test(line)) words.push({ line: i, columns: line.split('\t') });
    else if (line.trim() === '' && words.length > 0) fill();
  });
  if (words.length > 0) fill();
  return lines.join('\n');
}
