import { drawUse, type DrawnUse } from './draw-use.js';
import { isWebAddress, safe } from './escape-html.js';
import { formatDate } from './format-date.js';
import { RANK_WORDS } from '../wording/data/ranks.js';
import type { OfficeTexts } from './office-texts.js';
import { firstDayOf } from '../record/days-of-edtf.js';
import { periodOf, periodOfDay } from '../wording/periods.js';
import { formatPage } from './page.js';
import { formatSavedText, type TextMark } from './saved-text.js';
import { formatShiftItem } from './shift-item.js';
import { formatTable } from './table-html.js';
import type { OfficeUse, UseQuote, WordingAnswer } from './wording-answer.js';
import {
  describeComparable,
  describeHeld,
  describeNoPeriod,
  inContext,
  nameOffice,
  PART_NAMES,
  percentOf,
} from './wording-table.js';

const WIDE = 880;
const NARROW = 358;

/**
 * The answer as one HTML page: verdict first, then the picture with its table, then every use in its sentence.
 * @param held the whole texts, where those of official documents are to be embedded (design, section 2, rule 9)
 */
export function formatWordingPage(answer: WordingAnswer, held: OfficeTexts | null): string {
  const marks = new Map<string, TextMark[]>();
  const sections = answer.uses.map((use, i) => formatUse(answer, use, `u${i}`, markIn(held, marks)));
  const { since, until } = answer.asked;
  const time = [since === null ? '' : ` since ${formatDate(since)}`, until === null ? '' : ` until ${formatDate(until)}`].join(''); // prettier-ignore
  const notes = [
    answer.concept === null ? 'The phrase is no formula of the lexicon: no variants or translations were looked for.' : `Variants and translations are those of the concept “${safe(answer.concept)}” in the lexicon.`, // prettier-ignore
    ...(answer.leftOut.undated > 0 ? [`${answer.leftOut.undated} texts without a date of publication are left out.`] : []), // prettier-ignore
    ...(answer.leftOut.languageUnknown > 0 ? [`${answer.leftOut.languageUnknown} texts whose language could not be told are left out.`] : []), // prettier-ignore
  ];
  const saved = [...marks].flatMap(([id, inText]) => {
    const text = held?.texts.find((one) => one.id === id);
    const source = held?.sources.get(id);
    return text === undefined || source === undefined ? [] : [formatSavedText({ title: source.title ?? id, publisher: source.publisher, language: text.language, text: text.text }, inText)]; // prettier-ignore
  });
  return formatPage({
    title: `“${answer.phrase}”, ${answer.asked.office}`,
    wide: true,
    lead: `<p>How the phrase was used in texts of ${safe(answer.asked.office)}${time}, in the office’s own words.</p><p class="note">${notes.join(' ')}</p>`,
    body: [...sections, saved.length > 0 ? `<section><h2>Saved texts</h2>${saved.join('\n')}</section>` : ''].join('\n'), // prettier-ignore
  });
}

/** Makes a mark in the saved text of a quote, where that text may be embedded; answers its anchor. */
const markIn =
  (held: OfficeTexts | null, marks: Map<string, TextMark[]>) =>
  (quote: UseQuote): string | null => {
    const source = held?.sources.get(quote.textId);
    if (source === undefined || !source.isOfficial || source.isPrivate) return null;
    const inText = marks.get(quote.textId) ?? [];
    marks.set(quote.textId, inText);
    const id = `m-${quote.textHash.slice(0, 8)}-${inText.length}`;
    inText.push({ id, span: quote.formula });
    return id;
  };

function formatUse(
  answer: WordingAnswer,
  use: OfficeUse,
  id: string,
  mark: (quote: UseQuote) => string | null,
): string {
  const heading = `<h2 id="${id}">${safe(nameOffice(use))} · ${safe(use.language)}</h2>`;
  const chip = use.verdict.strength === null ? '' : `<span class="chip ${use.verdict.strength}">${use.verdict.strength}</span> `; // prettier-ignore
  const verdict = `<p class="verdict">${chip}${safe(use.verdict.words)}</p><p class="note">${safe(describeHeld(use))}.</p>`;
  if (use.lookedFor === 'nothing') return `<section>${heading}${verdict}</section>`;
  const quotes = use.quotes.map((quote, i) => formatQuote(quote, use.language, `${id}-q${i}`, mark));
  return `<section>${heading}${verdict}
${use.uses > 0 ? formatPicture(answer, use, id) : ''}
${formatRanks(use)}${formatForms(use)}${formatLadder(use)}
${use.shifts.length > 0 ? `<h3>Changes</h3><ol>${use.shifts.map((shift) => formatShiftItem(shift, { withFormula: false })).join('')}</ol>` : ''}
${quotes.length > 0 ? `<h3>${quotes.length < use.uses ? `The latest ${quotes.length} of ${use.uses} uses` : `${use.uses} uses`}, in context</h3><ol class="kwic">${quotes.join('\n')}</ol>` : ''}
${formatApart(use, id, mark)}</section>`;
}

