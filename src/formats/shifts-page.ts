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
        formatOffice(one, `s${i}`, one.joint ? [] : holdersOf(one.office, one.held.first, one.held.last)),
      ) // prettier-ignore
      .join('\n'),
  });
}

function formatOffice(office: OfficeShifts, id: string, holders: readonly Holder[]): string {
  const { held, shifts } = office;
  const heading = `<h2>${safe(nameOffice(office))} · ${safe(office.language)}</h2><p class="note">${held.texts} texts held, ${formatDate(held.first)} to ${formatDate(held.last)}; of how many published is not known. Counts were divided by ${office.dispersion}, as this office’s formulas come in clusters.</p>`;
  if (shifts.length === 0)
    return `<section>${heading}<p>No change that the counts bear out. ${held.texts < 6 ? 'Six texts are the fewest that can show one: read more.' : ''}</p></section>`;
  const firm = shifts.filter(({ strength, caution }) => strength === 'firm' && caution === null).length;
  const alt = `${shifts.length} changes in ${nameOffice(office)}, ${firm} of them firm, ${formatDate(held.first)} to ${formatDate(held.last)}`;
  const about = { alt, hrefOf: (rank: number) => `#${id}-${rank}`, holders };
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
<ol>${shifts.map((shift, i) => formatShiftItem(shift, { withFormula: true, id: `${id}-${i}`, caution: shift.caution?.words ?? null })).join('\n')}</ol></section>`;
}
