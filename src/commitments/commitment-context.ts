import type { Event, EventDate } from '../events/event.js';

/** What a sentence needs of its document: whose text it is, whom it is about, and when a clause took place. */
export interface CommitmentContext {
  /** The state or body whose text it is; null for the press. */
  readonly speaker: string | null;
  readonly pairInFocus: readonly [string, string] | null;
  /** Whether the text is one about these two, so that a promise that names nobody is owed to the other. */
  readonly isBilateral: boolean;
  /** The events read from the document, of which those told by the same words know whom they name or recall. */
  readonly events: readonly Event[];
  /** The states and bodies that the text tells to have dealings with others. */
  readonly dealers: ReadonlySet<string>;
  /** Those who came to terms, as the text told just before; null where it told of no accord. */
  readonly accord: readonly string[] | null;
  /** The other side of the talks, or of the request, that a promise answers without naming anybody; null where none was told. */
  readonly otherSide: (by: string, yields: boolean) => string | null;
  /** The one state beside those who promise that the text named last; null where it named none, or several. */
  readonly stricken: (by: readonly string[]) => string | null;
  /** The date of a clause, by its predicate's token index. */
  readonly dateOf: (predicate: number) => EventDate | null;
}
