import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../reading.js';
import { allPages } from './all-pages.js';
import { sampleReading } from './sample-reading.test-support.js';
import type { Store } from './store.js';
import { STORE_KINDS, type TestPlace } from './test-stores.test-support.js';

for (const kind of STORE_KINDS) {
  describe.skipIf(kind.skippedBecause !== null)(`searching on ${kind.name}`, () => {
    let place: TestPlace;
    let store: Store;
    const put = (reading: Reading) => store.storeReading({ reading, pipelineVersion: 'p1' });

    beforeAll(async () => {
      place = await kind.makePlace();
      store = await place.open();
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    beforeAll(async () => {
      await put(sampleReading({ id: 'en', text: 'The COVID-19 talks were restored in Ōsaka. The covid rules of 19 states stay.', publishedOn: '2026-01-01' })); // prettier-ignore
      await put(
        sampleReading({
          id: 'zh',
          text: '中国政府重申一个中国原则。政府发言人说GDP增长。',
          language: 'zh',
          publishedOn: null,
        }),
      );
      await put(sampleReading({ id: 'ko', text: '한국 정부는 중국과 대화를 재개했다.', language: 'ko' }));
      await put(
        sampleReading({
          id: 'ja',
          text: '日本の外務省は声明を出した。',
          language: 'ja',
          office: 'JPN/mofa',
        }),
      );
    });

    it.each([
      ['covid', ['en', 'en']],
      ['"covid-19"', ['en']],
      ['covid-19', ['en']],
      ['covid -talks', ['en']],
      ['osaka', ['en']],
      ['restor*', ['en']],
      ['restor', []],
      ['政府', ['zh', 'zh']],
      ['国', ['zh']],
      ['則', []],
      ['一个中国', ['zh']],
      ['国中', []],
      ['gdp 发言', ['zh']],
      ['정부', ['ko']],
      ['外務省', ['ja']],
      ['"NEAR(a b) OR" *', []],
    ])('finds %s', async (typed, expected) => {
      expect((await store.search(typed)).rows.map(({ document }) => document.key)).toEqual(expected);
      expect(await store.countSentences(typed)).toBe(expected.length);
    });

    it('narrows by document, and pages', async () => {
      expect(await store.countSentences('日本', { office: 'JPN' })).toBe(1);
      expect(await store.countSentences('日本', { language: 'zh' })).toBe(0);
      expect(await store.countSentences('covid', { since: '2026-02' })).toBe(0);
      const found: string[] = [];
      for await (const { sentence } of allPages((page) => store.search('covid', {}, page), { limit: 1 }))
        found.push(sentence.text);
      expect(found).toHaveLength(2);
    });

    it('needs a word to look for', async () => {
      await expect(store.search('-"x" !!')).rejects.toThrow('a search needs a word to look for');
    });
  });
}
