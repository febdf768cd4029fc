import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { openStore } from '../record/open-store.js';
import type { Store } from '../record/store.js';
import { CannotDo, WrongUse } from './trouble.js';

interface RecordOptions {
  readonly record?: string;
  readonly store?: string;
}

/** Opens the record that the command line names: `--store`, `--record`, else READOUT_RECORD, else readout.db here. */
export async function openRecord(command: Command, how: { readonly create: boolean }): Promise<Store> {
  const { record, store } = command.optsWithGlobals<RecordOptions>();
  if (store !== undefined) {
    if (record !== undefined) throw new WrongUse('give --record or --store, not both');
    if (!/^postgres(?:ql)?:\/\//.test(store)) throw new WrongUse(`--store takes postgres://…, not ${store}`);
    return openStore({ url: store });
  }
  const file = record ?? process.env['READOUT_RECORD'] ?? 'readout.db';
  if (!how.create && !existsSync(file))
    throw new CannotDo(
      `there is no record at ${file}: nothing was asked of it. Make one with \`readout read examples\`, or name one with --record.`,
    );
  return openStore({ file });
}

/** Runs with the record open, and closes it whatever happens. */
export async function withRecord<Result>(
  command: Command,
  how: { readonly create: boolean },
  run: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openRecord(command, how);
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}
