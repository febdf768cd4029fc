import { describe, expect, it } from 'vitest';
import type { WordingClaim } from '../claims/claim.js';
import { quoteOf } from '../record/sample-reading.test-support.js';
import type { DocumentSummary, StoredReport } from '../record/stored-report.js';
import { claimPeriod } from './claim-period.js';
import { checkWording } from './check-wording.js';
import { loadGazetteerRows } from '../loading/load-gazetteer.js';
import { encodeOffices } from './encode-office.js';
import { nameParties } from './name-parties.js';
import { LEXICON, monthly, officeTexts, type ShortText } from './wording.test-support.js';

const WITH = 'The ministry spoke of open harbours at the herring talks.';
const WITHOUT = 'The ministry spoke of orderly quays at the herring talks.';

const times = (...counts: readonly (readonly [number, string])[]): ShortText[] =>
  monthly(counts.flatMap(([count, text]) => Array.from({ length: count }, () => text)));

function claimed(
  change: WordingClaim['change'],
  publishedOn: string | null,
  more: Partial<WordingClaim> = {},
): StoredReport<WordingClaim> {
  const text = 'Iceland has dropped it.';
  return {
    id: 'c',
    asRead: null,
    sentence: null,
    document: { key: 'paper', title: 'A paper', url: null, publishedOn } as DocumentSummary,
    record: { id: 'c', about: 'wording', office: 'ISL', formula: 'open harbours', change, degree: null, scope: null, replacement: null, date: null, attribution: null, quote: quoteOf(text, text), why: [], ...more }, // prettier-ignore
  };
}

const check = (texts: readonly ShortText[], claim: StoredReport<WordingClaim>) => {
  const held = officeTexts(texts);
  return checkWording(claim, held, encodeOffices(held.texts), LEXICON);
};

describe('a claim about wording, beside the counts', () => {
  it.each([
    ['dropped, and it is gone', times([24, WITH], [12, WITHOUT]), claimed('dropped', '2022-12-31'), 'supported', /12 comparable texts of ISL from then are held\. From 10 January 2022 on it is in 0 of 12/], // prettier-ignore
    ['dropped, and it went within the year before the claim', times([30, WITH], [6, WITHOUT]), claimed('dropped', '2022-12-31'), 'supported', /From 10 July 2022 on it is in 0 of 6 comparable texts, and was in 30 of 30 before/], // prettier-ignore
    ['dropped, and it is used as ever', times([36, WITH]), claimed('dropped', '2022-12-31'), 'contradicted', /It is used as before/], // prettier-ignore
    ['dropped, and no text of the period is held', times([24, WITH]), claimed('dropped', '2026-01-08'), 'cannot say', /0 comparable texts of ISL from then are held.*latest of the 24 held is of 10 December 2021/], // prettier-ignore
    ['dropped, and it was never there', times([36, WITHOUT]), claimed('dropped', '2022-12-31'), 'cannot say', /nothing can have been dropped/], // prettier-ignore
    ['dropped, and no text is held at all', [], claimed('dropped', '2022-12-31'), 'cannot say', /No texts of ISL are held.*0 comparable texts/], // prettier-ignore
    ['dropped, by a text without a date', times([36, WITH]), claimed('dropped', null), 'cannot say', /no date of publication.*It is in 36 of 36 comparable texts held, of 10 January 2020 to 10 December 2022; last on 10 December 2022\./], // prettier-ignore
    ['introduced, and it is new', times([24, WITHOUT], [12, WITH]), claimed('introduced', '2022-12-31'), 'supported', /1[12] of 1[12]/], // prettier-ignore
    ['introduced, and it was in use before', times([36, WITH]), claimed('introduced', '2022-12-31'), 'contradicted', /It was in use before/], // prettier-ignore
    ['used more, and it is used less', times([24, WITH], [12, WITHOUT]), claimed('grown', '2022-12-31'), 'contradicted', /used less/], // prettier-ignore
    ['largely dropped, and a trace is left', times([24, WITH], [5, WITHOUT], [1, WITH], [6, WITHOUT]), claimed('dropped', '2022-12-31', { degree: 'largely' }), 'supported', /it is in 1 of 6/], // prettier-ignore
  ] as const)('%s', (_what, texts, claim, verdict, why) => {
    const checked = check(texts, claim);
    expect(checked.why).toMatch(why);
    expect(checked.verdict).toBe(verdict);
  });

  it('in a language that no form is known in: nothing is counted', () => {
    const japanese = monthly(
      Array.from({ length: 36 }, () => '漁業協議を歓迎する。'),
      { language: 'ja' },
    );
    const checked = check(japanese, claimed('dropped', '2022-12-31', { formula: 'quiet waters' }));
    expect(checked.verdict).toBe('cannot say');
    expect(checked.counts[0]).toMatchObject({ before: { uses: 0, of: 0 }, within: { uses: 0, of: 0 } });
  });

  it('leaves out a text of which nobody can tell whether it is of the period', () => {
    const papers = Array.from({ length: 20 }, (_, i): ShortText => [`${2003 + i}-01-01`, i < 19 ? WITH : WITHOUT, { publishedOn: String(2003 + i) }]); // prettier-ignore
    const [count] = check(papers, claimed('dropped', '2022-06-30')).counts;
    expect([count?.before, count?.within]).toEqual([{ uses: 18, of: 18 }, { uses: 0, of: 0 }]); // prettier-ignore
    const [whole] = check(papers, claimed('dropped', '2022')).counts;
    expect(whole?.within).toEqual({ uses: 0, of: 1 });
  });

  it('brings the record’s own sentence', () => {
    const [count] = check(times([24, WITH], [12, WITHOUT]), claimed('dropped', '2022-12-31')).counts;
    expect(count?.quotes.map(({ when, words }) => [when, words[1]])).toEqual([['before', 'open harbours']]);
  });
});

