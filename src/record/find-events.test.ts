import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../reading.js';
import { allPages } from './all-pages.js';
import { sampleReading, type SampleEvent } from './sample-reading.test-support.js';
import type { Store } from './store.js';
import { STORE_KINDS, type TestPlace } from './test-stores.test-support.js';

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
  describe.skipIf(kind.skippedBecause !== null)(`asking for events on ${kind.name}`, () => {
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

    const warns: SampleEvent = { type: 'THREATEN', actor: ['USA'], recipient: ['CHN', 'KOR'], quote: 'China and South Korea differ.', date: '2026-01-02' }; // prettier-ignore
    const planned: SampleEvent = { type: 'CONSULT', mode: 'visit', actor: ['CHN'], recipient: ['KOR'], quote: 'Xi will go to Seoul.', status: 'planned' }; // prettier-ignore

    beforeAll(async () => {
      await put(sampleReading({ id: 'a', text: `${TEXT} Xi will go to Seoul.`, office: 'CHN/mfa' }, [{ ...visit, office: 'president' }, meeting, warns, planned])); // prettier-ignore
      await put(sampleReading({ id: 'b', text: 'Japan aided Kenya in 2025.', office: 'JPN/mofa' }, [{ type: 'AID', actor: ['JPN'], recipient: ['KEN'], quote: 'Japan aided Kenya in 2025.', date: '2025' }])); // prettier-ignore
    });

    const cases: [string, Parameters<Store['events']>[0], string[]][] = [
      ['a pair acts on each other or together; two whom a third warns are none', { pair: ['KOR', 'CHN'] }, ['He met Xi Jinping there.', VISIT, 'Xi will go to Seoul.']], // prettier-ignore
      ['an actor acts', { actor: ['CHN'] }, ['He met Xi Jinping there.', 'Xi will go to Seoul.']],
      ['an actor with its office', { actor: ['KOR/president'] }, [VISIT]],
      [
        'one of several actors',
        { actor: ['JPN', 'USA'] },
        ['Japan aided Kenya in 2025.', 'China and South Korea differ.'],
      ],
      ['nobody, where no actor is asked for', { actor: [] }, []],
      ['a recipient is acted upon', { recipient: ['CHN'] }, ['China and South Korea differ.', VISIT]],
      ['a type and a mode', { type: ['CONSULT', 'AID'], mode: ['visit'] }, [VISIT, 'Xi will go to Seoul.']],
      ['a status', { status: ['planned'] }, ['Xi will go to Seoul.']],
      [
        'the office that reports',
        { office: 'CHN/mfa', type: ['THREATEN', 'AID'] },
        ['China and South Korea differ.'],
      ],
      ['any office of a state', { office: 'JPN' }, ['Japan aided Kenya in 2025.']],
      ['no other office', { office: 'JP' }, []],
      ['what may have happened since', { since: '2026-01-03' }, ['He met Xi Jinping there.', VISIT]],
      [
        'what may have happened until: a year has many days',
        { until: '2025-06' },
        ['Japan aided Kenya in 2025.'],
      ],
      ['words in the sentence', { text: 'kenya' }, ['Japan aided Kenya in 2025.']],
      ['a document', { document: 'b' }, ['Japan aided Kenya in 2025.']],
    ];
    it.each(cases)('%s', async (_, filter, expected) => {
      const quotes = (await store.events(filter)).rows.map(({ event }) => event.quote.text);
      expect(quotes.sort()).toEqual([...expected].sort());
      expect((await store.countEvents(filter)).events).toBe(expected.length);
    });

    it('lists by date, those without last, and counts these beside where dates are asked for', async () => {
      const days = async (order: 'oldest' | 'newest') =>
        (await store.events({}, { order })).rows.map(({ event }) => event.date?.edtf ?? null);
      expect(await days('oldest')).toEqual(['2025', '2026-01-02', '2026-01-05', '2026-01-05', null]);
      expect(await days('newest')).toEqual(['2026-01-05', '2026-01-05', '2026-01-02', '2025', null]);
      expect((await store.events()).undated).toBeNull();
      expect((await store.events({ since: '2026' })).undated).toBe(1);
      expect(await store.countEvents({ until: '2026' })).toMatchObject({
        events: 4,
        reports: 4,
        undated: 1,
      });
    });

    it('gives every row once, page by page, in either order', async () => {
      for (const order of ['oldest', 'newest'] as const) {
        const paged: string[] = [];
        for await (const { id } of allPages((page) => store.events({}, page), { limit: 1, order }))
          paged.push(id);
        expect(paged).toEqual((await store.events({}, { order })).rows.map(({ id }) => id));
      }
    });

    it('carries the quote with the sentences before and after, and its document', async () => {
      const [found] = (
        await store.events({ document: 'a', actor: ['KOR'], type: ['CONSULT'], mode: ['visit'] })
      ).rows;
      expect(found?.reports[0]?.sentence).toMatchObject({
        before: 'China and South Korea differ.',
        text: VISIT,
        after: 'He met Xi Jinping there.',
      });
      expect(found?.reports[0]?.document).toMatchObject({
        key: 'a',
        office: 'CHN/mfa',
        pipelineVersion: 'p1',
      });
    });

    it('refuses what is no date, no page and no number of rows', async () => {
      await expect(store.events({ since: 'last week' })).rejects.toThrow('unknown date: "last week"');
      await expect(store.events({}, { after: 'x' })).rejects.toThrow('unknown page');
      await expect(store.events({}, { limit: 0 })).rejects.toThrow('1 to 1000 rows, not 0');
    });
  });
}
