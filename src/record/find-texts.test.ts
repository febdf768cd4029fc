import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentFilter } from './filters.js';
import { sampleReading, type SampleDocument } from './sample-reading.test-support.js';
import type { Store } from './store.js';
import { STORE_KINDS, type TestPlace } from './test-stores.test-support.js';

const texts: SampleDocument[] = [
  { id: 'c', text: 'Third.', office: 'KEN/mfa', publishedOn: '2024-03' },
  { id: 'a', text: 'First\u0000.', office: 'KEN/mfa', publishedOn: '2024-01-05', kind: 'readout' },
  { id: 'b', text: 'Pili.', office: 'KEN/mfa', publishedOn: '2024-02-01', language: 'sw' },
  { id: 'd', text: 'Undated.', office: 'KEN/mfa', publishedOn: null },
  { id: 'e', text: 'Another office.', office: 'KEN/president', publishedOn: '2024-02-02' },
  { id: 'f', text: 'A paper.', publisher: 'Example Wire', publishedOn: '2023-12-31' },
];

for (const kind of STORE_KINDS) {
  describe.skipIf(kind.skippedBecause !== null)(`an office's texts on ${kind.name}`, () => {
    let place: TestPlace;
    let store: Store;
    beforeAll(async () => {
      place = await kind.makePlace();
      store = await place.open();
      for (const text of texts)
        await store.storeReading({ reading: sampleReading(text), pipelineVersion: 'p1' });
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    const keys = async (filter: DocumentFilter): Promise<string[]> => {
      const found: string[] = [];
      for await (const { key } of store.texts(filter)) found.push(key);
      return found;
    };

    it.each([
      ['of one office, in order of date, those without a date left out', { office: 'KEN/mfa' }, ['a', 'b', 'c']], // prettier-ignore
      ['of all offices of a state', { office: 'KEN' }, ['a', 'b', 'e', 'c']],
      ['of a publisher that is no office', { publisher: 'Example Wire' }, ['f']],
      ['in a language and a period', { office: 'KEN', language: 'en', since: '2024-02' }, ['e', 'c']],
      ['of nobody', { office: 'SWE/mfa' }, []],
    ] as const)('come %s', async (_what, filter, expected) => {
      expect(await keys(filter)).toEqual(expected);
    });

    it('come whole, with all that a citation needs', async () => {
      for await (const text of store.texts({ office: 'KEN/mfa', until: '2024-01-31' }))
        expect(text).toMatchObject({ key: 'a', text: 'First\u0000.', day: '2024-01-05', kind: 'readout', office: 'KEN/mfa', isPrivate: false }); // prettier-ignore
    });

    it('are listed under the first day that their date covers', async () => {
      for await (const { day, publishedOn } of store.texts({ since: '2024-03' }))
        expect({ day, publishedOn }).toEqual({ day: '2024-03-01', publishedOn: '2024-03' });
    });

    it('come while the record is written', async () => {
      for await (const { key } of store.texts({ office: 'KEN/president' })) {
        await store.setPrivate(key, true);
        expect(key).toBe('e');
      }
      await store.setPrivate('e', false);
    });

    it('are found by their URL where they have a key of their own', async () => {
      await store.storeReading({ reading: sampleReading({ id: 'own-7', text: 'Seventh.', url: 'https://example.org/7', publishedOn: null, office: 'NOR/mfa' }), pipelineVersion: 'p1' }); // prettier-ignore
      expect((await store.findDocument('https://example.org/7'))?.summary.key).toBe('own-7');
      expect(await store.findDocument('https://example.org/8')).toBeUndefined();
    });

    it('are counted by who published them, those without a date told apart', async () => {
      expect(await store.issuers()).toEqual([
        { office: 'KEN/mfa', publisher: null, language: 'en', documents: 3, undated: 1, firstPublishedOn: '2024-01-05', lastPublishedOn: '2024-03-31' },
        { office: 'KEN/mfa', publisher: null, language: 'sw', documents: 1, undated: 0, firstPublishedOn: '2024-02-01', lastPublishedOn: '2024-02-01' },
        { office: 'KEN/president', publisher: null, language: 'en', documents: 1, undated: 0, firstPublishedOn: '2024-02-02', lastPublishedOn: '2024-02-02' },
        { office: 'NOR/mfa', publisher: null, language: 'en', documents: 1, undated: 1, firstPublishedOn: null, lastPublishedOn: null },
        { office: null, publisher: 'Example Wire', language: 'en', documents: 1, undated: 0, firstPublishedOn: '2023-12-31', lastPublishedOn: '2023-12-31' },
      ]); // prettier-ignore
    });
  });
}
