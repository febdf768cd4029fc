import { ROW_SHAPES, type FieldShape, type RowKind } from './row-shapes.js';
import type { GazetteerRows } from './rows.js';

/** A row as it was read, with where it stands. */
export interface ReadRow {
  readonly file: string;
  /** Its number within the file, from 1. */
  readonly number: number;
  readonly value: unknown;
}

/** What is wrong with a row and how to mend it. */
export interface RowProblem {
  readonly file: string;
  readonly row: number;
  readonly message: string;
}

// EDTF level 0 dates: year, month or day.
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LANGUAGES = ['zh', 'ja', 'ko', 'ru', 'fr', 'es', 'ar'];

/**
 * Rows that may be used, and all that is wrong with the others. A row with a problem is left out, so that one slip in a
 * user's file does not cost the file. States are checked first: the others' codes are looked up among them, and among
 * those of the shipped rows where a user's rows add to these.
 */
export function checkRows(
  read: Readonly<Record<RowKind, readonly ReadRow[]>>,
  shipped?: GazetteerRows,
): {
  readonly rows: GazetteerRows;
  readonly problems: readonly RowProblem[];
} {
  const problems: RowProblem[] = [];
  const ids = (rows: readonly { readonly id: string }[] | undefined): string[] =>
    (rows ?? []).map((row) => row.id);
  const states = new Set<string>([
    ...ids(shipped?.states),
    ...read.states.flatMap(({ value }) => fieldText(value, 'id')),
  ]);
  const bodies = new Set<string>([
    ...ids(shipped?.organisations),
    ...read.organisations.flatMap(({ value }) => fieldText(value, 'id')),
  ]);
  const groups = [...ids(shipped?.actors), ...read.actors.flatMap(({ value }) => fieldText(value, 'id'))];
  // a group has leaders, as a body has
  const led = new Set([...bodies, ...groups]);
  const rows: Record<string, unknown[]> = {};
  for (const kind of Object.keys(ROW_SHAPES) as (keyof typeof ROW_SHAPES)[]) {
    const seen = new Map<string, ReadRow>();
    rows[kind] = read[kind].flatMap((row) => {
      const messages = checkRow(kind, row.value, states, kind === 'people' ? led : bodies);
      if (messages.length === 0 && isRecord(row.value)) {
        const value = row.value;
        const key = JSON.stringify(ROW_SHAPES[kind].key.map((field) => value[field] ?? null));
        const earlier = seen.get(key);
        if (earlier !== undefined) {
          messages.push(
            `the row of ${describe(row.value)} stands already in ${earlier.file}, row ${earlier.number}; remove one, or join them`,
          );
        } else seen.set(key, row);
      }
      for (const message of messages) problems.push({ file: row.file, row: row.number, message });
      return messages.length === 0 ? [row.value] : [];
    });
  }
  rows['decoys'] = read.decoys.flatMap(({ file, number, value }) => {
    if (typeof value === 'string' && value !== '') return [value];
    problems.push({ file, row: number, message: 'a decoy is a name alone; write one string' });
    return [];
  });
  return { rows: rows as unknown as GazetteerRows, problems };
}

function checkRow(
  kind: keyof typeof ROW_SHAPES,
  value: unknown,
  states: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): string[] {
  if (!isRecord(value)) return [`a row of ${kind} must be a mapping of fields; this is ${typeof value}`];
  const shape = ROW_SHAPES[kind];
  const messages = shape.required
    .filter((field) => value[field] === undefined || value[field] === null)
    .map((field) => `the field "${field}" is missing in the row of ${describe(value)}; add it`);
  for (const [field, content] of Object.entries(value)) {
    const wanted = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
    if (wanted === undefined) {
      messages.push(
        `the field "${field}" is unknown in ${kind}; remove it, or write one of ${Object.keys(shape.fields).join(', ')}`,
      );
    } else {
      const wrong = checkField(wanted, content, states, bodies);
      if (wrong !== null) messages.push(`the field "${field}" of ${describe(value)} ${wrong}`);
    }
  }
  for (const field of kind === 'offices' ? ['state'] : kind === 'publishers' ? ['country'] : []) {
    const code = value[field];
    if (typeof code === 'string' && !states.has(code) && !bodies.has(code)) {
      messages.push(unknownCode(field, code));
    }
  }
  return messages;
}

