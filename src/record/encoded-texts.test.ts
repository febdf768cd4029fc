import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReading } from './sample-reading.test-support.js';
import type { Store } from './store.js';
import { STORE_KINDS, type TestPlace } from './test-stores.test-support.js';

for (const kind of STORE_KINDS) {
  describe.skipIf(kind.skippedBecause !== null)(`words kept beside texts on ${kind.name}`, () => {
    let place: TestPlace;
    let store: Store;
    beforeAll(async () => {
      place = await kind.makePlace();
      store = await place.open();
      for (const [id, publishedOn] of [['b', '2024-02-01'], ['a', '2024-01-05'], ['undated', null]] as const)
        await store.storeReading({ reading: sampleReading({ id, text: `Text ${id}.`, office: 'KEN/mfa', publishedOn }), pipelineVersion: 'p1' });
    }); // prettier-ignore
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    const rows = async () => store.encodings({ office: 'KEN/mfa' });

    it('are none at first; texts come in order of date, those without a date left out', async () => {
      expect((await rows()).map(({ key, day, maker, edges }) => [key, day, maker, edges])).toEqual([
        ['a', '2024-01-05', null, null],
        ['b', '2024-02-01', null, null],
      ]);
    });

    it('come back as they were kept, with numbers that hold for all texts of a language', async () => {
      const [a, b] = await rows();
      const text = (version: number, words: number[]) => ({ version, maker: 'm1', language: 'en', edges: '["x"]', words: Uint32Array.from(words) }); // prettier-ignore
      await store.saveEncodings(['fish', 'and', 'ships'], [text(a?.version ?? 0, [0, 1, 0x8000_0002])]);
      await store.saveEncodings(['ships', 'sail', 'fish'], [text(b?.version ?? 0, [0, 1, 2])]);
      const forms = await store.wordForms('en');
      const [first, second] = await store.encodedWords([a?.version ?? 0, b?.version ?? 0]);
      const told = (words: Uint32Array | undefined): string[] => [...(words ?? [])].map((word) => forms[word & 0xff_ffff] ?? ''); // prettier-ignore
      expect([told(first), told(second)]).toEqual([['fish', 'and', 'ships'], ['ships', 'sail', 'fish']]); // prettier-ignore
      expect((first?.[2] ?? 0) >>> 24).toBe(0x80); // the maker's own bits
      expect(forms).toHaveLength(4);
      expect((await rows()).map(({ maker, edges }) => [maker, edges])).toEqual([['m1', '["x"]'], ['m1', '["x"]']]); // prettier-ignore
    });

    it('are not those of a new version of the text', async () => {
      await store.storeReading({ reading: sampleReading({ id: 'a', text: 'Another text.', office: 'KEN/mfa', publishedOn: '2024-01-05' }), pipelineVersion: 'p1' }); // prettier-ignore
      expect((await rows()).map(({ key, maker }) => [key, maker])).toEqual([
        ['a', null],
        ['b', 'm1'],
      ]);
    });

    it('are kept once where two write them at the same time', async () => {
      const [a, b] = await rows();
      const other = await place.open();
      const forms = Array.from({ length: 600 }, (_, i) => `w${i}`);
      const text = (version: number) => ({ version, maker: 'm2', language: 'sw', edges: '[]', words: Uint32Array.from(forms.keys()) }); // prettier-ignore
      await Promise.all([
        store.saveEncodings(forms, [text(a?.version ?? 0)]),
        other.saveEncodings(forms, [text(b?.version ?? 0)]),
      ]);
      expect(await store.wordForms('sw')).toHaveLength(600);
      await other.close();
    });

    it('A figure is kept for the very texts that it was made of.', async () => {
      const of = { office: 'KEN/mfa', language: 'en', corpus: 'c1' };
      expect(await store.dispersion(of)).toBeNull();
      await store.saveDispersion(of, 2.4);
      await store.saveDispersion(of, 2.4);
      expect([await store.dispersion(of), await store.dispersion({ ...of, corpus: 'c2' })]).toEqual([
        2.4,
        null,
      ]);
    });
  });
}
