import { firstDayOf } from '../record/days-of-edtf.js';
import { periodsBetween } from '../wording/periods.js';
import { periodFor } from './count-periods.js';
import { safe } from './escape-html.js';
import { describeWhen, KIND_NAMES } from './shift-item.js';
import type { OfficeShifts, ToldShift } from './shifts-answer.js';
import type { Holder } from './wording-answer.js';

const LANES = ['introduced', 'returned', 'grown', 'faded', 'replaced', 'dropped'] as const;
const ROW = 26;
const TOP = 20;
const RIGHT = 12;

/**
 * Draws changes in time as inline SVG: a lane for each kind, a bar from the last text of the old use to the first of the
 * new, and a disc on that day (full: firm, hollow: provisional or counted), which is a link to both sentences.
 */
export function drawShifts(
  { shifts }: OfficeShifts,
  about: {
    readonly alt: string;
    /** Days that the picture covers. */
    readonly extent: { readonly first: string; readonly last: string };
    readonly hrefOf: (rank: number) => string;
    readonly holders: readonly Holder[];
  },
  width: number,
): string {
  const left = 104;
  const lanes = LANES.filter((kind) => shifts.some((shift) => shift.kind === kind));
  const bottom = TOP + lanes.length * ROW;
  const [from, to] = [dayNumber(about.extent.first), dayNumber(about.extent.last)];
  const x = (day: string): number =>
    left + ((width - left - RIGHT) * Math.min(Math.max(dayNumber(day) - from, 0), to - from)) / Math.max(1, to - from); // prettier-ignore
  const by = periodFor(about.extent.first, about.extent.last);
  const years = [...new Set(periodsBetween(about.extent.first, about.extent.last, 'year'))];
  const labels = (by === 'month' ? periodsBetween(about.extent.first, about.extent.last, 'quarter') : years)
    .map((label) => ({
      label,
      at: x(firstDayOfPeriod(label) < about.extent.first ? about.extent.first : firstDayOfPeriod(label)),
    }))
    .filter(({ at, label }, i, all) => {
      const step = Math.ceil(((label.length * 7 + 8) * all.length) / (width - left - RIGHT));
      // the first year may begin close before the second
      const isCrowded = i === 0 && (all[1]?.at ?? Infinity) - at < label.length * 7 + 4;
      return i % Math.max(1, step) === 0 && at < width - 12 && !isCrowded;
    });
  const parts = [
    `<title>${safe(about.alt)}</title>`,
    ...lanes.map((kind, row) => `<line class="grid" x1="${left}" x2="${width - RIGHT}" y1="${TOP + row * ROW + ROW / 2}" y2="${TOP + row * ROW + ROW / 2}"/><text x="${left - 10}" y="${TOP + row * ROW + ROW / 2 + 4}" text-anchor="end">${KIND_NAMES[kind]}</text>`), // prettier-ignore
    ...about.holders.filter((one) => one.from > about.extent.first).map((one) => `<line class="holder" x1="${num(x(one.from))}" x2="${num(x(one.from))}" y1="14" y2="${bottom}"/><text class="soft" x="${num(Math.min(x(one.from), width - one.name.length * 6.6))}" y="10">${safe(one.name)}</text>`), // prettier-ignore
    `<line class="axis" x1="${left}" x2="${width - RIGHT}" y1="${bottom}" y2="${bottom}"/>`,
    ...labels.map(({ label, at }) => `<text class="soft" x="${num(at)}" y="${bottom + 16}">${label}</text>`),
    ...shifts.map((shift, i) => drawShift(shift, i, TOP + lanes.indexOf(shift.kind) * ROW + ROW / 2, x, about.hrefOf(i))), // prettier-ignore
  ];
  return `<svg viewBox="0 0 ${width} ${bottom + 24}" role="group" aria-label="${safe(about.alt)}">${parts.join('')}</svg>`;
}

function drawShift(
  shift: ToldShift,
  rank: number,
  y: number,
  x: (day: string) => number,
  href: string,
): string {
  const label = `${rank + 1}. ${shift.formula}, ${KIND_NAMES[shift.kind]} ${describeWhen(shift)}, ${shift.strength}`;
  const at = x(shift.date);
  const span = shift.after === null ? '' : `<line class="axis" x1="${num(x(shift.after))}" x2="${num(at)}" y1="${y}" y2="${y}"/>`; // prettier-ignore
  const fill = shift.strength === 'firm' && shift.caution === null ? 'var(--bar)' : 'var(--paper)';
  return `<a href="${href}" aria-label="${safe(label)}">${span}<circle cx="${num(at)}" cy="${y}" r="5.5" fill="${fill}" stroke="var(--bar)" stroke-width="2"><title>${safe(label)}</title></circle></a>`;
}

const num = (value: number): string => String(Math.round(value * 10) / 10);
const dayNumber = (edtf: string): number => Date.parse(`${firstDayOf(edtf)}T00:00:00Z`) / 86_400_000;

/** `2020-Q2` → `2020-04-01`. */
function firstDayOfPeriod(period: string): string {
  const [year = '', part] = period.split('-Q');
  return part === undefined ? `${year}-01-01` : `${year}-${String(Number(part) * 3 - 2).padStart(2, '0')}-01`;
}
