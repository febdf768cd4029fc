import { describe, expect, it } from 'vitest';
import { formatWordingPage } from './wording-page.js';
import { formatWordingTable } from './wording-table.js';
import type { OfficeUse } from './wording-answer.js';
import { ask, monthly, officeTexts, type ShortText } from './wording.test-support.js';

const WITH = 'The ministry spoke of open harbours at the herring talks.';
const WITHOUT = 'The ministry spoke of orderly quays at the herring talks.';
const ELSEWHERE = 'The ministry opened a school in the north.';

const only = (uses: readonly OfficeUse[]): OfficeUse => {
  const [use] = uses;
  if (use === undefined || uses.length > 1) throw new Error(`${uses.length} uses`);
  return use;
};
const series = (...counts: readonly (readonly [number, string])[]): ShortText[] =>
  monthly(counts.flatMap(([count, text]) => Array.from({ length: count }, () => text)));

const EACH = (count: number) => (): number => count;

describe('what is said of a phrase', () => {
  it.each([
    ['never seen', series([9, WITHOUT]), {}, 'not-seen', /^Not seen in the 9 texts held, 10 January 2020 to 10 September 2020\.$/], // prettier-ignore
    ['gone, where nobody knows how much was published: no more than "not seen in the texts held"', series([10, WITH], [8, WITHOUT]), {}, 'not-seen-since', /Not seen in the 8 texts held since 10 October 2020; .*10 of 10.*0 of 8.*not known: more cannot be said/], // prettier-ignore
    ['gone, where all that was published is held: dropped', series([10, WITH], [8, ELSEWHERE]), { expected: EACH(1), by: 'month' }, 'dropped', /^Dropped after 10 October 2020/], // prettier-ignore
    ['gone, with other words in its place', series([10, WITH], [8, WITHOUT]), { expected: EACH(1), by: 'month' }, 'replaced', /^Replaced after 10 October 2020.* In its place now: “orderly quays”/], // prettier-ignore
    ['gone, where half of what was published is held', series([10, WITH], [8, WITHOUT]), { expected: EACH(2), by: 'month' }, 'not-seen-since', /Only 50 % of what the office published is held/], // prettier-ignore
    ['gone with its topic', series([14, WITH], [14, ELSEWHERE]), { topic: ['herring'] }, 'topic-not-raised', /topic itself is no longer raised: 0 of 14 .*“herring”.*14 of 14/], // prettier-ignore
    ['gone from texts that hold questions alone: nothing can be said', series([10, `${WITH} ${'We work for calm seas. '.repeat(12)}`], [6, `Q: ${'What of the open quays and the price of herring this year? '.repeat(9)}`]), {}, 'no-own-words', /hardly any words of the office’s own/], // prettier-ignore
    ['in every text', series([9, WITH]), {}, 'in-use', /9 of 9 comparable texts.*stands in the latest/],
    ['new, where nobody knows how much was published: first seen', series([10, WITHOUT], [8, WITH]), {}, 'first-seen', /^First seen in the texts held on 10 November 2020/], // prettier-ignore
    ['new, where all is held', series([10, WITHOUT], [8, WITH]), { expected: EACH(1), by: 'month' }, 'introduced', /^Introduced on 10 November 2020/], // prettier-ignore
  ] as const)('%s', (_what, texts, more, kind, words) => {
    const { verdict } = only(ask(texts, 'open harbours', { ...more, lexicon: { concepts: [], ladders: [] } }).uses); // prettier-ignore
    expect(verdict.words).toMatch(words);
    expect(verdict.kind).toBe(kind);
  });

  it('The picture covers the time that was asked for, with gaps where no text is held.', () => {
    const { periods } = only(ask(series([9, WITH]), 'open harbours', { by: 'quarter', asked: { office: 'ISL/mfa', since: '2019', until: '2021' } }).uses);
    expect([periods[0]?.period, periods.at(-1)?.period, periods.at(-1)?.isGap]).toEqual(['2019-Q1', '2021-Q4', true]);
  }); // prettier-ignore

  it('is nothing where the phrase has no form in the language: English letters in Japanese texts find nothing', () => {
    const japanese = monthly(['漁業協議を歓迎する。', '港を開く。'], { language: 'ja' });
    const use = only(ask(japanese, 'quiet waters').uses);
    expect(use.verdict.kind).toBe('no-form');
    expect(use.verdict.words).toMatch(/Not looked for: no form .*\(ja\)/);
  });
});

