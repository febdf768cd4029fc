import type { ClassSets } from './class-sets.js';
import { parseIdiom, parsePredicate } from './compile-rule.js';
import { PREPOSITIONS, type CompiledRule, type Entry } from './compiled-rule.js';
import type { EventRule } from './rows.js';
import { wordsOf } from './words-of.js';

/** One entry with the rule that it belongs to. */
export interface EntryOfRule {
  readonly entry: Entry;
  readonly rule: CompiledRule;
}

/** Entries of one kind by their head's lemma. */
export interface EntryIndex {
  get(head: string): readonly EntryOfRule[] | undefined;
  has(head: string): boolean;
  heads(): readonly string[];
}

/** A rule as its file has it, and how to compile it. */
export interface RuleSource {
  readonly rule: EventRule;
  readonly name: string;
  readonly compiled: () => CompiledRule;
}

const LISTS = ['verbs', 'idioms', 'nouns', 'adjectives'] as const;
const KINDS: readonly Entry['as'][] = ['verb', 'verb', 'noun', 'adjective'];

/**
 * Where the entries of each head stand: `{verb: {condemn: "12.0.3 40.1.0"}}`, the number of the rule in the order of the
 * files, of its list (verbs, idioms, nouns, adjectives) and of the entry in the list. The build writes it beside the rows.
 */
export type EntryReferences = Readonly<Record<Entry['as'], Readonly<Record<string, string>>>>;

export function referToEntries(rules: readonly EventRule[]): EntryReferences {
  const tables = { verb: new Map<string, string>(), noun: new Map<string, string>(), adjective: new Map<string, string>() }; // prettier-ignore
  for (const [number, rule] of rules.entries())
    for (const [list, name] of LISTS.entries()) {
      const kind = KINDS[list] ?? 'verb';
      const table = tables[kind];
      for (const [place, text] of (rule[name] ?? []).entries()) {
        const head = headOf(text, kind);
        const there = table.get(head);
        const reference = `${number}.${list}.${place}`;
        table.set(head, there === undefined ? reference : `${there} ${reference}`);
      }
    }
  return {
    verb: Object.fromEntries(tables.verb),
    noun: Object.fromEntries(tables.noun),
    adjective: Object.fromEntries(tables.adjective),
  };
}

/**
 * The entries of one kind. An entry is taken apart, and its rule compiled, when its head is first asked for: most heads
 * never are, and loading need not wait for them.
 */
export function indexEntries(
  kind: Entry['as'],
  references: EntryReferences,
  sources: readonly RuleSource[],
  classes: ClassSets,
): EntryIndex {
  const table = references[kind];
  const read = new Map<string, readonly EntryOfRule[]>();
  return {
    has: (head) => Object.hasOwn(table, head),
    heads: () => Object.keys(table),
    get: (head) => {
      const known = read.get(head);
      if (known !== undefined || !Object.hasOwn(table, head)) return known;
      const entries = (table[head] ?? '')
        .split(' ')
        .flatMap((reference) => entriesAt(reference, sources, classes));
      read.set(head, entries);
      return entries;
    },
  };
}

function entriesAt(reference: string, sources: readonly RuleSource[], classes: ClassSets): EntryOfRule[] {
  const [number = 0, list = 0, place = 0] = reference.split('.').map(Number);
  const source = sources[number];
  const name = LISTS[list];
  const text = name === undefined ? undefined : source?.rule[name]?.[place];
  if (source === undefined || text === undefined)
    throw new Error(`the compiled codebook has no entry ${reference}: build it again`);
  const entries =
    name === 'idioms'
      ? parseIdiom(text, classes, source.name)
      : [parsePredicate(text, KINDS[list] ?? 'verb')];
  return entries.map((entry) => ({ entry, rule: source.compiled() }));
}

/** The word that opens an entry: a noun's last word before a preposition, else the first. */
function headOf(text: string, kind: Entry['as']): string {
  const lower = text.toLowerCase();
  const space = lower.indexOf(' ');
  if (kind !== 'noun') return space < 0 ? lower : lower.slice(0, space);
  if (space < 0 && !lower.includes('-')) return lower;
  const words = wordsOf(lower);
  const end = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  return words[(end < 0 ? words.length : end) - 1] ?? lower;
}
