import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA } from './migrate.js';
import { openStore } from './open-store.js';
import { sampleReading } from './sample-reading.test-support.js';
import { STORE_KINDS, type TestPlace } from './test-stores.test-support.js';

const SCHEMAS = Array.from({ length: SCHEMA }, (_, index) => index + 1);

for (const kind of STORE_KINDS) {
  describe.skipIf(kind.skippedBecause !== null)(`old records on ${kind.name}`, () => {
    let place: TestPlace;
    beforeEach(async () => {
      place = await kind.makePlace();
    });
    afterEach(() => place.remove());

    const fixture = (schema: number): string => {
      const name = `migrations/fixtures/schema-${schema}.${kind.name === 'SQLite' ? 'sqlite' : 'postgres'}.sql`;
      return readFileSync(new URL(name, import.meta.url), 'utf8');
    };
    /** What the database is made of, as it says itself; without names and spaces that mean nothing. */
    const shape = async (): Promise<unknown> => {
      if (kind.name === 'SQLite') {
        const rows = await place.ask(
          `select name, sql from sqlite_schema where sql is not null order by name`,
        );
        return rows.map(({ sql }) => String(sql).replace(/\s+/g, ' '));
      }
      return [
        await place.ask(`select table_name, column_name, data_type, is_nullable, collation_name from information_schema.columns where table_schema = current_schema() order by 1, 2`),
        await place.ask(`select indexname, replace(indexdef, current_schema(), '') from pg_indexes where schemaname = current_schema() order by 1`),
      ]; // prettier-ignore
    };

    it.each(SCHEMAS)('schema %i opens, answers, and takes new documents', async (schema) => {
      await place.run(fixture(schema));
      const store = await place.open();
      await store.mergePending();
      const [event, ...others] = (await store.events({ pair: ['KOR', 'CHN'] })).rows;
      expect(others).toEqual([]);
      expect(event?.reports.map(({ document }) => document.key).sort()).toEqual([
        'https://example.org/visit',
        'statement-12',
      ]);
      expect(event?.reports.map(({ document }) => document.pipelineVersion)).toEqual(['p0', 'p0']);
      expect((await store.positions({ actor: ['KOR'] })).rows).toHaveLength(1);
      expect((await store.search('访问北京')).rows.map(({ document }) => document.key)).toEqual([
        'statement-12',
      ]);
      expect((await store.search('元首')).rows).toEqual([]); // of a version that no longer answers
      expect((await store.staleReadings('p1')).rows).toHaveLength(2);
      const added = { reading: sampleReading({ id: 'new', text: 'Lee met Xi.' }), pipelineVersion: 'p1' };
      expect(await store.storeReading(added)).toBe('stored');
      expect(await store.statistics()).toMatchObject({ schema: SCHEMA, documents: 3, versions: 4 });
      await store.close();
      const again = await place.open();
      expect(await again.countDocuments()).toBe(3);
      await again.close();
    });

    it.each(SCHEMAS)('schema %i becomes what a new record is', async (schema) => {
      await place.run(fixture(schema));
      await (await place.open()).close();
      const migrated = await shape();
      await place.remove();
      place = await kind.makePlace();
      await (await place.open()).close();
      expect(migrated).toEqual(await shape());
    });

    it('of a newer Readout are refused, with place and remedy, and not touched', async () => {
      await place.run(
        `${fixture(SCHEMA)} insert into migration values (${SCHEMA + 1}, 'to-come', '2027-01-01T00:00:00.000Z');`,
      );
      const told = `written by a newer Readout (schema ${SCHEMA + 1}; this one knows up to ${SCHEMA}). Nothing was read or changed. Update Readout`;
      for (const readOnly of [false, true]) {
        await expect(place.open({ readOnly })).rejects.toMatchObject({ trouble: 'newer', message: expect.stringContaining(told) as string }); // prettier-ignore
      }
      expect(await place.ask('select max(number) as schema from migration')).toEqual([
        { schema: SCHEMA + 1 },
      ]);
    });

    it('are not brought up to date when opened for reading only', async () => {
      await place.run(fixture(1));
      await expect(place.open({ readOnly: true })).rejects.toMatchObject({
        trouble: 'read-only',
        message: expect.stringMatching(
          /older Readout \(schema 1, now \d+\).*reading only.*Nothing was changed/s,
        ) as string,
      });
      expect(await place.ask('select max(number) as schema from migration')).toEqual([{ schema: 1 }]);
    });

    it('stay as they were when a migration fails', async () => {
      await place.run(`${fixture(1)} create table correction (something text);`);
      await expect(place.open()).rejects.toThrow('correction');
      expect(await place.ask('select max(number) as schema from migration')).toEqual([{ schema: 1 }]);
      await place.run('drop table correction;');
      const store = await place.open();
      expect((await store.statistics()).schema).toBe(SCHEMA);
      await store.close();
    });

    it('are brought up to date once by several that open them together', async () => {
      await place.run(fixture(1));
      const stores = await Promise.all([place.open(), place.open(), place.open()]);
      for (const store of stores) expect(await store.countDocuments()).toBe(2);
      for (const store of stores) await store.close();
    });
  });
}

describe('a file that is brought up to date', () => {
  it('is copied beside first, and an earlier copy stays', async () => {
    const [sqlite] = STORE_KINDS;
    if (sqlite === undefined) throw new Error('no SQLite');
    const place = await sqlite.makePlace();
    const { file } = place.where as { file: string };
    await place.run(
      readFileSync(new URL('migrations/fixtures/schema-1.sqlite.sql', import.meta.url), 'utf8'),
    );
    writeFileSync(`${file}.schema-1.bak`, 'an earlier copy');
    await (await place.open()).close();
    const copy = await openStore({ file: `${file}.schema-1-2.bak` });
    expect(await copy.countDocuments()).toBe(2);
    await copy.close();
    expect(readFileSync(`${file}.schema-1.bak`, 'utf8')).toBe('an earlier copy');
    expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.partial'))).toEqual([]);
    await place.remove();
  });

  it('is not copied when it is up to date', async () => {
    const [sqlite] = STORE_KINDS;
    if (sqlite === undefined) throw new Error('no SQLite');
    const place = await sqlite.makePlace();
    const { file } = place.where as { file: string };
    await (await place.open()).close();
    await (await place.open()).close();
    expect(existsSync(`${file}.schema-${SCHEMA}.bak`)).toBe(false);
    await place.remove();
  });
});