describe('what is counted', () => {
  it('a translation, found through the lexicon however the phrase is spelt', () => {
    const japanese = monthly(['開かれた港を支持する。', '港を開く。'], { language: 'ja' });
    const use = only(ask(japanese, 'open harbours').uses);
    expect(use.share).toEqual({ uses: 1, of: 2 });
    expect(use.quotes[0]?.sentence.text).toBe('開かれた港を支持する。');
  });

  it('variants apart and together', () => {
    const use = only(ask(series([2, WITH], [1, 'We want harbours open to all.']), 'open harbours').uses);
    expect(use.share).toEqual({ uses: 3, of: 3 });
    expect(use.forms.map(({ share }) => share.uses)).toEqual([2, 1]);
  });

  it('near-twins apart: "fully open harbours" is not "open harbours"', () => {
    const use = only(ask(series([2, WITH], [3, 'We want fully open harbours.']), 'open harbours').uses);
    expect(use.share).toEqual({ uses: 2, of: 5 });
    expect(use.twins).toMatchObject([{ concept: 'fully-open-harbours', share: { uses: 3, of: 5 } }]);
  });

  it('questions and quotations apart, with the latest of each', () => {
    const briefing = 'Q: Do you still want open harbours?\nA: We want order.';
    const use = only(ask(monthly([briefing, briefing], { kind: 'transcript' }), 'open harbours').uses);
    expect(use.uses).toBe(0);
    expect(use.apart).toMatchObject([{ part: 'question', uses: 2 }]);
    expect(use.apart[0]?.latest[0]?.sentence.text).toContain('open harbours');
  });

  it('joint texts apart from an office’s own: their words were negotiated', () => {
    const texts = [...series([3, WITHOUT]), ...monthly([WITH, WITH], { office: 'ISL/mfa · joint texts', kind: 'joint-statement' })]; // prettier-ignore
    const { uses } = ask(texts, 'open harbours');
    expect(uses.map(({ office, joint, share }) => [office, joint, share.uses])).toEqual([
      ['ISL/mfa', false, 0],
      ['ISL/mfa', true, 2],
    ]);
  });

  it('a period without texts is a gap, not zero', () => {
    const use = only(ask([['2018-02-01', WITH], ['2021-03-01', WITH]], 'open harbours', { by: 'year' }).uses); // prettier-ignore
    expect(use.periods.map(({ period, share, isGap }) => [period, share.uses, share.of, isGap])).toEqual([
      ['2018', 1, 1, false],
      ['2019', 0, 0, true],
      ['2020', 0, 0, true],
      ['2021', 1, 1, false],
    ]);
    expect(formatWordingTable(ask([['2018-02-01', WITH], ['2021-03-01', WITH]], 'open harbours', { by: 'year' }))).toMatch(/2019 +no texts held/); // prettier-ignore
  });

  it.each([
    ['en', 'We met. More at https://example.org/open/harbours?page=open+harbours and www.example.org/open-harbours.'],
    ['en', 'We met. Write to open.harbours@open.harbours.org, or see harbours.gov.is/open/harbours.'],
    ['zh', '详见https://example.org/open-harbours，谢谢。'],
  ])('words within an address are not said: %s %s', (language, text) => {
    const uses = ask([['2022-01-10', text, { language }], ['2022-02-10', text, { language }]], 'harbours').uses;
    expect(uses.map((use) => use.uses)).toEqual([0]);
  }); // prettier-ignore

  it('a text known by its year alone is told by its year, and is in no month', () => {
    const papers = Array.from({ length: 8 }, (_, i): ShortText => [`${2014 + i}-01-01`, i < 5 ? 'We keep open harbours.' : 'We keep tidy quays.', { publishedOn: String(2014 + i) }]); // prettier-ignore
    const [byYear] = ask(papers, 'open harbours').uses;
    expect(byYear).toMatchObject({ by: 'year', first: '2014', last: '2018', held: { first: '2014', last: '2021', inNoPeriod: 0 } }); // prettier-ignore
    const told = ask([...papers, ['2021-02-03', 'We keep tidy quays.']], 'open harbours', { by: 'month' });
    expect(told.uses[0]?.held).toMatchObject({ inNoPeriod: 8, last: '2021-02-03' });
    expect(told.uses[0]?.periods.reduce((sum, { held }) => sum + held, 0)).toBe(1);
    const words = formatWordingTable(told);
    expect(words).toContain('8 of the texts held have dates less exact than a month');
    expect(words).toContain('Not seen in the 4 texts held since 2018');
    expect(words + JSON.stringify(told)).not.toMatch(/1 January|-01-01/);
  });

  it('every quote is an exact piece of its text', () => {
    const texts = series([3, WITH], [2, WITHOUT]);
    const held = officeTexts(texts);
    for (const { textId, sentence, formula } of only(ask(texts, 'open harbours').uses).quotes) {
      const text = held.texts.find(({ id }) => id === textId)?.text ?? '';
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(text.slice(formula.start, formula.end)).toBe('open harbours');
    }
  });
});

