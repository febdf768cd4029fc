import { APART } from './home-recipients.js';
import type { Found } from './noun-phrases.js';

/** Whether anybody of them is in the gazetteer. */
export const hasKnown = (list: readonly Found[]): boolean => list.some(({ entity }) => entity.id !== null);

/** A state's government and its own people or rebels are two: "the army shelled the rebels". */
export function isSameParty(a: Found, b: Found): boolean {
  if (key(a) !== key(b)) return false;
  const [x, y] = [a.entity.sector ?? 'GOV', b.entity.sector ?? 'GOV'];
  return x === y || a.mention === b.mention || (!APART.has(x) && !APART.has(y));
}

/** Who somebody is, known or not. */
export const key = (found: Found): string =>
  found.entity.id ?? `?${found.entity.person ?? found.entity.name}`;
