/** The names that are most like what was typed: those of the same state first, then the fewest letters away. */
export function nearest(typed: string, names: readonly string[], most = 5): string[] {
  const state = typed.split('/')[0]?.toUpperCase();
  return names
    .map((name) => ({
      name,
      away: distance(typed.toLowerCase().slice(0, 60), name.toLowerCase().slice(0, 60)) - (name.split('/')[0] === state ? 3 : 0), // prettier-ignore
    }))
    .filter(({ away }) => away <= Math.max(3, typed.length / 3))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
