import { readFileSync } from 'node:fs';
import { foldText } from '../wording/fold-text.js';
import type { OccasionText } from '../wording/name-occasion.js';
import { WrongUse } from './trouble.js';

/**
 * Occasion series set by hand, from a file of lines `Quad leaders: Quad` (the texts whose titles hold those words) or
 * `Annual report: #document-17` (that text); several lines may name one series, `#` alone begins a remark. The first line
 * that fits a text decides. Titles are compared without case, width and kind of quotes.
 * @throws WrongUse naming the line that cannot be understood
 */
export function seriesFrom(option: string | undefined): ((text: OccasionText) => string | null) | undefined {
  if (option === undefined) return undefined;
  let lines: string[];
  try {
    lines = readFileSync(option, 'utf8').replace(/^\ufeff/, '').split(/\r?\n/); // prettier-ignore
  } catch (error) {
    throw new WrongUse(`--series takes a file: ${error instanceof Error ? error.message : String(error)}`);
  }
  const rows = lines.flatMap((line, i) => {
    if (line.trim() === '' || /^\s*#/.test(line)) return [];
    const parted = /^([^:：]{1,200})[:：]\s*(\S.*)$/.exec(line.slice(0, 2000));
    const [name, words] = [parted?.[1]?.trim() ?? '', parted?.[2]?.trim() ?? ''];
    if (name === '' || words === '')
      throw new WrongUse(`${option}, line ${i + 1}: not as \`Quad leaders: Quad\`: ${line.slice(0, 60)}`);
    return [{ name, id: words.startsWith('#') ? words.slice(1) : null, words: fold(words) }];
  });
  if (rows.length === 0)
    throw new WrongUse(`${option} names no series: give lines as \`Quad leaders: Quad\``);
  return ({ id, title }) => {
    const folded = fold(title.slice(0, 300));
    return rows.find((row) => (row.id === null ? folded.includes(row.words) : row.id === id))?.name ?? null;
  };
}

const fold = (text: string): string => foldText(text).folded.replace(/\s+/g, ' ').trim();
