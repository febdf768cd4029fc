import { parseEdtf } from '../language/dates/edtf.js';
import { WrongUse } from './trouble.js';

/** @throws WrongUse naming the option that is no date */
export function checkDates(options: { readonly since?: string; readonly until?: string }): void {
  for (const [name, date] of [
    ['--since', options.since],
    ['--until', options.until],
  ] as const)
    if (date !== undefined && parseEdtf(date) === null)
      throw new WrongUse(`${name} takes a date as 2025, 2025-11 or 2025-11-07, not ${date}`);
}
