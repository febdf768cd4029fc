import { MONTHS } from './data/months.js';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** A day that exists: 31 February is none. */
function day(year: number, month: number, date: number): string | null {
  if (year < 1500 || year > 2200 || month < 1 || month > 12 || date < 1) return null;
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]; // prettier-ignore
  return date <= (days[month - 1] ?? 0) ? `${pad(year, 4)}-${pad(month)}-${pad(date)}` : null;
}

function monthNumber(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

const ISO_DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?!\d)/;
const EDTF = /^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?)?$/;
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const DAY_FIRST =
  /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th|\.|º)?(?:\s+de)?[\s-]+(\p{L}{3,12}\.?)(?:\s+de)?,?[\s-]+(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?:^|[\s,])(\p{L}{3,12}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/**
 * A publication date as sources print it, to EDTF: `2026-01-07T10:30:00+09:00`, `Wed, 07 Jan 2026 01:30:00 GMT`,
 * `January 7, 2026`, `7 janvier 2026`, `2026年1月7日`, `20260107`, `2026-01`. The day is the one printed, in the source's
 * own time zone. Null for what is no complete date, and for `07/01/2026`, which is two days, depending on the country.
 */
export function readDate(value: string): string | null {
  const text = value.trim().slice(0, 80);
  if (EDTF.test(text)) return /^\d{4}-\d{2}-\d{2}$/.test(text) ? isoDay(text) : text;
  const fromIso = isoDay(text);
  if (fromIso !== null) return fromIso;

  const eastAsian = EAST_ASIAN.exec(text);
  if (eastAsian) return day(Number(eastAsian[1]), Number(eastAsian[2]), Number(eastAsian[3]));
  const dayFirst = DAY_FIRST.exec(text);
  const dayFirstMonth = dayFirst ? monthNumber(dayFirst[2] ?? '') : null;
  if (dayFirst && dayFirstMonth !== null) return day(Number(dayFirst[3]), dayFirstMonth, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  const monthFirstMonth = monthFirst ? monthNumber(monthFirst[1] ?? '') : null;
  if (monthFirst && monthFirstMonth !== null)
    return day(Number(monthFirst[3]), monthFirstMonth, Number(monthFirst[2]));
  return null;
}

function isoDay(text: string): string | null {
  const match = ISO_DAY.exec(text) ?? COMPACT_DAY.exec(text);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
