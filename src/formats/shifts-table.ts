import type { WordingQuote } from '../wording/index.js';
import { formatDate } from './format-date.js';
import { describeCounts, describeMove, describeWhen, KIND_NAMES } from './shift-item.js';
import { printable } from './printable.js';
import { describeFact, describeRhythm } from './describe-occasion.js';
import type { OfficeShifts, ShiftsAnswer, ToldShift } from './shifts-answer.js';
import { flat, nameOffice } from './wording-table.js';

/** The changes for a terminal: ranked, each with counts and both sentences. */
export function formatShiftsTable(answer: ShiftsAnswer): string {
  return printable(answer.offices.map(formatOffice).join('\n\n') + '\n');
}

function formatOffice(office: OfficeShifts): string {
  const { held, shifts } = office;
  const head = `${nameOffice(office)} · ${office.language} · ${held.texts} texts held, ${formatDate(held.first)} to ${formatDate(held.last)}`;
  const none = held.texts < 6 ? 'Too few texts to tell a change from chance: six are the fewest.' : 'No change that the counts over all texts bear out.'; // prettier-ignore
  const body = shifts.length === 0 ? [`  ${none}`] : shifts.map((shift, i) => formatShift(shift, i + 1));
  return [head, ...body, ...formatOccasions(office)].join('\n\n');
}

/** Facts by occasion, a block for each series. */
function formatOccasions({ occasions }: OfficeShifts): string[] {
  if (occasions.length === 0) return [];
  return [
    'From one occasion to the next: counted, no test',
    ...occasions.map((series) =>
      [
        `  ${flat(series.occasion)} · ${describeRhythm(series)}`,
        ...series.shifts.map((shift) =>
          [
            `   “${flat(shift.formula)}” · ${KIND_NAMES[shift.kind]} · ${describeWhen(shift)}`,
            `     ${describeFact(shift)}`,
            ...(shift.replacement === null ? [] : [`     in its place: “${flat(shift.replacement)}”`]),
            ...(shift.ladder === null ? [] : [`     ${describeMove(shift.ladder)}`]),
            ...formatSide('before', shift.quotes.before),
            ...formatSide('since ', shift.quotes.since),
          ].join('\n'),
        ),
      ].join('\n'),
    ),
  ];
}

function formatShift(shift: ToldShift, rank: number): string {
  const marks = [shift.strength === 'fact' ? 'counted, no test' : shift.strength, ...(shift.degree === null ? [] : [shift.degree])]; // prettier-ignore
  return [
    `${String(rank).padStart(3)}. “${flat(shift.formula)}” · ${KIND_NAMES[shift.kind]} · ${describeWhen(shift)} · ${marks.join(', ')}`,
    `     ${describeCounts(shift)}`,
    ...(shift.caution === null ? [] : [`     but: ${shift.caution.words}`]),
    ...(shift.replacement === null ? [] : [`     in its place: “${flat(shift.replacement)}”`]),
    ...(shift.ladder === null ? [] : [`     ${describeMove(shift.ladder)}`]),
    ...(shift.concept === null ? [] : [`     concept: ${shift.concept}`]),
    ...formatSide('before', shift.quotes.before),
    ...formatSide('since ', shift.quotes.since),
  ].join('\n');
}

const LONGEST = 240;

function formatSide(when: string, quote: WordingQuote | null): string[] {
  if (quote === null) return [];
  const { sentence, formula } = quote;
  const marked =
    formula === null
      ? sentence.text
      : `${sentence.text.slice(0, formula.start - sentence.start)}[${sentence.text.slice(formula.start - sentence.start, formula.end - sentence.start)}]${sentence.text.slice(formula.end - sentence.start)}`;
  const line = flat(marked).trim();
  return [`     ${when} ${formatDate(quote.publishedOn)}: ${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}`, `            ${quote.url ?? quote.textId}`]; // prettier-ignore
}
