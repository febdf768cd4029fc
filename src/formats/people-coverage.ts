import type { GazetteerRows, PersonRow } from '../gazetteer/index.js';

/** How many terms, and the year of the earliest. */
interface Terms {
  readonly count: number;
  readonly first: string;
}

/** One state or body with its terms of office, office by office. */
interface Covered {
  readonly id: string;
  readonly name: string;
  readonly offices: Map<string, Terms>;
}

/** The tables of `docs/people-coverage.md`: which offices of which states and bodies have holders, since when, how many terms. */
export function formatPeopleCoverage(rows: GazetteerRows): string {
  const bodies = new Set(rows.organisations.map(({ id }) => id));
  const covered = coverOffices(rows);
  const states = covered.filter(({ id }) => !bodies.has(id));
  const missing = rows.states
    .filter(({ id }) => !covered.some((one) => one.id === id))
    .map(({ name }) => name);
  return [
    table(`States and territories (${states.length})`, states),
    table(
      `International bodies (${covered.length - states.length})`,
      covered.filter(({ id }) => bodies.has(id)),
    ),
    `## What is missing\n\nNo holders yet: ${missing.sort().join(', ')}.\n`,
  ].join('\n');
}

function coverOffices(rows: GazetteerRows): Covered[] {
  const names = new Map([...rows.states, ...rows.organisations].map(({ id, name }) => [id, name]));
  const covered = new Map<string, Covered>();
  for (const held of rows.people.flatMap((person: PersonRow) => person.offices)) {
    const one = covered.get(held.of) ?? {
      id: held.of,
      name: names.get(held.of) ?? held.of,
      offices: new Map<string, Terms>(),
    };
    covered.set(held.of, one);
    const office = one.offices.get(held.office) ?? { count: 0, first: '' };
    one.offices.set(held.office, {
      count: office.count + 1,
      first: [office.first, held.from?.slice(0, 4) ?? ''].filter((year) => year !== '').sort()[0] ?? '',
    });
  }
  return [...covered.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function table(title: string, covered: readonly Covered[]): string {
  const lines = covered.map(({ id, name, offices }) => {
    const terms = [...offices].map(([office, { first, count }]) => `${office} ${first} (${count})`);
    return `| ${name} | \`${id}\` | ${terms.join(', ')} |`;
  });
  return [`### ${title}`, '', '| of | id | offices |', '|---|---|---|', ...lines, ''].join('\n');
}
