import { describe, expect, it } from 'vitest';
import type { WordingClaim } from '../claims/claim.js';
import { quoteOf } from '../record/sample-reading.test-support.js';
import type { DocumentSummary, StoredReport } from '../record/stored-report.js';
import { formatCheckPage } from './check-page.js';
import { formatCheckTable } from './check-table.js';
import { checkWording } from './check-wording.js';
import { answerCompare } from './compare-answer.js';
import { formatComparePage } from './compare-page.js';
import { formatCompareTable } from './compare-table.js';
import { encodeOffices } from './encode-office.js';
import { answerShifts } from './shifts-answer.js';
import { formatShiftsPage } from './shifts-page.js';
import { formatShiftsTable } from './shifts-table.js';
import { formatWordingPage } from './wording-page.js';
import { formatWordingTable } from './wording-table.js';
import { answerWording } from './collect-wording.js';
import { LEXICON, monthly, officeTexts } from './wording.test-support.js';

const MARKUP = '</title><script>alert(1)</script><img src=x onerror="alert(2)">&amp;\u0000\u001b[31m\u202e';
const URL = 'javascript:alert(3)';
const held = officeTexts(
  monthly(
    Array.from({ length: 40 }, (_, i) => `${MARKUP} The ministry wants ${i < 20 ? 'open harbours' : 'orderly harbours'} at ${MARKUP} the herring talks of the year.`),
    { title: `Meeting with ${MARKUP}`, url: URL, office: `ISL/${MARKUP}` },
  ),
); // prettier-ignore
const offices = encodeOffices(held.texts);
const asked = { office: MARKUP, since: null, until: null };

/** No tag but ours, no script, no address but of the web, nothing that moves a terminal. */
function isSafe(page: string): void {
  expect(page).not.toMatch(/<script|<img|href="javascript/i);
  expect(page).toContain('&#60;script&#62;');
}
const isFlat = (table: string): void => expect(table).not.toMatch(/[\u0000\u001b\u202e]/u); // eslint-disable-line no-control-regex -- these are what must not come through

describe('texts, titles, offices and phrases that hold markup and control characters', () => {
  it('wording', () => {
    const answer = answerWording(held, offices, { phrase: `open harbours ${MARKUP}`, lexicon: LEXICON, asked });
    isSafe(formatWordingPage(answer, held));
    isFlat(formatWordingTable(answer));
  }); // prettier-ignore

  it('shifts, by occasion too', () => {
    const answer = answerShifts(held, offices, { lexicon: LEXICON, watch: ['open harbours', MARKUP], most: 20, asked, between: null, occasions: { occasionOf: () => MARKUP } }); // prettier-ignore
    expect(answer.offices[0]?.occasions.length).toBeGreaterThan(0);
    isSafe(formatShiftsPage(answer, () => [{ name: MARKUP, from: '2021-01-01' }]));
    isFlat(formatShiftsTable(answer));
  });

  it.each(['en', 'zh'])('compare, %s', (language) => {
    const text = (words: string) => ({ id: MARKUP, title: MARKUP, url: URL, office: MARKUP, language: 'en', publishedOn: '2024-01-01', text: `${MARKUP} We want ${words}. ${MARKUP}` }); // prettier-ignore
    const answer = answerCompare(
      text('open harbours'),
      { ...text('orderly harbours 开放'), language },
      LEXICON,
    );
    isSafe(formatComparePage(answer));
    isFlat(formatCompareTable(answer));
  });

  it('check', () => {
    const text = `Iceland dropped ${MARKUP}.`;
    const claim = { id: 'c', asRead: null, sentence: null, document: { key: MARKUP, title: MARKUP, url: URL, publishedOn: '2023-06-01' } as DocumentSummary, record: { id: 'c', about: 'wording', office: MARKUP, formula: `open harbours ${MARKUP}`, change: 'dropped', degree: MARKUP, scope: MARKUP, replacement: null, date: null, attribution: null, quote: quoteOf(text, text), why: [] } } as StoredReport<WordingClaim>; // prettier-ignore
    const checked = [checkWording(claim, held, offices, LEXICON)];
    isSafe(formatCheckPage(checked));
    isFlat(formatCheckTable(checked));
  });
});

describe('phrases and texts of any size', () => {
  it.each([
    ['a phrase of 100,000 words', 'open '.repeat(100_000)],
    ['a phrase of 10,000 brackets', '(open) '.repeat(10_000)],
    ['a phrase of one letter 100,000 times', 'a'.repeat(100_000)],
    ['a phrase of opened brackets', '('.repeat(50_000)],
    ['a lone surrogate', '\ud800 open'],
  ])('%s is answered, and soon', (_what, phrase) => {
    const start = process.cpuUsage();
    answerWording(held, offices, { phrase, lexicon: LEXICON, asked });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000_000).toBeLessThan(3);
  });

  it('A text that is one clause of 200,000 words is read in linear time.', () => {
    const long = officeTexts(monthly(Array.from({ length: 6 }, () => 'herring and cod '.repeat(20_000))));
    const start = process.cpuUsage();
    answerShifts(long, encodeOffices(long.texts), { lexicon: LEXICON, watch: [], most: 20, asked, between: null, occasions: {} }); // prettier-ignore
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000_000).toBeLessThan(25);
  });
});
