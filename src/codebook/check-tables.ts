import { checkRow, isRecord, isStrings, type Known, type RowTrouble } from './check-row.js';
import { EVENT_TYPES } from './event-type.js';
import { LIST_SHAPES, RULE_SHAPE } from './row-shapes.js';
import type { ClassRows, CodebookRows, ContextRows, EventFile, TypeRow } from './rows.js';

/** A file of a codebook folder as it was parsed from YAML: `{file: 'events/ACCUSE.yaml', content: …}`. */
export interface ParsedFile {
  readonly file: string;
  readonly content: unknown;
}

/** Tables that may be added to: all but the types themselves, which are PLOVER's. */
export type CodebookTables = Omit<CodebookRows, 'types'>;

/** What a folder's files are checked against: the shipped tables, where the folder adds to them. */
export interface Ground {
  readonly types: readonly TypeRow[];
  readonly classes: ClassRows;
  readonly contexts: ContextRows;
  /** Names of the lists in the tables that are lists of words by name: `predicates.yaml` and others. */
  readonly lists: Readonly<Record<ListTable, readonly string[]>>;
  readonly claims: Readonly<Record<string, readonly string[]>>;
}

/** Tables that are lists of words by name. */
export const LIST_TABLES = ['predicates', 'judgements', 'private', 'topics'] as const;
export type ListTable = (typeof LIST_TABLES)[number];

const NO_TABLES = {
  events: [], contexts: {}, classes: {}, status: [], attribution: [], stances: [], undertakings: [], predicates: {}, judgements: {}, private: {}, topics: {}, claims: {},
} as const; // prettier-ignore

/**
 * The rows of these files that may be used, and all that is wrong with the others. A row with trouble is left out, so that
 * one slip does not cost the file.
 */
export function checkTables(
  files: readonly ParsedFile[],
  ground: Ground,
): { tables: CodebookTables; trouble: RowTrouble[] } {
  const trouble: RowTrouble[] = [];
  const complain = (where: string, message: string): void => void trouble.push({ where, message });
  const found: Record<string, unknown> = { ...NO_TABLES };
  const classes = classesOf(files, ground.classes, complain);
  const known: Known = {
    classes: new Set([...Object.keys(ground.classes), ...Object.keys(classes)]),
    contexts: new Set(Object.keys(ground.contexts)),
  };
  found['classes'] = classes;
  const events: EventFile[] = [];
  for (const { file, content } of files) {
    const table = file.replace(/\.yaml$/, '');
    if (file.startsWith('events/')) {
      const checked = checkEventFile(file, content, ground, known, complain);
      if (checked) events.push(checked);
    } else if (table === 'contexts')
      found[table] = listsOf(file, content, Object.keys(ground.contexts), complain);
    else if (isListTable(table))
      found[table] = wordTable(file, content, ground.lists[table], known, complain);
    else if (table === 'claims') found[table] = claimsOf(file, content, ground, complain);
    else if (Object.hasOwn(LIST_SHAPES, table))
      found[table] = rowsOf(file, content, table as keyof typeof LIST_SHAPES, known, complain);
    else if (table !== 'classes')
      complain(
        file,
        table === 'types'
          ? "the types are PLOVER's and cannot be added to; remove this file, and write rules under events/"
          : `no table is called so; the tables are ${['events/<TYPE>', ...Object.keys(NO_TABLES).slice(1)].map((name) => `${name}.yaml`).join(', ')}`,
      );
  }
  return { tables: { ...found, events } as unknown as CodebookTables, trouble };
}

type Complain = (where: string, message: string) => void;

function checkEventFile(
  file: string,
  content: unknown,
  ground: Ground,
  known: Known,
  complain: Complain,
): EventFile | null {
  if (!isRecord(content) || !Array.isArray(content['rules'])) {
    complain(file, 'the file must be a mapping with `type: ACCUSE` and `rules:`, a list; begin each rule with "- id: …"'); // prettier-ignore
    return null;
  }
  const type = EVENT_TYPES.find((one) => one === content['type']);
  const row = ground.types.find((one) => one.type === type);
  if (!row) {
    complain(
      file,
      `field type: ${JSON.stringify(content['type'])} is no event type; write one of ${EVENT_TYPES.join(', ')}`,
    );
    return null;
  }
  const ids = new Set<string>();
  const rules = content['rules'].filter((rule: unknown, index) => {
    const id = isRecord(rule) && typeof rule['id'] === 'string' ? rule['id'] : '';
    const messages = checkRow(rule, RULE_SHAPE, known);
    if (ids.has(id)) messages.push(`field id: ${id} is used twice; give each rule its own`);
    ids.add(id);
    const mode = isRecord(rule) ? rule['mode'] : undefined;
    if (typeof mode === 'string' && !Object.hasOwn(row.modes, mode))
      messages.push(
        `field mode: ${row.type} has no mode ${mode}; ${Object.keys(row.modes).length > 0 ? `its modes are ${Object.keys(row.modes).join(', ')}` : 'it has none, remove the field'}`,
      );
    for (const message of messages) complain(`${file}, rule ${id || index + 1}`, message);
    return messages.length === 0;
  });
  const examples = examplesOf(file, content, known, complain);
  return { type: row.type, rules, ...examples };
}

