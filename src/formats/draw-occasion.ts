import type { OccasionShifts } from '../wording/find-occasion-shifts.js';
import { safe } from './escape-html.js';
import { formatDate } from './format-date.js';

const ROW = 24;
const TOP = 8;
/** Facts drawn; all are listed. */
const MOST = 12;
const LETTER = 6.6;

/**
 * Draws one occasion series as a grid of inline SVG: a column for each text in order, a row for each formula, a full square
 * where the text carries it and an outlined one where it does not. Each row links to its two sentences.
 */
export function drawOccasion(
  { occasion, texts, shifts }: OccasionShifts,
  hrefOf: (i: number) => string,
  width: number,
): string {
  const rows = shifts.slice(0, MOST);
  const left = Math.min(width * 0.5, 12 + LETTER * Math.max(8, ...rows.map(({ formula }) => wide(formula))));
  const step = Math.min(40, (width - left - 12) / Math.max(1, texts.length));
  const side = Math.max(3, Math.min(16, step - 3));
  const bottom = TOP + rows.length * ROW;
  const most = Math.floor((left - 12) / LETTER);
  const x = (column: number): number => left + column * step;
  const cells = rows.flatMap(({ formula, carries, kind }, row) => {
    const label = `${formula}: ${kind === 'replaced' ? 'dropped' : kind}, in ${carries.filter(Boolean).length} of ${carries.length} texts`;
    const y = TOP + row * ROW;
    const squares = carries.map((is, column) => `<rect class="${is ? 'bar' : 'held'}" x="${num(x(column))}" y="${num(y + (ROW - side) / 2)}" width="${num(side)}" height="${num(side)}"><title>${safe(formatDate(texts[column]?.publishedOn ?? null))}: ${is ? 'with it' : 'without it'}</title></rect>`);
    return [`<a href="${hrefOf(row)}" aria-label="${safe(label)}"><text x="${num(left - 8)}" y="${y + ROW / 2 + 4}" text-anchor="end">${safe(shorten(formula, most))}</text>${squares.join('')}</a>`];
  }); // prettier-ignore
  const first = formatDate(texts[0]?.publishedOn ?? null);
  const last = formatDate(texts.at(-1)?.publishedOn ?? null);
  const end = x(texts.length - 1) + side;
  // both days where they have room side by side, else below each other
  const apart = end - left > (first.length + last.length + 2) * LETTER;
  const days = apart
    ? `<text class="soft" x="${num(left)}" y="${bottom + 16}">${safe(first)}</text><text class="soft" x="${num(end)}" y="${bottom + 16}" text-anchor="end">${safe(last)}</text>`
    : `<text class="soft" x="${num(left)}" y="${bottom + 16}">${safe(first)}</text><text class="soft" x="${num(left)}" y="${bottom + 32}">to ${safe(last)}</text>`; // prettier-ignore
  const alt = `${occasion}: which of ${texts.length} texts carry which of ${rows.length} formulas`;
  return `<svg viewBox="0 0 ${width} ${bottom + (apart ? 22 : 38)}" role="group" aria-label="${safe(alt)}"><title>${safe(alt)}</title>${cells.join('')}${days}</svg>`;
}

const num = (value: number): string => String(Math.round(value * 10) / 10);
/** Letters of Chinese, Japanese and Korean are twice as wide. */
const wide = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 1.9 : 1), 0); // prettier-ignore

function shorten(text: string, most: number): string {
  if (wide(text) <= most) return text;
  let kept = '';
  for (const letter of text) {
    if (wide(kept + letter) > most - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