describe('the page', () => {
  const hostile = '<script>alert("open harbours")</script> open harbours <img src=x onerror=alert(1)>';

  it('lets nothing of a text become markup', () => {
    const texts = monthly([hostile, hostile, WITHOUT], { title: '</title><script>alert(1)</script>', url: 'javascript:alert(1)' }); // prettier-ignore
    const page = formatWordingPage(ask(texts, 'open harbours'), officeTexts(texts));
    expect(page).not.toMatch(/<script|<img|href="javascript/i);
    expect(page).toContain('&#60;script&#62;');
  });

  it('asks for nothing from outside, and runs nothing', () => {
    const page = formatWordingPage(ask(series([4, WITH], [3, WITHOUT]), 'open harbours'), null);
    expect(page).toMatch(/default-src 'none'/);
    expect(page).not.toMatch(/<script|src=|@import|url\((?!#)/);
  });

  it('gives each picture a caption, a table, and words instead of it', () => {
    const page = formatWordingPage(ask(series([4, WITH], [3, WITHOUT]), 'open harbours'), null);
    expect(page).toMatch(/<svg [^>]*aria-label="[^"]+4 of 7 comparable texts/);
    expect(page).toMatch(/<figcaption>[^<]+of how many|<figcaption>Bars up/);
    expect(page).toContain('The picture as a table');
  });

  it('has a place for each link within it', () => {
    const texts = series([4, WITH], [3, WITHOUT]);
    const page = formatWordingPage(ask(texts, 'open harbours'), officeTexts(texts));
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
  });
});

describe('ranks of authority', () => {
  const mixed = (): ShortText[] => {
    const texts = series([8, WITH], [8, WITHOUT]);
    return texts.map(([date, body], i): ShortText => [date, i % 2 === 1 ? WITH : body, { title: i % 2 === 0 ? 'Statement by the Minister for Fisheries' : 'Statement by the Spokesperson' }]);
  }; // prettier-ignore

  it('each rank is a series of its own, in the answer, the table and the page', () => {
    const answer = ask(mixed(), 'open harbours');
    const { ranks, verdict, comparable } = only(answer.uses);
    expect(ranks.map(({ rank, isMain, share }) => [rank, isMain, share.uses, share.of])).toEqual([
      ['minister', false, 4, 8],
      ['spokesperson', true, 8, 8],
    ]);
    expect([verdict.kind, comparable.ranks]).toEqual(['in-use', ['spokesperson']]);
    expect(ranks[0]?.verdict.kind).toBe('silent');
    const table = formatWordingTable(answer);
    expect(table).toMatch(
      /By rank of authority, each a series of its own:\n {4}texts of ministers .*: 4 of 8/,
    );
    expect(table).toMatch(/→ texts of spokespersons: 8 of 8/);
    expect(formatWordingPage(answer, null)).toMatch(/<h3>By rank of authority<\/h3>/);
  });
});
