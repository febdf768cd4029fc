import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TiesClaim } from '../claims/claim.js';
import { quoteOf, sampleReading } from '../record/sample-reading.test-support.js';
import type { Status } from '../codebook/event-type.js';
import type { Store } from '../record/store.js';
import type { DocumentSummary, StoredReport } from '../record/stored-report.js';
import { STORE_KINDS, type TestPlace } from '../record/test-stores.test-support.js';
import { checkTies } from './check-ties.js';

const [sqlite] = STORE_KINDS;
if (sqlite === undefined) throw new Error('no SQLite');

const claimed = (change: TiesClaim['change'], publishedOn: string | null, key = 'paper'): StoredReport<TiesClaim> => ({
  id: 'c',
  asRead: null,
  sentence: null,
  document: { key, title: 'A paper', url: null, publishedOn } as DocumentSummary,
  record: { id: 'c', about: 'ties', pair: ['ISL', 'NOR'], change, period: null, date: null, attribution: null, quote: quoteOf('Ties have changed.', 'Ties have changed.'), why: [] },
}); // prettier-ignore

describe('a claim about ties, beside the events between the two', () => {
  let place: TestPlace;
  let store: Store;
  beforeEach(async () => {
    place = await sqlite.makePlace();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  /** Events between the two, each told by a document of its own: `+` cooperative, `-` not. */
  const tell = async (year: number, marks: string, more: { id?: string; status?: Status } = {}): Promise<void> => {
    for (const [i, mark] of Array.from(marks).entries()) {
      const text = mark === '+' ? 'Iceland met Norway.' : 'Iceland accused Norway.';
      const id = more.id ?? `${year}-${i}`;
      const day = `${year}-${String((i % 12) + 1).padStart(2, '0')}-05`;
      await store.storeReading({
        reading: sampleReading(
          { id, text, publishedOn: day, language: 'en' },
          [{ type: mark === '+' ? 'CONSULT' : 'ACCUSE', score: mark === '+' ? 2.5 : -3, status: more.status ?? 'happened', actor: ['ISL'], recipient: ['NOR'], date: day, quote: text }],
        ),
        pipelineVersion: 'p',
      });
    }
    await store.mergePending();
  }; // prettier-ignore

  const verdict = async (claim: StoredReport<TiesClaim>): Promise<string> => (await checkTies(claim, store)).verdict; // prettier-ignore

  it('“Ties have cooled” is borne out where a year of meetings gave way to a year of accusations.', async () => {
    await tell(2021, '++++++++++++');
    await tell(2022, '------------');
    const checked = await checkTies(claimed('cooled', '2022-12-31'), store);
    expect([checked.verdict, checked.counts[0]?.before, checked.counts[0]?.within]).toEqual([
      'supported',
      { uses: 12, of: 12 },
      { uses: 0, of: 12 },
    ]);
    expect(checked.counts[0]?.quotes.map(({ when, words }) => [when, words.join('')])).toEqual([
      ['before', 'Iceland met Norway.'],
      ['within', 'Iceland accused Norway.'],
    ]);
    expect(await verdict(claimed('warmed', '2022-12-31'))).toBe('contradicted');
    expect(await verdict(claimed('stable', '2022-12-31'))).toBe('contradicted');
  });

  it('Within chance nothing is said of cooler ties.', async () => {
    await tell(2021, '++++++-+++++');
    await tell(2022, '+++-++++++++');
    expect(await verdict(claimed('cooled', '2022-12-31'))).toBe('cannot say');
  });

  it('Fewer than five events on a side say nothing, and that is said.', async () => {
    await tell(2021, '++++++++++++');
    await tell(2022, '----');
    const checked = await checkTies(claimed('cooled', '2022-12-31'), store);
    expect([checked.verdict, checked.why]).toEqual(['cannot say', expect.stringContaining('0 of 4 in the period') as string]); // prettier-ignore
  });

  it('What is planned, or told by the claim’s own document alone, counts for nothing.', async () => {
    await tell(2021, '++++++++++++');
    await tell(2022, '------------', { status: 'planned' });
    expect((await checkTies(claimed('cooled', '2022-12-31'), store)).counts[0]?.within).toEqual({ uses: 0, of: 0 }); // prettier-ignore
    await tell(2022, '-', { id: 'paper' });
    expect((await checkTies(claimed('cooled', '2022-12-31'), store)).counts[0]?.within).toEqual({ uses: 0, of: 0 }); // prettier-ignore
  });

  it('A claim of a text without a date is about no time that anybody could compare.', async () => {
    await tell(2021, '++++++');
    const checked = await checkTies(claimed('cooled', null), store);
    expect([checked.verdict, checked.why]).toEqual(['cannot say', expect.stringContaining('no date of publication') as string]); // prettier-ignore
  });
});
