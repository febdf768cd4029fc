import type { EventType, Status } from './event-type.js';
import type { Complement, EventRule, Role } from './rows.js';

/** A predicate or idiom of a rule, taken apart. `break off` → head `break`, rest `[off]`, noun null. */
export interface Entry {
  readonly head: string;
  /** Particles and fixed prepositions that must stand with the head. */
  readonly rest: readonly string[];
  /** For idioms: the head noun, the words that must modify it, and the preposition before it (null: the object). */
  readonly noun: {
    readonly lemma: string;
    readonly modifiers: readonly string[];
    readonly preposition: string | null;
  } | null;
  readonly as: 'verb' | 'noun' | 'adjective';
}

/** A rule's conditions with their classes expanded. */
export interface CompiledRule {
  /** `ACCUSE.condemn`. */
  readonly name: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly object: ReadonlySet<string> | null;
  readonly unlessObject: ReadonlySet<string> | null;
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unless: readonly string[];
  readonly subject: ReadonlySet<string> | null;
  readonly unlessSubject: ReadonlySet<string> | null;
  readonly complement: ReadonlySet<Complement> | null;
  readonly inner: ReadonlySet<EventType> | null;
  readonly innerWords: ReadonlySet<string> | null;
  readonly unlessInner: ReadonlySet<string> | null;
  readonly tense: 'future' | null;
  readonly actor: readonly Role[] | null;
  readonly recipient: readonly Role[];
  readonly needsRecipient: boolean;
  readonly acrossBorders: boolean;
  readonly reciprocal: boolean;
  readonly status: Status | null;
  readonly contexts: readonly string[];
  readonly level: EventRule['level'] | null;
  readonly ownWords: boolean;
  readonly said: boolean;
  readonly finite: boolean;
  /** How many conditions it sets: more specific rules win. */
  readonly weight: number;
  /** Order in the files, which settles what weight leaves open. */
  readonly order: number;
}

/** Prepositions that may stand in an entry; anything else after a verb is a particle or a noun. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of by with on upon against to toward towards from for over at in into between among about behind near through as within inside outside off under around across after beyond onto out without up down'.split(
    ' ',
  ),
);

/** Adverbial particles. Several are prepositions too: position in the entry decides. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'off out up down back away over in on through together apart aside forward ahead along around by'.split(
    ' ',
  ),
);
