import type { Direction } from '../language/time-expression.js';

/** A noun phrase after a preposition: `with Seoul` → {preposition: 'with', noun: index of Seoul}. */
export interface Oblique {
  readonly preposition: string;
  readonly noun: number;
}

/** A clause that completes the predicate. */
export interface ComplementClause {
  readonly kind: 'to' | 'that' | 'ing' | 'bare';
  readonly predicate: number;
}

/**
 * A predicate with its arguments, passives turned round: `subjects` do it, `objects` it is done to. Indices are tokens,
 * heads of noun phrases, with conjuncts spread out.
 */
export interface Clause {
  readonly predicate: number;
  /** `verb`: a verb; `noun`: an event noun; `adjective`: a predicate adjective or noun with its copula. */
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly lemma: string;
  readonly particles: readonly string[];
  readonly passive: boolean;
  readonly subjects: readonly number[];
  /** True where the subject comes from another clause: control, coordination, a relative. */
  readonly borrowedSubject: boolean;
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly complements: readonly ComplementClause[];
  /** Auxiliaries and adverbs on the predicate, as lemmas: will, have, not, recently. */
  readonly words: readonly string[];
  readonly form: 'finite' | 'infinitive' | 'participle' | 'ing' | 'noun';
  readonly tense: Direction | 'present';
  /** How the clause hangs on what is above it, as a universal relation; `root` for the main one. */
  readonly relation: string;
  readonly mark: string | null;
  /** Of a verb of saying that an office's own text leaves out: `predicate` is that of what is said. */
  readonly isVoiced?: true;
}
