import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleReading, type SampleEvent } from './sample-reading.test-support.js';
import type { Store } from './store.js';
import { STORE_KINDS, type TestPlace } from './test-stores.test-support.js';

const VISIT = 'Lee visited Beijing on Monday.';
const visit: SampleEvent = { type: 'CONSULT', mode: 'visit', actor: ['KOR'], recipient: ['CHN'], quote: VISIT, date: '2026-01-05' }; // prettier-ignore

for (const kind of STORE_KINDS) {
  describe.skipIf(kind.skippedBecause !== null)(`merging and review on ${kind.name}`, () => {
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

    /** Stores a text that says it was so, published on a day of January 2026. */
    async function tell(
      id: string,
      day: number,
      events: SampleEvent[] = [visit],
      pipelineVersion = 'p1',
      text = VISIT,
    ) {
      const publishedOn = `2026-01-${String(day).padStart(2, '0')}`;
      await store.storeReading({
        reading: sampleReading({ id, text, publishedOn, publisher: `Paper ${id}` }, events),
        pipelineVersion,
      });
    }
    const reports = async () => {
      await store.mergePending();
      const { rows } = await store.events();
      return rows.map((event) => event.reports.map(({ document }) => document.key).join('+')).sort(); // prettier-ignore
    };
    const reportOf = async (document: string) => {
      const [event] = (await store.events({ document, withRejected: true })).rows;
      const report = event?.reports.find((one) => one.document.key === document);
      if (event === undefined || report === undefined) throw new Error(`no event in ${document}`);
      return { eventId: event.id, id: report.id };
    };

    it('links what several documents tell, and counts their sources', async () => {
      await tell('a', 7);
      await tell('b', 8, [{ ...visit, quote: 'The South Korean leader went to see Xi in the first week of January.' }], 'p1', 'The South Korean leader went to see Xi in the first week of January.'); // prettier-ignore
      await tell('c', 9); // a's sentence, word by word
      expect(await store.mergePending()).toBe(1);
      const [event, ...others] = (await store.events()).rows;
      expect(others).toEqual([]);
      expect(event?.reports.map(({ document }) => document.key)).toEqual(['a', 'b', 'c']);
      expect(event?.sources).toBe(2);
      expect(event?.why).toBe('same type, actors and recipients; dates meet');
      expect(await store.countEvents()).toMatchObject({ events: 1, reports: 3 });
      expect(await store.mergePending()).toBe(0);
    });

    it('gives the same events whatever was read first', async () => {
      for (const id of ['c', 'a', 'b']) await tell(id, 7);
      await store.mergePending();
      const first = (await store.events()).rows.map(({ id, reports: told }) => [
        id,
        told.map((report) => report.id),
      ]);
      const again = await kind.makePlace();
      const other = await again.open();
      for (const id of ['b', 'c', 'a']) {
        await other.storeReading({ reading: sampleReading({ id, text: VISIT, publishedOn: '2026-01-07', publisher: `Paper ${id}` }, [visit]), pipelineVersion: 'p1' }); // prettier-ignore
        await other.mergePending();
      }
      expect(
        (await other.events()).rows.map(({ id, reports: told }) => [id, told.map((report) => report.id)]),
      ).toEqual(first);
      await other.close();
      await again.remove();
    });

    it('leads from the id that an event had to the one that it has', async () => {
      await tell('late', 9);
      const before = await reportOf('late');
      await tell('early', 6);
      await store.mergePending();
      const found = await store.findEvent(before.eventId);
      expect(found?.reports).toHaveLength(2);
      expect(found?.id).toBe((await reportOf('early')).eventId);
      expect(await store.findEvent('e-nothing')).toBeUndefined();
    });

    it('leads to the event that a new pipeline quotes otherwise', async () => {
      const text = `Officials said so. ${VISIT}`;
      await tell('a', 7, [visit], 'p1', text);
      const before = await reportOf('a');
      await tell('a', 7, [{ ...visit, quote: 'visited Beijing on Monday' }], 'p2', text);
      expect((await store.findEvent(before.eventId))?.id).toBe((await reportOf('a')).eventId);
    });

    it('parts what a person parts, links it again when that is undone, and destroys no report', async () => {
      await tell('a', 7);
      await tell('b', 8);
      expect(await reports()).toEqual(['a+b']);
      const [a, b] = [await reportOf('a'), await reportOf('b')];
      const decision = await store.decide('apart', [a.id, b.id], 'analyst', 'two visits');
      expect(await reports()).toEqual(['a', 'b']);
      await store.undoDecision(decision);
      expect(await reports()).toEqual(['a+b']);
      expect(await store.decisions()).toMatchObject([
        { verdict: 'apart', by: 'analyst', note: 'two visits' },
      ]);
      await expect(store.undoDecision(decision)).rejects.toThrow('no decision to undo');
    });

    it('links what a person links, and does so again after a re-read', async () => {
      await tell('a', 7);
      await tell('b', 8, [{ type: 'AGREE', actor: ['KOR', '?'], quote: VISIT }]);
      expect(await reports()).toEqual(['a', 'b']);
      await store.decide('same', [(await reportOf('a')).id, (await reportOf('b')).id], 'analyst');
      expect(await reports()).toEqual(['a+b']);
      await tell('b', 8, [{ type: 'AGREE', actor: ['KOR', '?'], quote: VISIT }], 'p2');
      expect(await reports()).toEqual(['a+b']);
      await store.decide('apart', [(await reportOf('a')).id, (await reportOf('b')).id], 'analyst');
      expect(await reports()).toEqual(['a', 'b']);
      expect((await store.decisions()).filter(({ undoneAt }) => undoneAt === null)).toHaveLength(1);
    });

    it('unlinks a report that a re-read no longer finds', async () => {
      await tell('a', 7);
      await tell('b', 8);
      expect(await reports()).toEqual(['a+b']);
      await tell('a', 7, [], 'p2');
      expect(await reports()).toEqual(['b']);
    });

    it('answers as corrected, is asked as corrected, and shows what was read', async () => {
      await tell('a', 7);
      const { id } = await reportOf('a');
      await store.correct({ reportId: id, field: 'type', value: 'AGREE', by: 'analyst', note: 'a promise' });
      await store.correct({ reportId: id, field: 'recipient', value: [], by: 'analyst' });
      expect((await store.events({ type: ['CONSULT'] })).rows).toEqual([]);
      expect((await store.events({ recipient: ['CHN'] })).rows).toEqual([]);
      const [event] = (await store.events({ type: ['AGREE'] })).rows;
      expect(event?.event).toMatchObject({ type: 'AGREE', recipient: [] });
      expect(event?.reports[0]?.asRead).toMatchObject({ type: 'CONSULT', recipient: [{ id: 'CHN' }] });
      expect((await store.findDocument('a'))?.reading.events).toMatchObject([{ type: 'AGREE' }]);
    });

    it('keeps a correction through a re-read and a new version of the page', async () => {
      await tell('a', 7);
      await store.correct({
        reportId: (await reportOf('a')).id,
        field: 'status',
        value: 'planned',
        by: 'analyst',
      });
      await tell('a', 7, [visit], 'p2');
      expect((await store.events()).rows).toMatchObject([{ event: { status: 'planned' } }]);
      await tell('a', 7, [visit], 'p2', `Updated at noon. ${VISIT}`);
      expect((await store.events()).rows).toMatchObject([{ event: { status: 'planned' } }]);
      expect(await store.corrections('toReview')).toEqual([]);
    });

    it('lists a correction that no longer finds its place, and applies it when the place is back', async () => {
      await tell('a', 7);
      await store.correct({
        reportId: (await reportOf('a')).id,
        field: 'status',
        value: 'planned',
        by: 'analyst',
      });
      await tell('a', 7, [], 'p1', 'The page is empty now.');
      expect(await store.corrections('toReview')).toMatchObject([{ field: 'status', value: 'planned', was: 'happened', reportId: null, anchor: { quote: VISIT } }]); // prettier-ignore
      expect((await store.statistics()).correctionsToReview).toBe(1);
      await tell('a', 7);
      expect((await store.events()).rows).toMatchObject([{ event: { status: 'planned' } }]);
    });

    it('withdraws a correction', async () => {
      await tell('a', 7);
      const id = await store.correct({
        reportId: (await reportOf('a')).id,
        field: 'date',
        value: null,
        by: 'analyst',
      });
      expect((await store.events()).rows[0]?.event.date).toBeNull();
      await store.withdrawCorrection(id);
      const [event] = (await store.events()).rows;
      expect(event?.event.date?.edtf).toBe('2026-01-05');
      expect(event?.reports[0]?.asRead).toBeNull();
    });

    it('leaves out what a person rejects, and parts it from its event', async () => {
      await tell('a', 7);
      await tell('b', 8);
      expect(await reports()).toEqual(['a+b']);
      const id = await store.correct({
        reportId: (await reportOf('a')).id,
        field: 'rejected',
        value: true,
        by: 'analyst',
      });
      expect(await reports()).toEqual(['b']);
      expect((await store.events({ withRejected: true })).rows).toHaveLength(2);
      await store.withdrawCorrection(id);
      expect(await reports()).toEqual(['a+b']);
    });

    it('merges by what was corrected', async () => {
      await tell('a', 7);
      await tell('b', 8, [{ ...visit, date: '2026-01-06' }]);
      expect(await reports()).toEqual(['a', 'b']);
      const date = { edtf: '2026-01-05', basis: 'stated', text: 'Monday' };
      await store.correct({ reportId: (await reportOf('b')).id, field: 'date', value: date, by: 'analyst' });
      expect(await reports()).toEqual(['a+b']);
    });

    it.each([
      ['quote', 'x', 'no field to correct called quote'],
      ['colour', 'red', 'no field to correct called colour'],
      ['__proto__', {}, 'no field to correct called __proto__'],
      ['type', 'CHAT', 'type cannot be "CHAT"'],
      ['status', null, 'status cannot be null'],
      ['date', { edtf: 'soon' }, 'date cannot be {"edtf":"soon"}'],
      ['actor', ['KOR'], 'actor cannot be ["KOR"]'],
      ['rejected', 'yes', 'rejected is true or false'],
    ])('refuses to correct %s to %j', async (field, value, message) => {
      await tell('a', 7);
      const { id } = await reportOf('a');
      await expect(store.correct({ reportId: id, field, value, by: 'analyst' })).rejects.toThrow(message);
      await expect(store.correct({ reportId: 'nothing', field: 'type', value: 'AGREE', by: 'analyst' })).rejects.toThrow('no such report'); // prettier-ignore
    });
  });
}
