import { firstDayOf } from '../record/days-of-edtf.js';
import type { OccasionShifts } from '../wording/find-occasion-shifts.js';
import { describeFact, describeRhythm } from './describe-occasion.js';
import { drawOccasion } from './draw-occasion.js';
import { drawShifts } from './draw-shifts.js';
import { safe } from './escape-html.js';
import { formatDate } from './format-date.js';
import { formatPage } from './page.js';
import { formatShiftItem, KIND_NAMES } from './shift-item.js';
import type { OfficeShifts, ShiftsAnswer } from './shifts-answer.js';
import { formatTable } from './table-html.js';
import { nameOffice } from './wording-table.js';
import type { Holder } from './wording-answer.js';

const WIDE = 880;
const NARROW = 358;

/** What changed, as one HTML page: the picture, its table, and each change with both sentences. */
export function formatShiftsPage(
  answer: ShiftsAnswer,
  holdersOf: (office: string, from: string, to: string) => readonly Holder[],
): string {
  const { office, since, until } = answer.asked;
  const time = [since === null ? '' : ` since ${formatDate(since)}`, until === null ? '' : ` until ${formatDate(until)}`].join(''); // prettier-ignore
  return formatPage({
    title: `What changed in the wording of ${office}`,
    wide: true,
    lead: `<p>Formulas that came, went, or were used more or less${time}, most telling first. A list of leads: each stands on counts and two sentences, to be judged by reading them.</p>`,
    body: answer.offices
      .map((one, i) =>
        formatOffice(
          one,
          `s${i}`,
          one.joint ? [] : holdersOf(one.office, firstDayOf(one.held.first), firstDayOf(one.held.last)),
          answer.between,
        ),
      ) // prettier-ignore
      .join('\n'),
  });
}

/** From the first text held to the last, or the days that were asked for. */
function extentOf(
  { first, last }: OfficeShifts['held'],
  between: ShiftsAnswer['between'],
): { readonly first: string; readonly last: string } {
  const [from, to] = between ?? ['', '9999'];
  return { first: from === '' ? firstDayOf(first) : from, last: to === '9999' ? firstDayOf(last) : to };
}

function formatOffice(
  office: OfficeShifts,
  id: string,
  holders: readonly Holder[],
  between: ShiftsAnswer['between'],
): string {
  const { held, shifts } = office;
  const heading = `<h2>${safe(nameOffice(office))} · ${safe(office.language)}</h2><p class="note">${held.texts} texts held, ${formatDate(held.first)} to ${formatDate(held.last)}; of how many published is not known. Counts were divided by ${office.dispersion}, as this office’s formulas come in clusters.</p>`;
  const occasions = formatOccasions(office, id);
  if (shifts.length === 0)
    return `<section>${heading}<p>No change that the counts over all texts bear out. ${held.texts < 6 ? 'Six texts are the fewest that can show one: read more.' : ''}</p>${occasions}</section>`;
  const firm = shifts.filter(({ strength, caution }) => strength === 'firm' && caution === null).length;
  const alt = `${shifts.length} changes in ${nameOffice(office)}, ${firm} of them firm, ${formatDate(held.first)} to ${formatDate(held.last)}`;
  const extent = extentOf(held, between);
  const about = { alt, extent, hrefOf: (rank: number) => `#${id}-${rank}`, holders };
  const table = formatTable(
    [['rank', 'n'], ['formula'], ['change'], ['after'], ['by'], ['before', 'n'], ['since', 'n'], ['strength']],
    shifts.map((shift, i) => ({
      cells: [String(i + 1), shift.formula, KIND_NAMES[shift.kind], shift.after ?? '–', shift.date, `${shift.before.uses} of ${shift.before.of}`, `${shift.since.uses} of ${shift.since.of}`, shift.strength],
      link: { href: `#${id}-${i}`, words: shift.strength },
    })),
  ); // prettier-ignore
  return `<section>${heading}
<figure><div class="wide">${drawShifts(office, about, WIDE)}</div><div class="narrow">${drawShifts(office, about, NARROW)}</div><figcaption>A disc is a change, on the day of the first text that shows it; the line before it goes back to the last text that did not. Full: firm; hollow: provisional, counted only, or with a reason to doubt it. Each opens its two sentences.${holders.length > 0 ? ' Dashed: office-holders.' : ''}</figcaption></figure>
<details><summary>The picture as a table</summary>${table}</details>
<ol>${shifts.map((shift, i) => formatShiftItem(shift, { withFormula: true, id: `${id}-${i}`, caution: shift.caution?.words ?? null })).join('\n')}</ol>${occasions}</section>`;
}

/** What changed from one occasion to the next: facts, drawn as a grid and listed with both sentences. */
function formatOccasions({ occasions, language }: OfficeShifts, id: string): string {
  if (occasions.length === 0) return '';
  const lead = `<h3 id="${id}-o">From one occasion to the next</h3><p class="note">Texts of the same rank, form and counterparts are compared with each other. Facts, without statistics: what the texts in a row before carried and none since does, and the other way round.</p>`;
  return lead + occasions.map((series, i) => formatSeries(series, language, `${id}-o${i}`)).join('\n');
}

function formatSeries(series: OccasionShifts, language: string, id: string): string {
  const hrefOf = (i: number): string => `#${id}-${i}`;
  const rows = series.texts.map(({ publishedOn, title }, column) => ({ cells: [formatDate(publishedOn), title, series.shifts.filter(({ carries }) => carries[column] === true).map(({ formula }) => `“${formula}”`).join(', ')] })); // prettier-ignore
  return `<h4 id="${id}">${safe(series.occasion)}</h4><p class="note">${safe(describeRhythm(series))}.</p>
<figure><div class="wide">${drawOccasion(series, hrefOf, WIDE)}</div><div class="narrow">${drawOccasion(series, hrefOf, NARROW)}</div><figcaption>A column for each text, in order of date. Full: the text carries the words; outlined: it does not.</figcaption></figure>
<details><summary>The picture as a table</summary>${formatTable([['date'], ['title'], ['carries']], rows)}</details>
<ol>${series.shifts.map((shift, i) => formatShiftItem({ ...shift, language }, { withFormula: true, id: `${id}-${i}`, counts: describeFact(shift) })).join('\n')}</ol>`;
}
