import { contextsOf } from '../codebook/contexts-of.js';
import type { CodebookRows, EventFile, EventRule } from '../codebook/rows.js';

/** The documentation's chapter on the codebook, written from the tables themselves: `npm run docs` renews it. */
export function formatCodebookChapter(rows: CodebookRows): string {
  const counts = rows.types.map((row) => ({ row, rules: rulesOf(rows, row.type) }));
  const total = counts.reduce((sum, { rules }) => sum + countEntries(rules), 0);
  return `${[
    '# The codebook',
    '',
    '<!-- Written by `npm run docs` from src/codebook/data: edit the tables, not this page. -->',
    '',
    'The event types, modes, contexts and scores follow PLOVER, © Open Event Data Alliance, CC BY-SA 4.0; this chapter and',
    'the tables are under the same licence. What was settled where the manual contradicts itself: ACCUSE scores −3; SANCTION',
    'is quad class 4; a mode is told by its type and name together. Signing is SUPPORT, promising is AGREE; announced easing',
    'is CONCEDE, done it is RETREAT; a diplomatic protest is ACCUSE, never PROTEST.',
    '',
    `${total} entries in ${counts.reduce((sum, { rules }) => sum + rules.length, 0)} rules, and ${contextsOf(rows).length} contexts. A rule is a row of`,
    '`src/codebook/data/events/<TYPE>.yaml`; the shapes, with what each field means, stand in `src/codebook/rows.ts`.',
    '`readout codebook show condemn` prints the rules that a word opens; `readout codebook check --details` reads every example, and',
    'proves that every entry can be opened and that none stands in the shadow of another.',
    'Entries are lemmas; a hyphen is cut where texts are cut. [Add rows of your own](guide.md) with `--codebook FOLDER`.',
    '',
    '| type | quad | score | rules | entries | examples | modes (score) | meaning |',
    '|---|---|---|---|---|---|---|---|',
    ...counts.map(
      ({ row, rules }) =>
        `| ${row.type} | ${row.quad} | ${row.score} | ${rules.length} | ${countEntries(rules)} | ${countExamples(rows, row.type)} | ${formatModes(row.modes)} | ${row.meaning} |`,
    ),
    '',
    ...counts.flatMap(({ row, rules }) => formatType(row.type, rules)),
    '## Contexts',
    '',
    contextsOf(rows).join(', '),
  ].join('\n')}\n`;
}

const rulesOf = (rows: CodebookRows, type: string): EventRule[] =>
  rows.events.filter((file) => file.type === type).flatMap((file) => file.rules);

const countEntries = (rules: readonly EventRule[]): number =>
  rules.reduce(
    (sum, rule) =>
      sum +
      [rule.verbs, rule.idioms, rule.nouns, rule.adjectives].reduce(
        (all, list) => all + (list?.length ?? 0),
        0,
      ),
    0,
  );

function countExamples(rows: CodebookRows, type: string): number {
  const of = (holder: Pick<EventFile, 'examples' | 'counter'>): number =>
    (holder.examples?.length ?? 0) + (holder.counter?.length ?? 0);
  return rows.events
    .filter((file) => file.type === type)
    .reduce((sum, file) => sum + of(file) + file.rules.reduce((all, rule) => all + of(rule), 0), 0);
}

const formatModes = (modes: Readonly<Record<string, number>>): string =>
  Object.entries(modes)
    .map(([mode, score]) => `${mode} (${score})`)
    .join(', ') || '–';

/** A few examples of each type: one of each of its first rules. */
function formatType(type: string, rules: readonly EventRule[]): string[] {
  const examples = rules
    .flatMap((rule) => (rule.examples?.[0] ? [{ rule: rule.id, ...rule.examples[0] }] : []))
    .slice(0, 6);
  const counter = rules.flatMap((rule) => rule.counter ?? []).slice(0, 2);
  return [
    `## ${type}`,
    '',
    ...examples.map((one) => `- ${one.say} → \`${one.reads}\` (${one.rule})`),
    ...counter.map((one) => `- not here: ${one.say} → \`${one.reads}\``),
    '',
  ];
}
