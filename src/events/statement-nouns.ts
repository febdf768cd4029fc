/** "in a statement of 28 October, condemned": that is the day of condemning. */
export const STATEMENTS = new Set(
  'statement letter note communique communiqué declaration message speech address decree'.split(' '),
);
