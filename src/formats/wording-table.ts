import { formatDate } from './format-date.js';
import { printable } from './printable.js';
import { percent } from './judge-wording.js';
import { RANK_WORDS } from '../wording/data/ranks.js';
import type { OfficeUse, UsedRank, UseQuote, WordingAnswer } from './wording-answer.js';

/** Sentences shown in a terminal; a page and `--json` have them all. */
export const FEW = 8;

/** The answer for a terminal: verdict, counts with what they are of, periods, sentences. */
export function formatWordingTable(answer: WordingAnswer, quotes = FEW): string {
  return printable(answer.uses.map((use) => formatUse(answer, use, quotes)).join('\n\n') + '\n');
}

function formatUse({ phrase }: WordingAnswer, use: OfficeUse, quotes: number): string {
  const lines = [
    `“${phrase}” · ${nameOffice(use)} · ${use.language}`,
    `  ${describeHeld(use)}`,
    '',
    ...wrap(use.verdict.words, 96).map((line) => `  ${line}`),
  ];
  if (use.lookedFor === 'nothing') return lines.join('\n');
  const forms = use.forms.filter(({ share }) => share.uses > 0);
  if (use.forms.length > 1)
    lines.push('', `  Counted together: ${use.share.uses} of ${use.share.of} texts. Apart:`, ...forms.map(({ form, share }) => `    ${form}  ${share.uses} of ${share.of}`), ...unseen(use)); // prettier-ignore
  if (use.uses > 0) lines.push('', `  ${describeComparable(use)}`, ...formatPeriods(use), ...noPeriod(use)); // prettier-ignore
  if (use.ranks.length > 1) lines.push('', '  By rank of authority, each a series of its own:', ...use.ranks.flatMap(formatRank)); // prettier-ignore
  if (use.spells.length > 1)
    lines.push('', '  Spells of constant rate:', ...use.spells.map(({ from, to, share }) => `    ${formatDate(from)} – ${formatDate(to)}: ${share.uses} of ${share.of} (${rate(share)})`)); // prettier-ignore
  if (use.apart.length > 0)
    lines.push('', `  Not the office's own words, not counted: ${use.apart.map(({ part, uses }) => `${uses} in ${PART_NAMES[part] ?? part}`).join(', ')}`); // prettier-ignore
  if (use.twins.length > 0)
    lines.push('', '  Near-twins, not counted:', ...use.twins.map(({ concept, share, last }) => `    ${concept}: ${share.uses} of ${share.of} texts, last ${formatDate(last)}`)); // prettier-ignore
  if (use.ladder !== null)
    lines.push('', `  On this office’s own scale, weakest first (${use.ladder.source}):`, ...use.ladder.steps.map(({ form, share, last, isAsked }) => `  ${isAsked ? '→' : ' '} ${form}  ${share.uses} of ${share.of}${last === null ? '' : `, last ${formatDate(last)}`}`)); // prettier-ignore
  const shown = use.quotes.slice(-quotes);
  if (shown.length > 0)
    lines.push('', `  ${shown.length < use.uses ? `The latest ${shown.length} of ${use.uses} uses` : 'Uses'}:`, ...shown.flatMap(formatQuote)); // prettier-ignore
  return lines.join('\n');
}

/** A rank's counts, and what is said of it. */
const formatRank = ({ rank, isMain, share, last, verdict }: UsedRank): string[] => [
  `  ${isMain ? '→' : ' '} ${RANK_WORDS[rank]}: ${share.uses} of ${share.of}, last ${formatDate(last)}`,
  ...(isMain ? [] : wrap(verdict.words, 90).map((line) => `      ${line}`)),
];

/** `CHN/mfa`, `CHN/mfa, joint texts`. */
export const nameOffice = ({ office, joint }: Pick<OfficeUse, 'office' | 'joint'>): string =>
  joint ? `${office}, joint texts` : office;

/** What the figures stand on: texts held, of texts expected where that is known. */
export function describeHeld({ held }: Pick<OfficeUse, 'held'>): string {
  const of =
    held.expected === null
      ? 'of how many published is not known'
      : held.coverage === null
        ? `of how many published is known for some periods only (${held.expected})`
        : `of ${held.expected} published (${Math.round(held.coverage * 100)} %)`;
  return `${held.texts} ${held.texts === 1 ? 'text' : 'texts'} held, ${formatDate(held.first)} to ${formatDate(held.last)}; ${of}`;
}

