import { safe } from './escape-html.js';
import { formatDate } from './format-date.js';
import { firstDayOf, lastDayOf } from '../record/days-of-edtf.js';
import { periodOf, periodOfDay, type PeriodLength } from '../wording/periods.js';
import type { Holder, UsePeriod, UseSpell } from './wording-answer.js';
import { describeGap, percentOf } from './wording-table.js';

/** What a picture of a phrase's use shows. */
export interface DrawnUse {
  /** Before every id and link of this picture. */
  readonly id: string;
  /** Alternative text: what a person hears instead of the picture. */
  readonly alt: string;
  readonly by: PeriodLength;
  readonly periods: readonly UsePeriod[];
  readonly spells: readonly UseSpell[];
  /** Texts that no period holds, since less is known of their dates. */
  readonly inNoPeriod: number;
  /** Dates of the uses, EDTF, with the anchor of each sentence. One that lies in no one period is not drawn. */
  readonly uses: readonly { readonly date: string; readonly href: string }[];
  readonly holders: readonly Holder[];
}

const LEFT = 46;
const RIGHT = 10;
const RATE = 130;
const HELD = 44;
const SPELL = 20;

/**
 * Draws use over time as inline SVG: bars up for the rate, outlined bars down for the texts that it is of, hatching where
 * no text is held, spells as bars whose height is their rate, a tick for each use, a dashed line for each office-holder.
 * Each bar and tick is a link to its sentences.
 */
export function drawUse(use: DrawnUse, width: number): string {
  const { periods } = use;
  const inner = width - LEFT - RIGHT;
  const band = inner / Math.max(1, periods.length);
  const holders = placeHolders(use, width);
  const top = 14 + 15 * Math.max(0, ...holders.map(({ row }) => row + 1));
  const base = top + RATE;
  const most = scaleFor(Math.max(0, ...periods.map(({ share }) => (share.of === 0 ? 0 : share.uses / share.of)))); // prettier-ignore
  const mostHeld = Math.max(1, ...periods.map(({ share }) => share.of));
  const spellTop = base + HELD + 30;
  const ticksTop = spellTop + (use.spells.length > 0 ? SPELL + 26 : 0);
  const height = ticksTop + (use.uses.length > 0 ? 24 : 0);
  const x = (i: number): number => LEFT + i * band;
  const parts = [
    `<title>${safe(use.alt)}</title>`,
    hatching(use.id),
    ...[0, 0.5, 1].map((share) => gridLine(base - share * RATE, percentOf(share * most, 1), width)),
    `<line class="axis" x1="${LEFT}" x2="${width - RIGHT}" y1="${base}" y2="${base}"/>`,
    `<text class="soft" x="${LEFT - 6}" y="${base + 26}" text-anchor="end">texts</text><text class="soft" x="${LEFT - 6}" y="${base + HELD + 2}" text-anchor="end">${mostHeld}</text>`,
    ...holders.map((holder) => drawHolder(holder, base + HELD)),
    ...periods.map((period, i) => drawPeriod(use, period, { x: x(i), band, base, most, mostHeld, i })),
    ...labels(periods, band).map(({ i, label }) => `<text x="${num(x(i) + band / 2)}" y="${base + HELD + 16}" text-anchor="middle">${safe(label)}</text>`), // prettier-ignore
    ...use.spells.map((spell) => drawSpell(use, spell, width, spellTop)),
    ...(use.spells.length > 0 ? [`<text class="soft" x="${LEFT - 6}" y="${spellTop + SPELL - 5}" text-anchor="end">spells</text>`] : []), // prettier-ignore
    ...(use.uses.length > 0 ? [`<text class="soft" x="${LEFT - 6}" y="${ticksTop + 11}" text-anchor="end">uses</text>`] : []), // prettier-ignore
    ...use.uses
      .filter(({ date }) => periodOf(date, use.by) !== null)
      .map(({ date, href }) => drawTick(placeOfDate(use, date, width), ticksTop, date, href)),
  ];
  return `<svg viewBox="0 0 ${width} ${num(height)}" role="group" aria-label="${safe(use.alt)}">${parts.join('')}</svg>`;
}

const num = (value: number): string => String(Math.round(value * 10) / 10);

/** The scale's upper end: the next of 1, 2, 5, 10, 20, 50, 100 %. */
const scaleFor = (rate: number): number =>
  [0.01, 0.02, 0.05, 0.1, 0.2, 0.5].find((step) => rate <= step) ?? 1;

const hatching = (id: string): string =>
  `<defs><pattern id="${id}-gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>`;

const gridLine = (y: number, label: string, width: number): string =>
  `<line class="grid" x1="${LEFT}" x2="${width - RIGHT}" y1="${num(y)}" y2="${num(y)}"/><text class="soft" x="${LEFT - 6}" y="${num(y + 4)}" text-anchor="end">${label}</text>`;

function drawPeriod(
  use: DrawnUse,
  { period, share, held, isGap }: UsePeriod,
  at: { x: number; band: number; base: number; most: number; mostHeld: number; i: number },
): string {
  const { x, band, base } = at;
  if (isGap) {
    const why = describeGap(held, use.inNoPeriod);
    return `<rect x="${num(x)}" y="${num(base - RATE)}" width="${num(band)}" height="${RATE + HELD}" fill="url(#${use.id}-gap)"><title>${period}: ${why}</title></rect>`;
  }
  const tall = (RATE * share.uses) / share.of / at.most;
  const deep = Math.max(2, (HELD * share.of) / at.mostHeld);
  const label = `${period}: ${share.uses} of ${share.of} comparable texts (${percentOf(share.uses, share.of)})`;
  const wide = band * 0.72;
  const left = x + (band - wide) / 2;
  const counts = `${share.uses}/${share.of}`;
  const number = counts.length * 6.4 < band ? `<text x="${num(x + band / 2)}" y="${num(base - tall - 4)}" text-anchor="middle">${counts}</text>` : ''; // prettier-ignore
  return `<a href="#${use.id}-p${at.i}" aria-label="${label}"><rect class="bar" x="${num(left)}" y="${num(base - tall)}" width="${num(wide)}" height="${num(tall)}"><title>${label}</title></rect><rect class="held" x="${num(left)}" y="${num(base)}" width="${num(wide)}" height="${num(deep)}"/>${number}</a>`;
}