describe('a claim about texts with a partner, or of a form', () => {
  const partiesOf = nameParties(loadGazetteerRows().states, []);
  const said = (words: string, more: Partial<WordingClaim> = {}): StoredReport<WordingClaim> => ({ ...claimed('dropped', '2022-12-31', more), sentence: { start: 0, end: words.length, text: words, before: null, after: null } as StoredReport<WordingClaim>['sentence'] }); // prettier-ignore
  const with_ = (state: string, texts: readonly ShortText[]): ShortText[] => texts.map(([date, text], i) => [date, text, { title: `The minister meets the foreign minister of ${state}`, id: `${state}${i}` }]); // prettier-ignore
  const ask = (texts: readonly ShortText[], claim: StoredReport<WordingClaim>) => {
    const held = officeTexts(texts);
    return checkWording(claim, held, encodeOffices(held.texts), LEXICON, partiesOf);
  };
  const norway = with_('Norway', times([24, WITH], [12, WITHOUT]));
  const sweden = with_('Sweden', times([24, WITH], [12, WITH]));
  const both = [...norway, ...sweden].sort((a, b) => (a[0] < b[0] ? -1 : 1));

  it.each([
    ['Iceland has dropped the phrase in talks with Norway.', 'supported', /12 comparable texts of ISL, with NOR, from then are held\. It is in 0 of 12 texts with NOR of the period, and was in 24 of 24 before/],
    ['Iceland has dropped the phrase in its meetings with Sweden, experts say.', 'contradicted', /12 of 12 texts with SWE/],
    ['Iceland has dropped the phrase in talks with Denmark.', 'cannot say', /No comparable text of the period is held/],
  ])('%s → %s', (sentence, verdict, why) => {
    const checked = ask(both, said(sentence));
    expect([checked.verdict, checked.why]).toEqual([verdict, expect.stringMatching(why)]);
  }); // prettier-ignore

  it('Sentences shown are those of texts with the partner.', () => {
    const [count] = ask(both, said('Iceland has dropped the phrase in talks with Norway.')).counts;
    expect(count?.quotes.map(({ title }) => title)).toEqual(['The minister meets the foreign minister of Norway']); // prettier-ignore
  });

  it('A claim about joint texts is not judged by the office’s own.', () => {
    expect(ask(both, said('Iceland has dropped it.', { scope: 'joint statements' })).why).toMatch(/joint texts/);
    expect(ask(both, said('Iceland has dropped it.', { scope: 'joint statements' })).verdict).toBe('cannot say');
  }); // prettier-ignore
});

describe('the time that a claim is about', () => {
  it.each([
    [null, '2026-01-08', ['2025-01-08', '2026-01-08']],
    ['2024', '2026-01-08', ['2024-01-01', '2024-12-31']],
    ['2024/..', '2026-01-08', ['2024-01-01', '2026-01-08']],
    ['2026-01-07', '2026-01-08', ['2025-01-08', '2026-01-08']],
    [null, '2024-02-29', ['2023-02-28', '2024-02-29']],
    [null, null, null],
  ])('date %j, published %j → %j', (date, publishedOn, expected) => {
    expect(claimPeriod(date, publishedOn)).toEqual(expected);
  });
});
