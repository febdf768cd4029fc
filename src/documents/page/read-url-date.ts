import { readDate } from '../read-date.js';

/**
 * The date in an address: `/2026/01/07/`, `/2026-01-07-title`, `/2026/jan/07/`, `/20260107/`, or the month of
 * `/2026/01/title`. EDTF, or null. Numbers that are no date (`/12345678/`) give none.
 */
export function readUrlDate(url: string | null): string | null {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '').slice(0, 500) ?? ''; // prettier-ignore
  const numbers = /\/(?:[\w-]{0,60}?[-_/])?((?:19|20)\d{2})[-/_](\d{1,2})[-/_](\d{1,2})(?=[-/_.]|$)/.exec(
    path,
  );
  if (numbers) return readDate(`${numbers[1]}-${numbers[2]}-${numbers[3]}`);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i.exec(path);
  if (named) return readDate(`${named[3]} ${named[2]} ${named[1]}`);
  const compact = /(?:^|[/_-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  if (compact) return readDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const month = /\/((?:19|20)\d{2})[-/](0[1-9]|1[0-2])(?=\/)/.exec(path);
  return month ? `${month[1]}-${month[2]}` : null;
}
