/** A stretch of two word lists: the same in both, only in the first, or only in the second. */
export interface DiffPiece {
  readonly kind: 'both' | 'first' | 'second';
  /** Word places: `first` from–to in the first list, `second` in the second. */
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
}

/** Longer pairs are not compared word by word: the table has one cell for each pair of words. */
const MOST_CELLS = 4_000_000;

/** Longest common subsequence of two word lists, as stretches. Pairs too long to compare come back as replaced whole. */
export function diffWords(a: readonly (string | number)[], b: readonly (string | number)[]): DiffPiece[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const n = a.length - head - tail;
  const m = b.length - head - tail;
  const pieces: DiffPiece[] = [];
  const add = (kind: DiffPiece['kind'], i: number, j: number, di: number, dj: number): void => {
    const previous = pieces.at(-1);
    if (previous?.kind === kind)
      pieces[pieces.length - 1] = {
        kind,
        first: [previous.first[0], i + di],
        second: [previous.second[0], j + dj],
      };
    else pieces.push({ kind, first: [i, i + di], second: [j, j + dj] });
  };
  if (head > 0) add('both', 0, 0, head, head);
  if (n * m > MOST_CELLS) {
    if (n > 0) add('first', head, head, n, 0);
    if (m > 0) add('second', head + n, head, 0, m);
  } else {
    const width = m + 1;
    const table = new Uint16Array((n + 1) * width);
    for (let i = n - 1; i >= 0; i--)
      for (let j = m - 1; j >= 0; j--)
        table[i * width + j] =
          a[head + i] === b[head + j]
            ? (table[(i + 1) * width + j + 1] ?? 0) + 1
            : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    let i = 0;
    let j = 0;
    while (i < n || j < m) {
      if (i < n && j < m && a[head + i] === b[head + j]) add('both', head + i++, head + j++, 1, 1);
      else if (i < n && (j === m || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)))
        add('first', head + i++, head + j, 1, 0);
      else add('second', head + i, head + j++, 0, 1);
    }
  }
  if (tail > 0) add('both', a.length - tail, b.length - tail, tail, tail);
  return pieces;
}
