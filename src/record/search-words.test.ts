import { describe, expect, it } from 'vitest';
import { parseSearch } from './parse-search.js';
import { searchWords } from './search-words.js';

describe('the words that a sentence is indexed under', () => {
  it.each([
    ['Lee’s visit, in 2026.', ['lee', 's', 'visit', 'in', '2026']],
    ['São Tomé', ['sao', 'tome']],
    ['中国人', ['中国', '国人', '人']],
    ['GDP增长5%', ['gdp', '增长', '长', '5']],
    ['サービス', ['サー', 'ービ', 'ビス', 'ス']],
    ['ガス', ['ガス', 'ス']],
    ['정부는 말했다', ['정부', '부는', '는', '말했', '했다', '다']],
    ['ﬁnal ＡＢＣ', ['final', 'abc']],
    ['دولت ایران', ['دولت', 'ایران']],
    ['…', []],
  ])('%s', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('are not more than a database takes for one sentence', () => {
    expect(searchWords('word '.repeat(20_000))).toHaveLength(5_000);
    expect(searchWords('x'.repeat(100_000))).toEqual(['x'.repeat(60)]);
  });
});

describe('what a person types', () => {
  it.each([
    ['lee beijing', [['lee'], ['beijing']], []],
    ['"one china" -taiwan', [['one', 'china']], [['taiwan']]],
    ['"one china', [['one', 'china']], []],
    ['一个中国', [['一个', '个中', '中国']], []],
    ['"中国 GDP"', [['中国', '国', 'gdp']], []],
  ])('%s', (typed, all, none) => {
    const search = parseSearch(typed);
    expect(search.all.map(({ words }) => words)).toEqual(all);
    expect(search.none.map(({ words }) => words)).toEqual(none);
  });

  it('looks for beginnings where a star or a single character stands', () => {
    expect(parseSearch('restor* 国 lee').all.map(({ isPrefix }) => isPrefix)).toEqual([true, true, false]);
  });

  it('may be a hundred words; the first thirty-two count', () => {
    expect(parseSearch('word '.repeat(100)).all).toHaveLength(32);
  });
});
