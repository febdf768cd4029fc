/** Rows of one statement: SQLite takes 32,766 values in it, and our widest row has 24. */
const BATCH = 500;

/** Cuts rows into as many as one statement takes. */
export function* inBatches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}