/** Labels under the periods, as many as have room; of quarters and months the year alone. */
function labels(periods: readonly UsePeriod[], band: number): { i: number; label: string }[] {
  const named = periods.flatMap(({ period }, i) => {
    const [year = '', part] = period.split('-');
    if (part !== undefined && i > 0 && part !== 'Q1' && part !== '01') return band >= 52 ? [{ i, label: period }] : []; // prettier-ignore
    return [{ i, label: part === undefined || band < 52 ? year : period }];
  });
  const shown: { i: number; label: string }[] = [];
  for (const one of named) {
    const before = shown.at(-1);
    if (before === undefined || (one.i - before.i) * band >= one.label.length * 7 + 6) shown.push(one);
  }
  return shown;
}

/** Where a date lies: a day in its place, a year that is all that is known in the middle of its days. */
const placeOfDate = (use: DrawnUse, edtf: string, width: number): number =>
  (placeOf(use, firstDayOf(edtf), width) + placeOf(use, lastDayOf(edtf), width)) / 2;

/** Where a day lies: its period, and how far into it. */
function placeOf({ periods, by }: DrawnUse, day: string, width: number): number {
  const band = (width - LEFT - RIGHT) / Math.max(1, periods.length);
  const i = periods.findIndex(({ period }) => period === periodOfDay(day, by));
  if (i < 0) return day < (periods[0]?.period ?? '') ? LEFT : width - RIGHT;
  const month = Number(day.slice(5, 7) || 1) - 1;
  const part = (Number(day.slice(8, 10) || 1) - 1) / 31;
  const within = by === 'year' ? (month + part) / 12 : by === 'quarter' ? ((month % 3) + part) / 3 : part;
  return LEFT + (i + within) * band;
}

function drawSpell(use: DrawnUse, { from, to, share }: UseSpell, width: number, top: number): string {
  const left = placeOf(use, firstDayOf(from), width);
  const right = Math.max(left + 3, placeOf(use, lastDayOf(to), width));
  const label = `${formatDate(from)} to ${formatDate(to)}: ${share.uses} of ${share.of} comparable texts (${percentOf(share.uses, share.of)})`;
  const most = Math.max(...use.spells.map((one) => one.share.uses / one.share.of));
  const tall = share.uses === 0 ? SPELL * 0.3 : Math.max(4, (SPELL * share.uses) / share.of / most);
  const counts = `${share.uses} of ${share.of}`;
  const number = counts.length * 6.4 < right - left ? `<text class="soft" x="${num((left + right) / 2)}" y="${top + SPELL + 14}" text-anchor="middle">${counts}</text>` : ''; // prettier-ignore
  return `<rect class="${share.uses === 0 ? 'none' : 'bar'}" x="${num(left)}" y="${num(top + SPELL - tall)}" width="${num(right - left)}" height="${num(tall)}"><title>${label}</title></rect>${number}`;
}

/** Ticks are for the pointer: the keyboard reaches the same sentences in the list below. */
const drawTick = (x: number, y: number, date: string, href: string): string =>
  `<a href="${href}" tabindex="-1" aria-hidden="true"><rect x="${num(x - 3)}" y="${y}" width="6" height="16" fill="transparent"/><line class="tick" x1="${num(x)}" x2="${num(x)}" y1="${y}" y2="${y + 14}"><title>${formatDate(date)}</title></line></a>`;

interface PlacedHolder {
  readonly holder: Holder;
  readonly at: number;
  readonly row: number;
  readonly anchor: 'start' | 'end';
  /** Took up the office within the time drawn. */
  readonly isNew: boolean;
}

const ROWS = 3;

/** Office-holders with their labels in the first row that has room; those that find none keep their line. */
function placeHolders(use: DrawnUse, width: number): PlacedHolder[] {
  const rows: number[] = new Array<number>(ROWS).fill(-Infinity);
  const placed: PlacedHolder[] = [];
  for (const holder of use.holders) {
    const at = placeOf(use, firstDayOf(holder.from), width);
    const long = holder.name.length * 6.6 + 8;
    const anchor = at + long > width ? 'end' : 'start';
    const begin = anchor === 'end' ? at - long : at;
    const row = rows.findIndex((end) => begin >= end);
    if (row >= 0) rows[row] = begin + long;
    placed.push({
      holder,
      at,
      row,
      anchor,
      isNew: periodOfDay(firstDayOf(holder.from), use.by) >= (use.periods[0]?.period ?? ''),
    });
  }
  return placed;
}

function drawHolder(
  { holder: { name, from }, at, row, anchor, isNew }: PlacedHolder,
  bottom: number,
): string {
  const y = 12 + 15 * row;
  // one who was there before the first text has a name and no line: nothing changed on that day
  const line = isNew
    ? `<line class="holder" x1="${num(at)}" x2="${num(at)}" y1="${Math.max(4, y - 8)}" y2="${bottom}"><title>${safe(name)}, from ${safe(formatDate(from))}</title></line>`
    : '';
  const label = `<text x="${num(anchor === 'start' ? at + 4 : at - 4)}" y="${y}" text-anchor="${anchor}">${safe(name)}</text>`; // prettier-ignore
  return row < 0 ? line : line + label;
}