/** What is wrong with a field's content, as the end of a sentence; null when nothing is. */
function checkField(
  wanted: FieldShape,
  content: unknown,
  states: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): string | null {
  if (typeof wanted !== 'string') {
    return wanted.some((word) => word === content) ? null : `must be one of ${wanted.join(', ')}`;
  }
  switch (wanted) {
    case 'text':
      return typeof content === 'string' && content !== '' ? null : 'must be text; put it in quotes';
    case 'number':
      return typeof content === 'number' ? null : 'must be a number';
    case 'flag':
      return typeof content === 'boolean' ? null : 'must be true or false';
    case 'date':
      return checkDate(content);
    case 'texts':
      return isList(content, (item) => typeof item === 'string' && item !== '')
        ? null
        : 'must be a list of text';
    case 'names':
      return checkItems(content, 'name', null);
    case 'members':
      return checkItems(content, 'id', null);
    case 'states':
      return checkItems(content, 'id', states);
    case 'other-names':
      if (!isRecord(content)) return 'must be a mapping of languages to lists of names';
      for (const [language, names] of Object.entries(content)) {
        if (!LANGUAGES.includes(language))
          return `has the language "${language}"; known are ${LANGUAGES.join(', ')}`;
        if (!isList(names, (name) => typeof name === 'string')) return `must be a list under "${language}"`;
      }
      return null;
    case 'offices-held':
      return checkOfficesHeld(content, states, bodies);
  }
}

function checkOfficesHeld(
  content: unknown,
  states: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): string | null {
  if (!Array.isArray(content)) return 'must be a list of {of, office, from, until}';
  for (const held of content as unknown[]) {
    if (!isRecord(held) || typeof held['of'] !== 'string' || typeof held['office'] !== 'string') {
      return 'must be a list of {of, office, from, until}';
    }
    const strange = Object.keys(held).find((field) => !['of', 'office', 'from', 'until'].includes(field));
    if (strange !== undefined) return `has the unknown field "${strange}"; known are of, office, from, until`;
    if (!states.has(held['of']) && !bodies.has(held['of']))
      return `has an unknown code: ${unknownCode('of', held['of'])}`;
    const wrong = checkTenure(held);
    if (wrong !== null) return wrong;
  }
  return null;
}

function checkItems(content: unknown, key: string, codes: ReadonlySet<string> | null): string | null {
  if (!Array.isArray(content)) return 'must be a list';
  for (const item of content as unknown[]) {
    const text = isRecord(item) ? item[key] : item;
    if (typeof text !== 'string' || text === '') return `must be a list of text or {${key}, from, until}`;
    if (codes !== null && !codes.has(text)) return `has an unknown code: ${unknownCode('code', text)}`;
    const wrong = isRecord(item) ? checkTenure(item) : null;
    if (wrong !== null) return wrong;
  }
  return null;
}

function checkTenure(held: Record<string, unknown>): string | null {
  for (const side of ['from', 'until']) {
    const wrong = held[side] === undefined ? null : checkDate(held[side]);
    if (wrong !== null) return wrong;
  }
  const { from, until } = held;
  if (typeof from === 'string' && typeof until === 'string' && from.slice(0, until.length) > until) {
    return `ends (${until}) before it begins (${from})`;
  }
  return null;
}

function checkDate(content: unknown): string | null {
  return typeof content === 'string' && DATE.test(content)
    ? null
    : `has the date ${JSON.stringify(content)}; write YYYY, YYYY-MM or YYYY-MM-DD`;
}

function unknownCode(field: string, code: string): string {
  return `${field} "${code}" is no state, organisation or group of the gazetteer; mend it, or add the row under states/, organisations/ or actors/`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function fieldText(value: unknown, field: string): string[] {
  return isRecord(value) && typeof value[field] === 'string' ? [value[field]] : [];
}

function describe(value: unknown): string {
  return (
    [...fieldText(value, 'id'), ...fieldText(value, 'name'), ...fieldText(value, 'title')].join(', ') ||
    'no name'
  );
}
