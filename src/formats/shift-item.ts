import type { Shift, WordingQuote } from '../wording/index.js';
import type { RankShare } from '../wording/count-ranks.js';
import { RANK_WORDS, type Rank } from '../wording/data/ranks.js';
import type { LadderMove } from '../wording/find-step.js';
import { isWebAddress, safe } from './escape-html.js';
import { formatDate } from './format-date.js';
import { ofTexts, percent } from './judge-wording.js';

/** What a change is called. */
export const KIND_NAMES: Readonly<Record<Shift['kind'], string>> = {
  introduced: 'introduced',
  dropped: 'no longer used',
  faded: 'used less',
  grown: 'used more',
  replaced: 'replaced',
  returned: 'returned',
};

/** "12 of 40 texts before, 0 of 30 since", with what the texts are. */
export function describeCounts({ before, since, exposure, byRank, p }: Shift): string {
  const what =
    exposure.basis === 'topic'
      ? ` on its topic (${exposure.anchors.map((anchor) => `“${anchor}”`).join(', ')})`
      : exposure.basis === 'kind'
        ? ' of its formats'
        : exposure.basis === 'edits'
          ? ' of the set piece'
          : exposure.basis === 'occasion'
            ? ' of the occasion'
            : '';
  const chance = p === null ? '' : `; chance at one rate ${percent(p)}`;
  return `${ofTexts(before)} texts${what}${describeRanks(exposure.ranks)} before, ${ofTexts(since)} since${chance}${describeByRank(exposure.ranks, byRank)}`;
}

/** Whose texts were counted, where an office's are of several ranks. */
const describeRanks = (ranks: readonly Rank[]): string =>
  ranks.length === 0 ? '' : `, ${ranks.map((rank) => RANK_WORDS[rank]).join(', ')}${ranks.length > 1 ? ' (each compared with itself)' : ''},`; // prettier-ignore

/** All ranks with their counts, where more than one uses it. */
function describeByRank(ranks: readonly Rank[], rows: readonly RankShare[]): string {
  const others = ranks.length > 1 ? rows : rows.filter(({ rank }) => !ranks.includes(rank));
  if (others.length === 0) return '';
  const counts = others.map(({ rank, before, since }) => `${RANK_WORDS[rank]} ${ofTexts(before)} before, ${ofTexts(since)} since`);
  return `; ${ranks.length > 1 ? 'by rank, of all texts held' : 'other ranks, of all their texts held'}: ${counts.join('; ')}`;
} // prettier-ignore

/** What a move on a ladder of strength rests on. */
export const describeMove = ({ from, to, direction, id, source }: LadderMove): string =>
  `${direction === 'strengthened' ? 'Stronger' : 'Weaker'} on this office’s own scale: “${from}” → “${to}” (ladder ${id}; ${source})`;

/** "between 3 May 2019 and 1 June 2019". */
export const describeWhen = ({ after, date }: Pick<Shift, 'after' | 'date'>): string =>
  after === null ? `by ${formatDate(date)}` : `between ${formatDate(after)} and ${formatDate(date)}`;

/** A change with its counts and both sentences, as a list item. */
export function formatShiftItem(
  shift: Shift,
  { withFormula, id, caution = null, counts = describeCounts(shift) }: { readonly withFormula: boolean; readonly id?: string; readonly caution?: string | null; readonly counts?: string }, // prettier-ignore
): string {
  const lang = ` lang="${safe(shift.language)}"`;
  const formula = withFormula ? `<strong${lang}>“${safe(shift.formula)}”</strong> ` : '';
  const degree = shift.degree === null ? '' : `<span class="chip">${shift.degree}</span>`;
  const ladder = shift.ladder === null ? '' : `<p class="facts">${safe(describeMove(shift.ladder))}</p>`;
  const replacement = shift.replacement === null ? '' : `<p class="facts">In its place: <strong${lang}>“${safe(shift.replacement)}”</strong></p>`; // prettier-ignore
  return `<li${id === undefined ? '' : ` id="${id}"`}><p class="line">${formula}${safe(KIND_NAMES[shift.kind])} <time>${safe(describeWhen(shift))}</time> <span class="chip ${shift.strength}">${shift.strength === 'fact' ? 'counted, no test' : shift.strength}</span>${degree}</p><p class="facts">${safe(counts)}</p>${caution === null ? '' : `<p class="facts"><strong>But:</strong> ${safe(caution)}</p>`}${replacement}${ladder}${formatSide('Before', shift.quotes.before, shift.language)}${formatSide('Since', shift.quotes.since, shift.language)}</li>`;
}

function formatSide(when: string, quote: WordingQuote | null, language: string): string {
  if (quote === null) return '';
  const { sentence, formula } = quote;
  const lang = ` lang="${safe(language)}"`;
  const words =
    formula === null
      ? safe(sentence.text)
      : `${safe(sentence.text.slice(0, formula.start - sentence.start))}<mark>${safe(sentence.text.slice(formula.start - sentence.start, formula.end - sentence.start))}</mark>${safe(sentence.text.slice(formula.end - sentence.start))}`;
  const name = safe(quote.title === '' ? quote.textId : quote.title);
  const link = isWebAddress(quote.url) ? `<a rel="noreferrer" href="${safe(quote.url)}">${name}</a>` : name;
  return `<blockquote><p${lang}>${words}</p><footer>${when}: ${safe(formatDate(quote.publishedOn))} · ${link}</footer></blockquote>`;
}
