import { createClassSets, type ClassSets } from './class-sets.js';
import { compileRule, parsePredicate } from './compile-rule.js';
import type { CompiledRule, Entry } from './compiled-rule.js';
import type { SaidModel } from './said-model.js';
import { indexEntries, referToEntries, type EntryIndex, type EntryReferences, type RuleSource } from './entry-index.js'; // prettier-ignore
import { EVENT_TYPES, type EventType, type Status } from './event-type.js';
import { indexJudgements, type Judgements } from './judgements.js';
import type { ClaimRows, CodebookRows, StanceRow, TypeRow, UndertakingRow } from './rows.js';

export type { Judgements } from './judgements.js';
export type { CompiledRule, Entry } from './compiled-rule.js';
export { parseSaidModel, scoreSaid, type SaidLabel, type SaidModel } from './said-model.js';
export { referToEntries, type EntryIndex, type EntryOfRule, type EntryReferences } from './entry-index.js';
export * from './event-type.js';
export { mergeTables } from './merge-tables.js';
export type * from './rows.js';

/** A stance or undertaking entry, taken apart like an event rule's. */
export interface EntryOf<Row> {
  readonly entry: Entry;
  readonly row: Row;
}

/** The tables, indexed by the words that open them. Made once; safe to share. */
export interface Codebook {
  readonly types: ReadonlyMap<EventType, TypeRow>;
  readonly verbs: EntryIndex;
  readonly nouns: EntryIndex;
  readonly adjectives: EntryIndex;
  readonly status: {
    readonly verbs: ReadonlyMap<string, Status>;
    readonly nouns: ReadonlyMap<string, Status>;
    readonly adjectives: ReadonlyMap<string, Status>;
    readonly words: ReadonlyMap<string, Status>;
    /** Verbs and nouns under which nothing is coded. */
    readonly wishes: ReadonlySet<string>;
    /** Verbs and nouns by which a plan loses its day: postpone, put off. */
    readonly postponing: ReadonlySet<string>;
  };
  readonly saying: {
    readonly verbs: ReadonlyMap<string, 'neutral' | 'assertive' | 'doubtful'>;
    readonly nouns: ReadonlySet<string>;
    readonly sayers: ReadonlySet<string>;
    readonly phrases: readonly string[];
  };
  readonly stances: ReadonlyMap<string, readonly EntryOf<StanceRow>[]>;
  readonly undertakings: ReadonlyMap<string, readonly EntryOf<UndertakingRow>[]>;
  /** The undertaking that any verb in the future tense may be. */
  readonly foretold: UndertakingRow | null;
  /** What two will do together: "the two sides will set up a commission". */
  readonly jointPlan: UndertakingRow | null;
  /** What will be done, in the passive, as who does it says. */
  readonly done: UndertakingRow | null;
  /** What the press tells as settled, with its day. */
  readonly scheduled: UndertakingRow | null;
  /** A promise named by a noun, with what is promised. */
  readonly promised: UndertakingRow | null;
  /** What a verb in the future tense is under an instrument, one of the row's nouns: "under the deal Peru will …". */
  readonly terms: UndertakingRow | null;
  readonly predicates: Readonly<
    Record<
      'talk' | 'reciprocal' | 'light' | 'converse' | 'announcing' | 'aspect' | 'vague' | 'abstract' | 'deeds',
      ReadonlySet<string>
    >
  >;
  readonly claims: ClaimRows;
  /** What the words of something said speak for; null where no model was given. */
  readonly said: SaidModel | null;
  readonly judgements: Judgements;
  /** Nouns for people, firms and things that have a nationality and are not their state. */
  readonly privateNouns: ReadonlySet<string>;
  /** Of these, the people and firms; and the things. */
  readonly privateParties: ReadonlySet<string>;
  readonly privateThings: ReadonlySet<string>;
  /** Words of what texts are about when they are about none of ours; `state` holds those of ours. */
  readonly topics: ReadonlyMap<string, ReadonlySet<string>>;
  /** Cue word or phrase → contexts; the longest cue's number of words. */
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  /** The names of the word classes that hold a lemma; indexed when first asked. */
  classesOf(lemma: string): readonly string[];
}

/**
 * Compiles the tables.
 * @param references where the entries stand, as the build wrote it for just these rows; found anew where absent
 * @throws Error that names the row, when a type or mode is unknown; word classes were checked with the rows (`validateEventFile`).
 */
