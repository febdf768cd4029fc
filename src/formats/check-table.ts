import type { TiesClaim, WordingClaim } from '../claims/claim.js';
import type { CheckedClaim } from './check-answer.js';
import { formatDate } from './format-date.js';
import { printable } from './printable.js';
import { flat } from './wording-table.js';

/** What is claimed, in one line: who, what, according to whom. */
export function describeClaim(record: WordingClaim | TiesClaim): string {
  const what =
    record.about === 'wording'
      ? `${record.office} has ${record.degree === null ? '' : `${record.degree} `}${PAST[record.change]} “${record.formula}”`
      : `ties between ${record.pair.join(' and ')}: ${record.change}`;
  const { attribution } = record;
  const via = attribution?.via ? `, via ${attribution.via.text}` : '';
  return attribution === null ? what : `${what}, according to ${attribution.text}${via}`;
}

const PAST: Readonly<Record<WordingClaim['change'], string>> = {
  introduced: 'introduced',
  dropped: 'dropped',
  faded: 'used less',
  grown: 'used more',
  replaced: 'replaced',
  returned: 'gone back to',
};

/** The claims for a terminal, each beside the record's counts. */
export function formatCheckTable(claims: readonly CheckedClaim[]): string {
  return printable(claims.map(formatClaim).join('\n\n') + '\n');
}

function formatClaim({ claim, verdict, why, counts }: CheckedClaim): string {
  const { record, document, sentence } = claim;
  const name = flat(document.title ?? document.key);
  return [
    `${verdict.toUpperCase()} · ${flat(describeClaim(record))}`,
    `  claimed: ${flat(sentence?.text ?? record.quote.text)}`,
    `           ${name} · ${formatDate(document.publishedOn)}`,
    `  record:  ${flat(why)}`,
    ...counts.flatMap(
      ({ quotes }) =>
      quotes.map(({ when, date, words: [left, words, right], url, title }) => `  ${when === 'before' ? 'before: ' : 'within: '} ${formatDate(date)}: ${flat(left)}[${flat(words)}]${flat(right)} (${url ?? flat(title)})`), // prettier-ignore
    ),
  ].join('\n');
}
