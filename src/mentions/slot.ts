import type { Salience } from './head-token.js';
import type { Entity, MentionKind } from './mention.js';
import type { Phrase } from './phrase.js';

/** A phrase of the document with what it was found to stand for: what later phrases look back on. */
export interface Slot {
  readonly phrase: Phrase;
  /** The index of the token that it hangs on; -1 where the sentence was not parsed. */
  readonly head: number;
  readonly salience: Salience;
  entities: readonly Entity[];
  kind: MentionKind;
  asPlace: boolean;
  /** What it is when a pronoun asks: a person, a state or body, people in the plural, a place. */
  nature: 'person' | 'body' | 'people' | 'place';
  gender: 'm' | 'f' | null;
  /** A verb of saying follows: "the ministry said". */
  readonly speaks: boolean;
  why: string[];
}

/** What the resolvers know of the document. */
export interface Discourse {
  /** The slots so far, in the order of the text. */
  readonly slots: readonly Slot[];
  /** The state that the text speaks from: its office's, its dateline's, its publisher's. */
  readonly home: string | null;
  /** The state of the issuing office: "we" in an official text. */
  readonly issuer: Entity | null;
  /** States by how often the whole document names them, the most frequent first. */
  readonly frequent: readonly (readonly [string, number])[];
  /** The two states that the title or headline names, where it names two. */
  readonly titlePair: readonly string[] | null;
  /** The states and bodies that the title names, and its issuer. */
  readonly title: readonly Entity[];
  /** Those who speak together in a joint text: "we"; null in any other. */
  readonly joint: readonly Entity[] | null;
  /** Whether a sentence is a caption or boilerplate, which the running text does not look back on. */
  readonly isAside: (sentence: number) => boolean;
  /** Whether a sentence is what somebody asked: the answer takes up whomever it names. */
  readonly isAsked: (sentence: number) => boolean;
}

/** The slots of a sentence, in order; looked for from the end, where those asked for mostly stand. */
export function slotsOf(sentence: number, { slots }: Discourse): Slot[] {
  let end = slots.length;
  while (end > 0 && (slots[end - 1]?.phrase.sentence ?? 0) > sentence) end--;
  let start = end;
  while (start > 0 && slots[start - 1]?.phrase.sentence === sentence) start--;
  return slots.slice(start, end);
}

/** The states and bodies of a slot that can act, without those inside compounds and places. */
export function actingIds(slot: Slot): string[] {
  if (slot.asPlace || slot.phrase.compound || slot.phrase.post) return [];
  return slot.entities.flatMap((entity) =>
    entity.id !== null && entity.kind !== 'place' ? [entity.id] : [],
  );
}

/** The one state that acts in the sentence so far: whose minister speaks in "Malta has closed its port, the foreign ministry said". */
export function subjectState(phrase: Phrase, discourse: Discourse): string | null {
  const ids = new Set(
    slotsOf(phrase.sentence, discourse)
      .filter((slot) => slot.phrase.end <= phrase.start && slot.salience >= 3)
      .filter((slot) => slot.entities.some((entity) => entity.kind === 'state'))
      .flatMap(actingIds),
  );
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}
