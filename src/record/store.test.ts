import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../reading.js';
import { allPages } from './all-pages.js';
import { quoteOf, sampleReading, type SampleEvent } from './sample-reading.test-support.js';
import type { Store } from './store.js';
import { STORE_KINDS, type TestPlace } from './test-stores.test-support.js';
import { sha256, versionHash } from './version-hash.js';

const VISIT = 'Lee Jae Myung visited Beijing on Monday.';
const TEXT = `China and South Korea differ. ${VISIT} He met Xi Jinping there.`;

const visit: SampleEvent = { type: 'CONSULT', mode: 'visit', actor: ['KOR'], recipient: ['CHN'], quote: VISIT, date: '2026-01-05' }; // prettier-ignore
const meeting: SampleEvent = {
  type: 'CONSULT',
  actor: ['CHN', 'KOR'],
  quote: 'He met Xi Jinping there.',
  date: '2026-01-05',
};

for (const kind of STORE_KINDS) {
  describe.skipIf(kind.skippedBecause !== null)(`the record on ${kind.name}`, () => {
    let place: TestPlace;
    let store: Store;

    beforeEach(async () => {
      place = await kind.makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const put = (reading: Reading, pipelineVersion = 'p1') =>
      store.storeReading({ reading, pipelineVersion });
    const eventIds = async (filter: Parameters<Store['events']>[0]) =>
      (await store.events(filter)).rows.map(({ event }) => `${event.type} ${event.quote.text}`);

    describe('storing', () => {
      it('stores a document once however often it is read', async () => {
        const reading = sampleReading({ id: 'a', text: TEXT }, [visit]);
        expect(await store.isCurrent('a', versionHash(reading.document), 'p1')).toBe(false);
        expect(await put(reading)).toBe('stored');
        expect(await store.isCurrent('a', versionHash(reading.document), 'p1')).toBe(true);
        expect(await put(reading)).toBe('unchanged');
        expect(await store.statistics()).toMatchObject({
          documents: 1,
          versions: 1,
          sentences: 3,
          events: 1,
          reports: 1,
        });
      });

      it('replaces the reading when the pipeline changes, and gives the same reports the same ids', async () => {
        await put(sampleReading({ id: 'a', text: TEXT }, [visit, meeting]));
        const before = (await store.events()).rows.map(({ reports }) => reports[0]?.id);
        expect(await put(sampleReading({ id: 'a', text: TEXT }, [visit, meeting]), 'p2')).toBe('replaced');
        expect((await store.events()).rows.map(({ reports }) => reports[0]?.id)).toEqual(before);
        expect(await store.statistics()).toMatchObject({ documents: 1, versions: 1, events: 2, pipelines: [{ pipelineVersion: 'p2', documents: 1 }] }); // prettier-ignore
      });

      it('keeps the old version when the text changes, and answers with the new', async () => {
        await put(sampleReading({ id: 'a', text: TEXT }, [visit]));
        expect(await put(sampleReading({ id: 'a', text: 'Nothing happened in Lima.' }))).toBe('replaced');
        expect((await store.events()).rows).toEqual([]);
        expect((await store.search('lee')).rows).toEqual([]);
        expect((await store.search('lima')).rows).toHaveLength(1);
        const held = await store.findDocument('a');
        expect(held?.reading.document.text).toBe('Nothing happened in Lima.');
        expect(held?.versions.map(({ isCurrent, textHash }) => [isCurrent, textHash])).toEqual([
          [false, sha256(TEXT)],
          [true, sha256('Nothing happened in Lima.')],
        ]);
      });

      it('answers with the old version again when the text goes back', async () => {
        await put(sampleReading({ id: 'a', text: TEXT }, [visit]));
        await put(sampleReading({ id: 'a', text: 'Nothing happened in Lima.' }));
        expect(await put(sampleReading({ id: 'a', text: TEXT }, [visit]))).toBe('replaced');
        expect((await store.events()).rows).toHaveLength(1);
        expect((await store.search('lee')).rows).toHaveLength(1);
        expect((await store.findDocument('a'))?.versions).toHaveLength(2);
      });

      it('takes corrected metadata for a new version', async () => {
        await put(sampleReading({ id: 'a', text: TEXT, publishedOn: '2026-01-07' }));
        expect(await put(sampleReading({ id: 'a', text: TEXT, publishedOn: '2026-01-08' }))).toBe('replaced');
        expect((await store.documents()).rows).toMatchObject([{ publishedOn: '2026-01-08' }]);
      });

      it('gives back what it was given, text and bytes', async () => {
        const bytes = Buffer.from(`<p>${TEXT.repeat(20)}</p>`);
        const reading = sampleReading({ id: 'a', text: TEXT, tags: ['x'], title: 'T' }, [visit, meeting], {
          positions: [{ id: 'p', holder: ['KOR'], issue: 'One-China policy', stance: 'supports', act: 'reaffirmed', verb: 'reaffirm', formula: null, date: null, attribution: null, quote: quoteOf(TEXT, VISIT), why: [] }], // prettier-ignore
          issues: [
            { code: 'unknown-date', where: { start: 0, end: 5 }, saw: 'China', message: 'no date was given' },
          ],
        });
        await store.storeReading({
          reading,
          pipelineVersion: 'p1',
          original: { bytes, mediaType: 'text/html' },
        });
        const held = await store.findDocument('a');
        expect(held?.reading.document).toEqual(reading.document);
        expect(held?.reading.sentences).toEqual(reading.sentences);
        expect(held?.reading.issues).toEqual(reading.issues);
        const withoutId = (record: { id: string }) => ({ ...record, id: '' });
        expect(held?.reading.events.map(withoutId)).toEqual(reading.events.map(withoutId));
        expect(held?.reading.positions.map(withoutId)).toEqual(reading.positions.map(withoutId));
        const original = await store.findOriginal('a');
        expect(original?.sha256).toBe(sha256(bytes));
        expect(Buffer.from(original?.bytes ?? [])).toEqual(bytes);
      });

      it('points a meeting to its visit under the ids that the record gives', async () => {
        const reading = sampleReading({ id: 'a', text: TEXT }, [visit, meeting]);
        const [first, second] = reading.events;
        if (first === undefined || second === undefined) throw new Error('no events');
        await put({ ...reading, events: [first, { ...second, partOf: first.id }] });
        const [stored, part] = (await store.findDocument('a'))?.reading.events ?? [];
        expect(part?.partOf).toBe(stored?.id);
      });

      it('refuses a quote that is not in the text, and keeps nothing of the document', async () => {
        const reading = sampleReading({ id: 'a', text: TEXT }, [visit]);
        const [event] = reading.events;
        if (event === undefined) throw new Error('no event');
        const wrong = {
          ...reading,
          events: [{ ...event, quote: { ...event.quote, text: 'Lee stayed at home.' } }],
        };
        await expect(put(wrong)).rejects.toThrow(/quote is not in the text: "Lee stayed at home."/);
        expect(await store.statistics()).toMatchObject({ documents: 0, versions: 0, sentences: 0 });
      });

      it('keeps texts that a database cannot hold, to the last code unit', async () => {
        const text = 'A null \0 and half a pair \uD800 stand here. 中国政府 too.';
        await put(
          sampleReading({ id: 'odd\0', text, title: 'T\0' }, [
            { ...visit, quote: 'half a pair \uD800 stand' },
          ]),
        );
        const held = await store.findDocument('odd\0');
        expect(held?.reading.document.text).toBe(text);
        expect(held?.reading.events[0]?.quote.text).toBe('half a pair \uD800 stand');
        expect((await store.search('政府')).rows).toHaveLength(1);
      });

      it('tells apart documents with very long keys', async () => {
        const long = `https://example.org/${'a'.repeat(5_000)}`;
        await put(sampleReading({ id: `${long}1`, text: TEXT }));
        await put(sampleReading({ id: `${long}2`, text: TEXT }));
        expect(await store.countDocuments()).toBe(2);
        expect((await store.findDocument(`${long}2`))?.reading.document.id).toBe(`${long}2`);
      });

      it('holds texts of a language that is not coded, and counts them so', async () => {
        const issue = {
          code: 'language-not-coded',
          where: null,
          saw: 'vi',
          message: 'no events were looked for',
        } as const;
        await put(sampleReading({ id: 'a', text: 'Xin chào.', language: 'vi' }, [], { issues: [issue] }));
        await put(sampleReading({ id: 'b', text: TEXT }));
        await put(sampleReading({ id: 'c', text: TEXT, language: null }));
        expect((await store.statistics()).languages).toEqual(expect.arrayContaining([
          { language: 'vi', documents: 1, notCoded: 1 },
          { language: 'en', documents: 1, notCoded: 0 },
          { language: null, documents: 1, notCoded: 0 },
        ])); // prettier-ignore
        expect((await store.issues({ code: 'language-not-coded' })).rows).toEqual([
          { documentKey: 'a', issue },
        ]);
      });

      it('stores what two callers bring at once, once', async () => {
        const reading = sampleReading({ id: 'a', text: TEXT }, [visit]);
        const answers = await Promise.all(Array.from({ length: 8 }, () => put(reading)));
        expect(answers.sort()).toEqual(['stored', ...Array.from({ length: 7 }, () => 'unchanged')]);
        expect(await store.statistics()).toMatchObject({ documents: 1, versions: 1, reports: 1 });
      });

      it('keeps a document private until told otherwise', async () => {
        await store.storeReading({
          reading: sampleReading({ id: 'a', text: TEXT }),
          pipelineVersion: 'p1',
          isPrivate: true,
        });
        await put(sampleReading({ id: 'a', text: TEXT }), 'p2');
        expect((await store.documents({ isPrivate: true })).rows).toHaveLength(1);
        await store.setPrivate('a', false);
        expect((await store.documents({ isPrivate: true })).rows).toHaveLength(0);
      });
    });

    describe('reading again', () => {
      it('lists what another pipeline read, and replaces it one document at a time', async () => {
        for (const id of ['a', 'b', 'c'])
          await put(sampleReading({ id, text: TEXT }, [visit]), id === 'b' ? 'p2' : 'p1');
        const stale = (await store.staleReadings('p2')).rows;
        expect(stale.map(({ key, pipelineVersion }) => `${key} ${pipelineVersion}`)).toEqual([
          'a p1',
          'c p1',
        ]);
        const [first] = stale;
        if (first === undefined) throw new Error('none stale');
        const events = await store.events({ document: 'a' });
        expect(events.rows[0]?.reports[0]?.document.pipelineVersion).toBe('p1');
        const toStore = { reading: sampleReading(first.document, [meeting]), pipelineVersion: 'p2' };
        expect(await store.replaceReading(toStore, first.versionHash)).toBe('replaced');
        expect(await store.replaceReading(toStore, first.versionHash)).toBe('unchanged');
        expect((await store.staleReadings('p2')).rows.map(({ key }) => key)).toEqual(['c']);
        expect(await eventIds({ document: 'a' })).toEqual(['CONSULT He met Xi Jinping there.']);
      });

      it('does not put a reading of an old text over a new one', async () => {
        await put(sampleReading({ id: 'a', text: TEXT }, [visit]));
        const [stale] = (await store.staleReadings('p2')).rows;
        await put(sampleReading({ id: 'a', text: 'Nothing happened in Lima.' }));
        const toStore = { reading: sampleReading({ id: 'a', text: TEXT }, [visit]), pipelineVersion: 'p2' };
        expect(await store.replaceReading(toStore, stale?.versionHash ?? '')).toBe('superseded');
        expect((await store.findDocument('a'))?.reading.document.text).toBe('Nothing happened in Lima.');
      });

      it('makes no document of one that it does not hold', async () => {
        const toStore = { reading: sampleReading({ id: 'a', text: TEXT }), pipelineVersion: 'p2' };
        expect(await store.replaceReading(toStore, 'no such version')).toBe('superseded');
        expect(await store.countDocuments()).toBe(0);
        expect(await put(toStore.reading)).toBe('stored');
      });
    });

    it('lists documents by date with those without last, their texts too', async () => {
      await put(sampleReading({ id: 'a', text: TEXT, publishedOn: '2026-01-07', office: 'KOR/president' }));
      await put(sampleReading({ id: 'b', text: TEXT, publishedOn: null }));
      await put(
        sampleReading({ id: 'c', text: TEXT, publishedOn: '2025-11', language: 'fr', publisher: 'P' }),
      );
      const keys = async (request: Parameters<Store['documents']>[1]) => {
        const found: string[] = [];
        for await (const { key } of allPages((page) => store.documents({}, page), request)) found.push(key);
        return found;
      };
      expect(await keys({ limit: 1 })).toEqual(['c', 'a', 'b']);
      expect(await keys({ limit: 2, order: 'newest' })).toEqual(['a', 'c', 'b']);
      expect(await store.countDocuments({ office: 'KOR' })).toBe(1);
      expect(await store.countDocuments({ since: '2025-11-15', until: '2026' })).toBe(2);
      expect(await store.countDocuments({ language: 'fr', publisher: 'P' })).toBe(1);
      const [first] = (await store.documentTexts({ office: 'KOR/president' })).rows;
      expect(first?.sentences.map(({ start, end }) => first.document.text.slice(start, end))).toHaveLength(3);
    });
  });
}
