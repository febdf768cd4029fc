import { readFileSync } from 'node:fs';
import type { Expected } from '../formats/count-periods.js';
import type { PeriodLength } from '../wording/periods.js';
import { WrongUse } from './trouble.js';

/**
 * How many texts an office published: `61` in every period, or a file of lines `2025-Q3,61` (commas, semicolons or tabs;
 * a first line without number is a head).
 * @throws WrongUse naming the line that cannot be understood
 */
export function expectedFrom(option: string | undefined): { expected: Expected; by: PeriodLength | null } {
  if (option === undefined) return { expected: () => null, by: null };
  if (/^\d{1,7}$/.test(option)) return { expected: () => Number(option), by: null };
  let lines: string[];
  try {
    lines = readFileSync(option, 'utf8').split(/\r?\n/);
  } catch (error) {
    throw new WrongUse(`--expected takes a number or a file: ${error instanceof Error ? error.message : String(error)}`); // prettier-ignore
  }
  const counts = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    const [period = '', count = ''] = line.split(/[,;\t]/).map((cell) => cell.trim());
    if (period === '' || (i === 0 && !/^\d+$/.test(count))) continue;
    if (!/^\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$/.test(period) || !/^\d{1,7}$/.test(count))
      throw new WrongUse(`${option}, line ${i + 1}: not as \`2025-Q3,61\`: ${line.slice(0, 60)}`);
    counts.set(period, Number(count));
  }
  const kinds = new Set([...counts.keys()].map(lengthOf));
  if (kinds.size > 1)
    throw new WrongUse(`${option}: years, quarters and months mixed: counts are of one length`);
  return { expected: (period) => counts.get(period) ?? null, by: [...kinds][0] ?? null };
}

const lengthOf = (period: string): PeriodLength => period.includes('Q') ? 'quarter' : period.length === 4 ? 'year' : 'month'; // prettier-ignore