/** The examples of a type as a whole. */
function examplesOf(
  file: string,
  content: Record<string, unknown>,
  known: Known,
  complain: Complain,
): Partial<Pick<EventFile, 'examples' | 'counter'>> {
  const holder = Object.fromEntries(
    Object.entries(content).filter(([key]) => key !== 'type' && key !== 'rules'),
  );
  const shape = { required: [], opensBy: [], fields: { examples: 'examples', counter: 'examples' } } as const;
  const messages = checkRow(holder, shape, known);
  for (const message of messages) complain(file, message);
  return messages.length === 0 ? holder : {};
}

function rowsOf(
  file: string,
  content: unknown,
  table: keyof typeof LIST_SHAPES,
  known: Known,
  complain: Complain,
): unknown[] {
  if (!Array.isArray(content)) {
    complain(file, 'the file must be a list of rows; begin each row with "- id: …"');
    return [];
  }
  return content.filter((row: unknown, index) => {
    const id = isRecord(row) && typeof row['id'] === 'string' ? row['id'] : '';
    const messages = checkRow(row, LIST_SHAPES[table], known);
    for (const message of messages) complain(`${file}, row ${id || index + 1}`, message);
    return messages.length === 0;
  });
}

const isListTable = (table: string): table is ListTable => (LIST_TABLES as readonly string[]).includes(table);

/** Lists of words by name, and the table's examples where it has some. */
function wordTable(
  file: string,
  content: unknown,
  names: readonly string[],
  known: Known,
  complain: Complain,
): object {
  if (!isRecord(content)) return listsOf(file, content, names, complain);
  const { examples, counter, ...lists } = content;
  const sayings = Object.fromEntries(
    Object.entries({ examples, counter }).filter(([, value]) => value !== undefined),
  );
  const shape = { required: [], opensBy: [], fields: { examples: 'sayings', counter: 'sayings' } } as const;
  const messages = checkRow(sayings, shape, known);
  for (const message of messages) complain(file, message);
  return { ...listsOf(file, lists, names, complain), ...(messages.length === 0 ? sayings : {}) };
}

function listsOf(
  file: string,
  content: unknown,
  names: readonly string[],
  complain: Complain,
): Record<string, string[]> {
  if (!isRecord(content)) {
    complain(
      file,
      'the file must be a mapping of names to lists of words: `military: [airstrike, garrison]`',
    );
    return {};
  }
  return Object.fromEntries(
    Object.entries(content).filter((pair): pair is [string, string[]] => {
      const [name, words] = pair;
      if (!names.includes(name))
        complain(`${file}, row ${name}`, `is unknown; known are ${names.join(', ')}`);
      else if (!isStrings(words)) complain(`${file}, row ${name}`, 'must be a list of words: [one, two]');
      else return true;
      return false;
    }),
  );
}

function claimsOf(file: string, content: unknown, ground: Ground, complain: Complain): object {
  if (!isRecord(content)) {
    complain(file, 'the file must be a mapping with `wording:` or `ties:`');
    return {};
  }
  return Object.fromEntries(
    Object.entries(content).flatMap(([part, lists]) => {
      const names = Object.hasOwn(ground.claims, part) ? ground.claims[part] : undefined;
      if (names) return [[part, listsOf(`${file}, ${part}`, lists, names, complain)]];
      complain(`${file}, row ${part}`, `is unknown; known are ${Object.keys(ground.claims).join(', ')}`);
      return [];
    }),
  );
}

/** Classes come first: the other tables refer to them. A class may name others of the same file. */
function classesOf(
  files: readonly ParsedFile[],
  there: ClassRows,
  complain: Complain,
): Record<string, string[]> {
  const file = files.find((one) => one.file === 'classes.yaml');
  if (!file) return {};
  const names = isRecord(file.content) ? Object.keys(file.content) : [];
  const classes = listsOf(file.file, file.content, names, complain);
  const known = (word: string): boolean =>
    !word.startsWith('$') || names.includes(word.slice(1)) || Object.hasOwn(there, word.slice(1));
  for (const [name, words] of Object.entries(classes)) {
    const strange = words.filter((word) => !known(word));
    for (const word of strange)
      complain(`${file.file}, row ${name}`, `has the unknown word class ${word}; add it, or mend its name`);
    classes[name] = words.filter(known);
  }
  return classes;
}