/** Which texts could have carried the phrase, in words. */
export function describeComparable({ comparable, held }: OfficeUse): string {
  const { basis, anchors, kinds, ranks, texts } = comparable;
  const why =
    basis === 'all'
      ? 'all texts held'
      : basis === 'kind'
        ? `those of the formats that carry it: ${kinds.join(', ')}`
        : basis === 'edits'
          ? 'the texts of the set piece, each beside the one before'
          : `those on its topic, which hold ${anchors.map((anchor) => `“${anchor}”`).join(' or ')}`;
  const whose = ranks.length === 0 ? '' : ` Only ${ranks.map((rank) => RANK_WORDS[rank]).join(' and ')} are among them: ranks of authority are no one series.`; // prettier-ignore
  return `Comparable are ${texts} of the ${held.texts} texts held: ${why}.${whose}`;
}

const unseen = ({ forms }: OfficeUse): string[] => {
  const never = forms.filter(({ share }) => share.uses === 0).map(({ form }) => form);
  return never.length === 0 ? [] : [`    not seen: ${never.join(', ')}`];
};

const rate = ({ uses, of }: { readonly uses: number; readonly of: number }): string => of === 0 ? '–' : percentOf(uses, of); // prettier-ignore

/** "30 %", "2.5 %", "0 %". */
export function percentOf(uses: number, of: number): string {
  if (uses === 0) return '0 %';
  return uses === of ? '100 %' : percent(uses / of);
}

/** Says which texts the periods leave out, and why. */
export function describeNoPeriod({ held, by }: Pick<OfficeUse, 'held' | 'by'>): string | null {
  const { inNoPeriod: count } = held;
  if (count === 0) return null;
  return `${count} of the texts held ${count === 1 ? 'has a date' : 'have dates'} less exact than a ${by}: in no ${by}, but in the counts over all.`;
}

const noPeriod = (use: OfficeUse): string[] => {
  const words = describeNoPeriod(use);
  return words === null ? [] : [`    ${words}`];
};

const BAR = 24;

/** What a period without comparable texts means: with texts that may be of it, nobody can say that none is held. */
export const describeGap = (held: number, inNoPeriod: number): string =>
  held > 0 ? `${held} texts held, none comparable` : inNoPeriod > 0 ? 'no text known to be of it' : 'no texts held'; // prettier-ignore

function formatPeriods({ periods, held: { inNoPeriod } }: Pick<OfficeUse, 'periods' | 'held'>): string[] {
  const rows = periods.map(({ period, share, held, isGap }) => {
    if (isGap) return [period, describeGap(held, inNoPeriod), '', '·'.repeat(BAR)];
    const filled = Math.round((BAR * share.uses) / share.of);
    return [period, `${share.uses} of ${share.of}`, percentOf(share.uses, share.of), '█'.repeat(filled) || (share.uses > 0 ? '▏' : '')]; // prettier-ignore
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map(([period = '', count = '', share = '', bar = '']) =>
    `    ${period.padEnd(widths[0] ?? 0)}  ${count.padStart(widths[1] ?? 0)}  ${share.padStart(widths[2] ?? 0)}  ${bar}`.trimEnd(),
  );
}

/** Letters kept on each side of the words. */
const CONTEXT = 70;

function formatQuote({ publishedOn, title, url, textId, sentence, formula }: UseQuote): string[] {
  const [before, words, after] = inContext(sentence.text, sentence.start, formula);
  const left = before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before;
  const right = after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after;
  return [
    `    ${formatDate(publishedOn)} · ${flat(title ?? textId)} · ${url ?? textId}`,
    `      ${left}[${words}]${right}`,
  ];
}

/** A sentence parted at its formula, on one line. */
export function inContext(
  sentence: string,
  start: number,
  formula: { readonly start: number; readonly end: number },
): [string, string, string] {
  const from = Math.max(0, formula.start - start);
  const to = Math.min(sentence.length, formula.end - start);
  return [flat(sentence.slice(0, from)), flat(sentence.slice(from, to)), flat(sentence.slice(to))];
}

// control characters of a hostile text must not reach the terminal
export const flat = (words: string): string => words.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');

export const PART_NAMES: Readonly<Record<string, string>> = {
  headline: 'headlines',
  caption: 'captions',
  heading: 'headings',
  question: 'questions put to it',
  quotation: 'quotations and guests’ words',
  vote: 'votes and dissents',
  recap: 'recaps of earlier texts',
  boilerplate: 'boilerplate',
};

function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
