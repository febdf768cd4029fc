import type { Entity, MentionKind } from './mention.js';
import type { Known } from './people-register.js';
import type { ReadContext } from './read-name.js';
import type { Discourse, Slot } from './slot.js';

/** What a phrase was found to stand for. */
export interface Found {
  readonly entities: readonly Entity[];
  readonly kind: MentionKind;
  readonly nature: Slot['nature'];
  readonly gender: 'm' | 'f' | null;
  readonly why: readonly string[];
}

export interface ResolveContext extends ReadContext {
  readonly discourse: Discourse;
  readonly people: ReadonlyMap<string, Known>;
}

/** Words that stand for somebody, we do not know whom. */
export function unresolved(why: string): Found {
  return { entities: [], kind: 'anaphor', nature: 'place', gender: null, why: [why] };
}
