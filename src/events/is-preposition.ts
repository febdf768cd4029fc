import type { Oblique } from './clause.js';

/** "out of" ends in "of": either way of naming the preposition is meant. */
export function isPreposition(oblique: Oblique, role: string): boolean {
  return oblique.preposition === role || oblique.preposition.split(' ').at(-1) === role;
}