function formatPicture(answer: WordingAnswer, use: OfficeUse, id: string): string {
  const drawn: DrawnUse = {
    id,
    alt: altOf(answer, use),
    by: use.by,
    periods: use.periods,
    spells: use.spells,
    inNoPeriod: use.held.inNoPeriod,
    uses: use.usedOn.map((date) => ({ date, href: hrefOf(use, id, date) })),
    holders: use.holders,
  };
  const gaps = use.periods.filter(({ isGap }) => isGap).length;
  const from = use.periods[0]?.period ?? '';
  const [before, during] = [use.holders.filter((one) => periodOfDay(firstDayOf(one.from), use.by) < from), use.holders.filter((one) => periodOfDay(firstDayOf(one.from), use.by) >= from)]; // prettier-ignore
  const holders = `${before.length > 0 ? ` Office-holder at first: ${before.map(({ name }) => name).join(', ')}.` : ''}${during.length > 0 ? ` Dashed lines: ${during.map((one) => `${one.name} from ${formatDate(one.from)}`).join('; ')}.` : ''}`;
  const noPeriod = describeNoPeriod(use);
  const caption = `Bars up: share of the comparable texts of each ${use.by} with the phrase. Boxes down: how many comparable texts that is of.${gaps > 0 ? ' Hatched: no comparable text is held, which is not zero.' : ''}${use.spells.length > 1 ? ' Spells: stretches of constant rate.' : ''}${use.quotes.length >= use.uses ? ' Each tick is a text with it, and opens its sentence.' : ` Each tick is a text with it; the latest ${use.quotes.length} uses open their sentences.`}${holders} ${describeComparable(use)}${noPeriod === null ? '' : ` ${noPeriod}`}`;
  const firstIn = (period: string): number => use.quotes.findIndex(({ publishedOn }) => periodOf(publishedOn, use.by) === period); // prettier-ignore
  const table = formatTable(
    [[use.by], ['texts with it', 'n'], ['comparable', 'n'], ['rate', 'n'], ['uses', 'n'], ['held', 'n'], ['published', 'n'], ['sentences']],
    use.periods.map(({ period, share, held, uses, expected, isGap }, i) => {
      const at = firstIn(period);
      return {
        id: `${id}-p${i}`,
        className: isGap ? 'gap' : '',
        cells: isGap
          ? [period, '–', String(share.of), 'no comparable text', String(uses), String(held), expected === null ? 'not known' : String(expected), '']
          : [period, String(share.uses), String(share.of), percentOf(share.uses, share.of), String(uses), String(held), expected === null ? 'not known' : String(expected), ''],
        ...(at < 0 ? {} : { link: { href: `#${id}-q${at}`, words: 'first' } }),
      };
    }),
  ); // prettier-ignore
  const spells = use.spells.length < 2 ? '' : `<h3>Spells of constant rate</h3>${formatTable([['from'], ['to'], ['texts with it', 'n'], ['comparable', 'n'], ['rate', 'n']], use.spells.map(({ from, to, share }) => ({ cells: [formatDate(from), formatDate(to), String(share.uses), String(share.of), percentOf(share.uses, share.of)] })))}`; // prettier-ignore
  return `<figure><div class="wide">${drawUse(drawn, WIDE)}</div><div class="narrow">${drawUse({ ...drawn, id: `${id}n` }, NARROW).replaceAll(`#${id}n-p`, `#${id}-p`)}</div><figcaption>${safe(caption)}</figcaption></figure>
<details><summary>The picture as a table</summary>${table}${spells}</details>`;
}

/** A use's sentence where it is shown, else the row of its period. */
function hrefOf({ quotes, periods, by }: OfficeUse, id: string, date: string): string {
  const at = quotes.findIndex(({ publishedOn }) => publishedOn === date);
  const row = periods.findIndex(({ period }) => period === periodOf(date, by));
  return at < 0 ? `#${id}-p${row}` : `#${id}-q${at}`;
}

/** The picture in one sentence. */
function altOf({ phrase }: WordingAnswer, use: OfficeUse): string {
  const best = [...use.periods].filter(({ isGap }) => !isGap).sort((a, b) => b.share.uses / b.share.of - a.share.uses / a.share.of)[0]; // prettier-ignore
  const top = best === undefined || best.share.uses === 0 ? '' : ` Most often in ${best.period}: ${best.share.uses} of ${best.share.of}.`; // prettier-ignore
  return `“${phrase}” in ${nameOffice(use)}: ${use.comparable.uses} of ${use.comparable.texts} comparable texts, ${formatDate(use.held.first)} to ${formatDate(use.held.last)}.${top}`;
}

