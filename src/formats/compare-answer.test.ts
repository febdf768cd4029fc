import { describe, expect, it } from 'vitest';
import type { StateRow } from '../gazetteer/index.js';
import { readLexicon } from '../wording/concept.js';
import { answerCompare, type ComparedText } from './compare-answer.js';
import { formatComparePage } from './compare-page.js';
import { formatCompareTable } from './compare-table.js';

const text = (words: string, language = 'en', more: Partial<ComparedText> = {}): ComparedText => ({ id: 't', title: 'A text', url: null, office: null, language, publishedOn: '2026-01-05', text: words, ...more }); // prettier-ignore

const LEXICON = readLexicon([
  { name: 't', rows: { concepts: [{ id: 'good-offices', en: ['good offices'], zh: ['斡旋'] }, { id: 'quiet-waters', en: ['quiet waters'], zh: ['海面平静'] }] } }, // prettier-ignore
]);
const STATES = [
  { id: 'PRK', name: 'North Korea', other: { zh: ['朝鲜'] } },
  { id: 'NOR', name: 'Norway', other: { zh: ['挪威'] } },
] as unknown as StateRow[];

describe('two texts in one language', () => {
  const a = text('The two sides will count the herring together. Norway opens three harbours. They parted as friends of the sea.'); // prettier-ignore
  const b = text('They parted as friends of the sea. The two sides will count the cod together. A school was opened in the far north.'); // prettier-ignore

  it('reworded passages are told word by word, in their own spelling', () => {
    const answer = answerCompare(a, b, LEXICON);
    if (answer.by !== 'clauses') throw new Error('by concepts');
    const reworded = answer.passages.find(({ kind }) => kind === 'reworded');
    expect(reworded?.words?.a.filter(({ shared }) => !shared).map((piece) => piece.text.trim())).toEqual(['herring']); // prettier-ignore
    expect(reworded?.words?.b.filter(({ shared }) => !shared).map((piece) => piece.text.trim())).toEqual(['cod']); // prettier-ignore
    expect(reworded?.words?.a.map((piece) => piece.text).join('')).toBe(reworded?.a?.text);
  });

  it('a passage that stands elsewhere has moved', () => {
    expect(formatCompareTable(answerCompare(a, b, LEXICON))).toMatch(/1 of those in both stand elsewhere[^]*\(moved\)/); // prettier-ignore
  });
});

describe('two texts in two languages', () => {
  const a = text('The minister offered good offices to North Korea. She spoke of the Korean Peninsula and of Norway.'); // prettier-ignore
  const b = text('双方希望海面平静。挪威在朝鲜半岛问题上愿意斡旋。', 'zh');

  it('by concepts and names: both, only here, only there, each with its sentence', () => {
    const answer = answerCompare(a, b, LEXICON, STATES);
    if (answer.by !== 'concepts') throw new Error('by clauses');
    expect(answer.both.map(({ id }) => id)).toEqual(['good-offices', 'Norway (NOR)']);
    // 朝鲜半岛, the peninsula, does not name North Korea
    expect(answer.onlyA.map(({ id }) => id)).toEqual(['North Korea (PRK)']);
    expect(answer.onlyB.map(({ id, b: uses }) => [id, uses[0]?.sentence.text])).toEqual([['quiet-waters', '双方希望海面平静。']]); // prettier-ignore
    expect(formatCompareTable(answer)).toContain('双方希望[海面平静]。');
  });

  it('what nobody can compare is said, with what it is of; names and figures fill no list', () => {
    const more = text('The minister offered good offices to Norway. She likes the songs of the north. It rained on 12 ships.');
    const answer = answerCompare(more, text('挪威愿意斡旋。', 'zh'), LEXICON, STATES);
    if (answer.by !== 'concepts') throw new Error('by clauses');
    expect([answer.unread.a.map((sentence) => sentence.text), answer.sentences]).toEqual([['She likes the songs of the north.'], { a: 3, b: 1 }]);
    const table = formatCompareTable(answer);
    expect(table).toContain('Cannot be compared: 1 of the 3 sentences of A and 0 of the 1 sentences of B hold nothing that the lexicon knows.');
    expect(table).toMatch(/Only in A \(1\)\n {2}figures and days: 12/);
    expect(formatComparePage(answer)).toContain('Sentences of A that cannot be compared (1)');
  }); // prettier-ignore
});

it('lets nothing of a text become markup', () => {
  const hostile = text('<script>alert(1)</script> is what the ministry wrote today.', 'en', { title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' }); // prettier-ignore
  for (const other of [hostile, text('Nothing alike is here.'), text('海面平静。', 'zh')])
    expect(formatComparePage(answerCompare(hostile, other, LEXICON))).not.toMatch(/<script|<img|href="javascript/i); // prettier-ignore
});

it('Words of tone are no topic in common, the day of publication is no difference, and 14亿 is 1.4 billion.', () => {
  const lexicon = readLexicon([
    { name: 'x', rows: { concepts: [{ id: 'oppose', en: ['opposes'], zh: ['反对'], tone: true }, { id: 'quay', en: ['the old quay'], zh: ['老“码头”'] }] } }, // prettier-ignore
  ]);
  const a = { id: 'a', title: null, url: null, office: null, language: 'en', publishedOn: '2024-04-02', text: 'He opposes tolls at the old quay. It feeds 1.4 billion fish, as of May 3.' }; // prettier-ignore
  const b = { id: 'b', title: null, url: null, office: null, language: 'zh', publishedOn: '2024-04-03', text: '4月2日，他反对关闭老“码头”，那里养了14亿条鱼。' }; // prettier-ignore
  const answer = answerCompare(a, b, lexicon);
  if (answer.by !== 'concepts') throw new Error('compared by clauses');
  expect(answer.both.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'concept quay',
    'tone oppose',
    'figure figure:1400000000',
  ]);
  expect(answer.both[0]?.b[0]?.words.text).toBe('老“码头”');
  expect(answer.onlyA.map(({ id }) => id)).toEqual(['day:05-03']);
  expect(answer.onlyB).toEqual([]);
});
