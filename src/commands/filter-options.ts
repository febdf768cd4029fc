import { Option, type Command } from 'commander';
import { EVENT_TYPES, STATUSES } from '../codebook/event-type.js';
import type { ReportFilter } from '../record/filters.js';
import { checkDates } from './check-dates.js';
import { WrongUse } from './trouble.js';

export interface FilterOptions {
  readonly pair?: string;
  readonly actor?: string;
  readonly recipient?: string;
  readonly type?: string;
  readonly status?: string;
  readonly since?: string;
  readonly until?: string;
  readonly office?: string;
  readonly text?: string;
}

/** The filters that every question about the record takes. */
export function addFilterOptions(command: Command): Command {
  return command
    .addOption(new Option('--pair <A,B>', 'between two states or bodies, as KOR,CHN'))
    .option('--actor <codes>', 'who acts: CHN, KOR/president; several apart by commas')
    .option('--recipient <codes>', 'who is acted upon')
    .option('--type <types>', `event types: ${EVENT_TYPES.join(', ')}`)
    .option('--status <statuses>', STATUSES.join(', '))
    .option('--since <date>', 'EDTF, as 2025-11 or 2026-01-07')
    .option('--until <date>', 'EDTF')
    .option('--office <office>', 'told by texts of this office, as CHN/mfa or CHN')
    .option('--text <words>', 'whose sentence holds these words');
}

/** @throws WrongUse naming the option that cannot be understood. */
export function toFilter(options: FilterOptions): ReportFilter {
  const types = list(options.type, (word) => word.toUpperCase());
  const statuses = list(options.status, (word) => word.toLowerCase());
  for (const type of types ?? [])
    if (!(EVENT_TYPES as readonly string[]).includes(type))
      throw new WrongUse(`unknown event type: ${type}; one of ${EVENT_TYPES.join(', ')}`);
  for (const status of statuses ?? [])
    if (!(STATUSES as readonly string[]).includes(status))
      throw new WrongUse(`unknown status: ${status}; one of ${STATUSES.join(', ')}`);
  checkDates(options);
  const actor = list(options.actor, codeCase);
  const recipient = list(options.recipient, codeCase);
  return {
    ...(options.pair === undefined ? {} : { pair: toPair(options.pair) }),
    ...(actor ? { actor } : {}),
    ...(recipient ? { recipient } : {}),
    ...(types ? { type: types } : {}),
    ...(statuses ? { status: statuses } : {}),
    ...(options.since === undefined ? {} : { since: options.since }),
    ...(options.until === undefined ? {} : { until: options.until }),
    ...(options.office === undefined ? {} : { office: codeCase(options.office) }),
    ...(options.text === undefined ? {} : { text: options.text }),
  };
}

export function toPair(words: string): [string, string] {
  const [a, b, ...more] = words
    .split(/[,\s]+/)
    .filter((word) => word !== '')
    .map(codeCase);
  if (a === undefined || b === undefined || more.length > 0 || a === b)
    throw new WrongUse(`a pair is two codes, as KOR,CHN, not ${words}`);
  return [a, b];
}

function list(words: string | undefined, change: (word: string) => string): string[] | undefined {
  const out = words
    ?.split(',')
    .map((word) => change(word.trim()))
    .filter((word) => word !== '');
  return out === undefined || out.length === 0 ? undefined : out;
}

/** `kor/president` → `KOR/president`. */
function codeCase(word: string): string {
  const [state = '', ...office] = word.split('/');
  return [state.toUpperCase(), ...office].join('/');
}