/** Each rank of authority as a series of its own. */
function formatRanks({ ranks }: OfficeUse): string {
  if (ranks.length < 2) return '';
  const rows = ranks.map(({ rank, isMain, share, first, last }) => ({ cells: [isMain ? `→ ${RANK_WORDS[rank]}` : RANK_WORDS[rank], String(share.uses), String(share.of), percentOf(share.uses, share.of), formatDate(first), formatDate(last)] })); // prettier-ignore
  const others = ranks.filter(({ isMain }) => !isMain).map(({ rank, verdict }) => `<li><strong>${safe(RANK_WORDS[rank])}</strong>: ${safe(verdict.words)}</li>`); // prettier-ignore
  return `<h3>By rank of authority</h3><p class="note">Each rank is a series of its own; the verdict, the picture and the spells above are those of the one marked.</p>${formatTable([['rank'], ['texts with it', 'n'], ['comparable', 'n'], ['rate', 'n'], ['first'], ['last']], rows)}<ul>${others.join('')}</ul>`; // prettier-ignore
}

function formatForms(use: OfficeUse): string {
  if (use.forms.length < 2 && use.twins.length === 0) return '';
  const row = (form: string, { uses, of }: { uses: number; of: number }): { cells: string[] } => ({ cells: [form, String(uses), String(of)] }); // prettier-ignore
  const seen = use.forms.filter(({ share }) => share.uses > 0);
  const unseen = use.forms.filter(({ share }) => share.uses === 0).map(({ form }) => form);
  const together = use.forms.length > 1 ? [row('all together', use.share)] : [];
  const twins = use.twins.map(({ concept, forms, share, last }) => `<p class="facts"><strong>${safe(concept)}</strong>: ${share.uses} of ${share.of} texts, last ${safe(formatDate(last))} (${safe(forms.filter((one) => one.share.uses > 0).map(({ form }) => form).join(', '))})</p>`); // prettier-ignore
  return `<h3>Forms</h3>${formatTable([['form'], ['texts with it', 'n'], ['held', 'n']], [...seen.map(({ form, share }) => row(form, share)), ...together])}${unseen.length > 0 ? `<p class="facts">Looked for and not seen: ${safe(unseen.join(', '))}</p>` : ''}${twins.length > 0 ? `<h3>Near-twins, not counted above</h3>${twins.join('')}` : ''}`;
}

/** The office's own scale with the use of each step: never beside another office's. */
function formatLadder({ ladder, language }: OfficeUse): string {
  if (ladder === null) return '';
  const rows = ladder.steps.map(({ form, share, last, isAsked }) => ({ cells: [isAsked ? `→ ${form}` : form, String(share.uses), String(share.of), last === null ? '–' : formatDate(last)] })); // prettier-ignore
  return `<h3>On this office’s own scale, weakest first</h3><div lang="${safe(language)}">${formatTable([['step'], ['texts with it', 'n'], ['held', 'n'], ['last']], rows)}</div><p class="note">Source: ${safe(ladder.source)}. Scales of other offices are not comparable with it.</p>`;
}

function formatApart(use: OfficeUse, id: string, mark: (quote: UseQuote) => string | null): string {
  if (use.apart.length === 0) return '';
  const parts = use.apart.map(
    ({ part, uses, latest }, p) =>
      `<details><summary>${uses} in ${PART_NAMES[part] ?? part}</summary><ol class="kwic">${latest.map((quote, i) => formatQuote(quote, use.language, `${id}-a${p}-${i}`, mark)).join('')}</ol></details>`,
  );
  return `<h3>Not the office’s own words, not counted above</h3>${parts.join('')}`;
}

/** Letters kept on each side in the aligned line, by whether the writing is wide. */
const CONTEXT = { narrow: 62, wide: 22 };

/** A use in its sentence, aligned at the words, with its source and the way to the whole. */
export function formatQuote(
  quote: UseQuote,
  language: string,
  id: string,
  mark: (quote: UseQuote) => string | null,
): string {
  const [before, words, after] = inContext(quote.sentence.text, quote.sentence.start, quote.formula);
  const most = /^(?:zh|ja|ko|yue)/.test(language) ? CONTEXT.wide : CONTEXT.narrow;
  const left = before.length > most ? `…${before.slice(-most)}` : before;
  const right = after.length > most ? `${after.slice(0, most)}…` : after;
  const lang = ` lang="${safe(language)}"`;
  const name = safe(quote.title ?? quote.textId);
  const link = isWebAddress(quote.url) ? `<a rel="noreferrer" href="${safe(quote.url)}">${name}</a>` : name;
  const opened = mark(quote);
  // what may not fit into the line can be opened whole
  const whole = Math.max(before.length, after.length) <= most / 2 ? '' : ` <details><summary>whole sentence</summary><p${lang}>${safe(before)}<mark>${safe(words)}</mark>${safe(after)}</p></details>`; // prettier-ignore
  return `<li id="${id}"><div class="w"${lang}><span class="l"><span>${safe(left)}</span></span><mark>${safe(words)}</mark><span class="r">${safe(right)}</span></div><div class="src">${safe(formatDate(quote.publishedOn))} · ${link} · <span title="SHA-256 of the text: ${safe(quote.textHash)}">✓ exact</span>${quote.isPrivate ? ' · <strong>private text</strong>' : ''}${opened === null ? '' : ` · <a href="#${opened}">open in the saved text</a>`}${whole}</div></li>`;
}
