import { openStore, type StorePlace } from './open-store.js';
import { sampleReading } from './sample-reading.test-support.js';
import { versionHash } from './version-hash.js';

/** Stores 500 documents as a reading command does, and prints the number of each when it is stored. To be killed. */
const [where = ''] = process.argv.slice(2);
const store = await openStore(JSON.parse(where) as StorePlace);
for (let number = 0; number < 500; number++) {
  const [visit, talks] = [
    `Lee ${number} visited Beijing on Monday.`,
    `He met Xi for talks about matter ${number}.`,
  ];
  const day = `2026-01-${String(1 + (number % 28)).padStart(2, '0')}`;
  const reading = sampleReading({ id: `document ${number}`, text: `${visit} ${talks}` }, [
    { type: 'CONSULT', mode: 'visit', actor: ['KOR'], recipient: ['CHN'], quote: visit, date: day },
    { type: 'CONSULT', actor: ['CHN', 'KOR'], quote: talks, date: day },
  ]);
  const bytes = Buffer.from(reading.document.text.repeat(10));
  if (!(await store.isCurrent(reading.document.id, versionHash(reading.document), 'p1'))) {
    await store.storeReading({
      reading,
      pipelineVersion: 'p1',
      original: { bytes, mediaType: 'text/plain' },
    });
    process.stdout.write(`${number}\n`);
  }
  if (number % 100 === 99) await store.mergePending();
}
await store.mergePending();
await store.close();
process.stdout.write('done\n');
