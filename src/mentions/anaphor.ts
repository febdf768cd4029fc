import type { AnaphorKind } from './phrase.js';

/** Words that stand for something named elsewhere, and what kind of thing they ask for. */
export interface ReadAnaphor {
  readonly kind: AnaphorKind;
  readonly first: number;
  readonly last: number;
  readonly plural: boolean;
  readonly possessive: boolean;
}