export function createCodebook(
  rows: CodebookRows,
  references: EntryReferences = referToEntries(rows.events.flatMap((file) => file.rules)),
  said: SaidModel | null = null,
): Codebook {
  const types = new Map(rows.types.map((row) => [row.type, row]));
  for (const type of EVENT_TYPES) if (!types.has(type)) throw new Error(`types.yaml has no row for ${type}`);
  const classes = createClassSets(rows.classes);
  const rules = listRules(rows, types, classes);
  return {
    types,
    verbs: indexEntries('verb', references, rules, classes),
    nouns: indexEntries('noun', references, rules, classes),
    adjectives: indexEntries('adjective', references, rules, classes),
    status: indexStatus(rows),
    saying: indexSaying(rows),
    stances: indexRows(rows.stances),
    undertakings: indexRows(rows.undertakings),
    foretold:
      foretelling(rows).find(
        (row) =>
          row.status !== 'expected' && row.nouns === undefined && row.mutual !== true && row.passive !== true,
      ) ?? null,
    jointPlan: foretelling(rows).find((row) => row.mutual === true) ?? null,
    done: foretelling(rows).find((row) => row.passive === true) ?? null,
    scheduled: foretelling(rows).find((row) => row.status === 'expected') ?? null,
    promised: rows.undertakings.find((row) => row.tense === undefined && row.nouns !== undefined) ?? null,
    terms: rows.undertakings.find((row) => row.tense === 'future' && row.nouns !== undefined) ?? null,
    predicates: {
      talk: new Set(rows.predicates.talk),
      reciprocal: new Set(rows.predicates.reciprocal),
      light: new Set(rows.predicates.light),
      converse: new Set(rows.predicates.converse),
      announcing: new Set(rows.predicates.announcing),
      aspect: new Set(rows.predicates.aspect),
      vague: new Set(rows.predicates.vague),
      deeds: new Set(rows.predicates.deeds),
      abstract: new Set(rows.predicates.abstract),
    },
    claims: rows.claims,
    said,
    judgements: indexJudgements(rows.judgements),
    privateNouns: new Set(Object.values(rows.private).flat()),
    privateThings: new Set(rows.private['things'] ?? []),
    privateParties: new Set(
      Object.entries(rows.private).flatMap(([kind, words]) => (kind === 'things' ? [] : words)),
    ),
    topics: new Map(Object.entries(rows.topics).map(([topic, words]) => [topic, new Set(words)])),
    contexts: indexContexts(rows),
    classesOf: indexClasses(rows, classes),
  };
}

function indexClasses(rows: CodebookRows, classes: ClassSets): Codebook['classesOf'] {
  let index: Map<string, string[]> | null = null;
  const make = (): Map<string, string[]> => {
    const made = new Map<string, string[]>();
    for (const name of Object.keys(rows.classes))
      for (const word of classes.expand([`$${name}`], 'classes.yaml')) push(made, word, name);
    return made;
  };
  return (lemma) => (index ??= make()).get(lemma) ?? [];
}

/** Every rule with its place in the order of the files; modes and classes are checked, conditions compiled when needed. */
function listRules(
  rows: CodebookRows,
  types: ReadonlyMap<EventType, TypeRow>,
  classes: ClassSets,
): RuleSource[] {
  let order = 0;
  return rows.events.flatMap((file) => {
    const row = types.get(file.type);
    if (!row) throw new Error(`unknown event type: ${file.type}`);
    return file.rules.map((rule) => {
      const name = `${file.type}.${rule.id}`;
      if (rule.mode !== undefined && !(rule.mode in row.modes))
        throw new Error(`unknown mode ${rule.mode} in ${name}`);
      const place = order++;
      let compiled: CompiledRule | null = null;
      return {
        rule,
        name,
        compiled: () => (compiled ??= compileRule(rule, row, classes, place)),
      };
    });
  });
}

function indexStatus(rows: CodebookRows): Codebook['status'] {
  const pick = (key: 'verbs' | 'nouns' | 'adjectives' | 'words'): Map<string, Status> => {
    const map = new Map<string, Status>();
    for (const row of rows.status)
      for (const word of row[key] ?? []) if (!map.has(word)) map.set(word, row.status);
    return map;
  };
  const wordsOf = (flag: 'codesNothing' | 'losesDay'): Set<string> =>
    new Set(
      rows.status
        .filter((row) => row[flag] === true)
        .flatMap((row) => [...(row.verbs ?? []), ...(row.nouns ?? [])]),
    );
  return {
    verbs: pick('verbs'),
    nouns: pick('nouns'),
    adjectives: pick('adjectives'),
    words: pick('words'),
    wishes: wordsOf('codesNothing'),
    postponing: wordsOf('losesDay'),
  };
}

function indexSaying(rows: CodebookRows): Codebook['saying'] {
  const verbs = new Map<string, 'neutral' | 'assertive' | 'doubtful'>();
  for (const row of rows.attribution)
    for (const verb of row.verbs ?? []) if (!verbs.has(verb)) verbs.set(verb, row.stance ?? 'neutral');
  return {
    verbs,
    nouns: new Set(rows.attribution.flatMap((row) => row.nouns ?? [])),
    sayers: new Set(rows.attribution.flatMap((row) => row.sayers ?? [])),
    phrases: rows.attribution.flatMap((row) => row.phrases ?? []),
  };
}

const foretelling = (rows: CodebookRows): UndertakingRow[] =>
  rows.undertakings.filter((row) => row.tense === 'future');

function indexRows<Row extends StanceRow | UndertakingRow>(
  rows: readonly Row[],
): Map<string, EntryOf<Row>[]> {
  const index = new Map<string, EntryOf<Row>[]>();
  for (const row of rows) {
    const adjectives = 'adjectives' in row ? (row.adjectives ?? []) : [];
    for (const text of row.verbs ?? []) add(parsePredicate(text, 'verb'), row);
    for (const text of row.idioms ?? []) add(parsePredicate(text, 'verb'), row);
    for (const text of adjectives) add(parsePredicate(text, 'adjective'), row);
  }
  return index;
  function add(entry: Entry, row: Row): void {
    push(index, entry.head, { entry, row });
  }
}

function indexContexts(rows: CodebookRows): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [context, cues] of Object.entries(rows.contexts))
    for (const cue of cues) for (const form of formsOf(cue.toLowerCase())) push(index, form, context);
  return index;
}

/** Texts are cut at most hyphens: "net - zero", but "anti-graft". */
function formsOf(cue: string): string[] {
  return cue.includes('-') ? [cue, cue.replace(/(?<=\p{L})-(?=\p{L})/gu, ' - ')] : [cue];
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
