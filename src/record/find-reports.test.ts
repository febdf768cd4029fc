import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../reading.js';
import { dateOf, quoteOf, sampleReading } from './sample-reading.test-support.js';
import type { Store } from './store.js';
import { STORE_KINDS, type TestPlace } from './test-stores.test-support.js';

const VISIT = 'Lee Jae Myung visited Beijing on Monday.';
const TEXT = `China and South Korea differ. ${VISIT} He met Xi Jinping there.`;

for (const kind of STORE_KINDS) {
  describe.skipIf(kind.skippedBecause !== null)(`positions, commitments and claims on ${kind.name}`, () => {
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

    it('lists positions, commitments and claims by who holds, owes and writes', async () => {
      const quote = quoteOf(TEXT, VISIT);
      const nothing = { attribution: null, quote, why: [] };
      await put(
        sampleReading({ id: 'a', text: TEXT }, [], {
          positions: [{ ...nothing, id: '1', holder: ['KOR'], issue: 'One-China policy', stance: 'supports', act: 'reaffirmed', verb: 'reaffirm', formula: null, date: dateOf('2026-01-05') }], // prettier-ignore
          commitments: [{ ...nothing, id: '2', by: ['CHN', 'KOR'], to: ['CHN', 'KOR'], parties: ['CHN', 'KOR'], undertaking: 'resume exchanges', form: 'joint-text', condition: null, due: dateOf('2026'), checkable: true, status: 'agreed', date: null }], // prettier-ignore
          claims: [
            { ...nothing, id: '3', about: 'wording', office: 'CHN/mfa', formula: 'denuclearisation', change: 'dropped', degree: null, scope: null, replacement: null, date: null }, // prettier-ignore
            {
              ...nothing,
              id: '4',
              about: 'ties',
              pair: ['KOR', 'CHN'],
              change: 'restored',
              period: null,
              date: null,
            },
          ],
        }),
      );
      expect((await store.positions({ actor: ['KOR'], subject: 'One-China policy' })).rows).toHaveLength(1);
      expect((await store.positions({ actor: ['CHN'] })).rows).toHaveLength(0);
      expect((await store.commitments({ pair: ['KOR', 'CHN'], status: ['agreed'] })).rows).toHaveLength(1);
      expect((await store.commitments({ since: '2026' })).undated).toBe(1);
      expect((await store.claims({ actor: ['CHN/mfa'] })).rows.map(({ record }) => record.about)).toEqual([
        'wording',
      ]);
      expect((await store.claims({ pair: ['CHN', 'KOR'] })).rows.map(({ record }) => record.about)).toEqual([
        'ties',
      ]);
      expect(await store.statistics()).toMatchObject({ events: 0, positions: 1, commitments: 1, claims: 2 });
    });
  });
}
