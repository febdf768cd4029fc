import { contextsOf } from '../codebook/contexts-of.js';
import type { EventFile, EventRule } from '../codebook/rows.js';
import { loadCodebookRows } from '../loading/load-codebook.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

/** How many words and idioms a rule has. */
export function countEntries(rule: EventRule): number {
  return [rule.verbs, rule.idioms, rule.nouns, rule.adjectives].reduce(
    (sum, list) => sum + (list?.length ?? 0),
    0,
  );
}

/** `readout codebook list`. */
export async function runCodebookList(): Promise<number> {
  const rows = loadCodebookRows();
  const { types, events } = rows;
  let total = 0;
  for (const row of types) {
    const rules = events.filter((file) => file.type === row.type).flatMap((file) => file.rules);
    const entries = rules.reduce((sum, rule) => sum + countEntries(rule), 0);
    const modes = Object.keys(row.modes).join(' ') || '–';
    total += entries;
    await writeLine(
      `${row.type.padEnd(10)} quad ${row.quad}  score ${String(row.score).padStart(4)}  ${String(rules.length).padStart(3)} rules  ${String(entries).padStart(4)} entries  modes: ${modes}\n           ${row.meaning}`,
    );
  }
  await writeLine(`\n${total} entries; ${contextsOf(rows).length} contexts`);
  return EXIT.done;
}

/** `readout codebook show ACCUSE`, `readout codebook show condemn`. */
export async function runCodebookShow(word: string): Promise<number> {
  const { events } = loadCodebookRows();
  const file = events.find((one) => one.type === word.toUpperCase());
  const found = file
    ? file.rules.map((rule) => ({ file, rule }))
    : events.flatMap((one) =>
        one.rules.filter((rule) => opens(rule, word.toLowerCase())).map((rule) => ({ file: one, rule })),
      );
  if (found.length === 0)
    throw new WrongUse(`the codebook has no event type and no entry that begins with ${word}`);
  for (const { file: of, rule } of found) await writeLine(formatRule(of, rule));
  return EXIT.done;
}

function opens(rule: EventRule, word: string): boolean {
  return [rule.verbs, rule.idioms, rule.nouns, rule.adjectives].some((list) =>
    list?.some((entry) => entry === word || entry.startsWith(`${word} `)),
  );
}

function formatRule(file: EventFile, rule: EventRule): string {
  const lines = [`${file.type}.${rule.id}${rule.mode === undefined ? '' : ` (${rule.mode})`}`];
  for (const [name, value] of Object.entries(rule)) {
    if (['id', 'mode', 'examples', 'counter'].includes(name)) continue;
    lines.push(`  ${name}: ${Array.isArray(value) ? value.join(', ') : JSON.stringify(value)}`);
  }
  for (const example of rule.examples ?? []) lines.push(`  e.g. ${example.say}  →  ${example.reads}`);
  for (const example of rule.counter ?? []) lines.push(`  not  ${example.say}  →  ${example.reads}`);
  return lines.join('\n');
}
