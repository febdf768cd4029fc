/** Offices that "the leader" may stand for. */
export const LEADERS: ReadonlySet<string> = new Set([
  'president',
  'pm',
  'monarch',
  'leader',
  'crown-prince',
  'party',
]);

/** Offices whose holders nobody calls minister or secretary. */
export const NO_MINISTERS: ReadonlySet<string> = new Set([
  'president',
  'pm',
  'monarch',
  'crown-prince',
  'ambassador',
  'envoy',
  'embassy',
  'parliament',
  'military',
  'police',
  'court',
  'spokesperson',
  'head',
  'leader',
  'government',
  'party',
]);

/** Offices that "the secretary" never stands for. */
export const NO_SECRETARIES: ReadonlySet<string> = new Set([
  'vice-president',
  'parliament',
  'military',
  'police',
  'court',
]);

/** Whether words for one office may stand for a holder of another: a leader is a president, a minister a foreign minister. */
export function compatible(wanted: string, held: string | undefined): boolean {
  if (held === undefined) return false;
  if (wanted === held) return true;
  if (wanted === 'leader') return LEADERS.has(held);
  return wanted === 'minister' && !NO_MINISTERS.has(held);
}
