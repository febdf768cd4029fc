import type { Span } from '../span.js';

/** PLOVER's sectors, as far as Readout tells them apart. */
export type Sector =
  | 'GOV' | 'MIL' | 'LEG' | 'JUD' | 'COP' | 'SPY' | 'BUS' | 'MED' | 'CVL' | 'EDU' | 'OPP' | 'PTY' | 'REB' | 'SEP'
  | 'UAF' | 'CRM' | 'JEW' | 'MOS' | 'CHR' | 'REF' | 'NGO' | 'IGO' | 'LAB' | 'HLH' | 'JOU' | 'UNK'; // prettier-ignore

/** What a mention resolves to. `id`: ISO 3166-1 alpha-3 of a state, else the gazetteer's key; null when not known. */
export interface Entity {
  readonly id: string | null;
  /** English name: of the state or body, "South Korea". */
  readonly name: string;
  readonly kind: 'state' | 'organisation' | 'group' | 'person' | 'place';
  /** Office within the state, as `president`, `mfa`; absent when the state itself is meant. */
  readonly office?: string;
  /** The person's name in full, where one is named or stood for. */
  readonly person?: string;
  readonly sector?: Sector;
  readonly wikidata?: string;
}

/** What kind of words name the entity. */
export type MentionKind =
  | 'name' // "South Korea", "NATO", "Lee Jae Myung"
  | 'demonym' // "Russians", "the Saudis"
  | 'adjective' // "South Korean" in "South Korean exports": its state is the possessor, not an actor by itself
  | 'metonym' // "Seoul", "the Kremlin"
  | 'office' // "the foreign ministry", "the Mexican president"
  | 'anaphor'; // "he", "both sides", "the two countries", "the ministry"

/**
 * A span that names one or more entities. "both sides" has two entities; a name with its title and apposition
 * ("South Korean President Lee Jae Myung") is one mention.
 */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  /** Empty when it names somebody whom we do not know: then `unknown` says who. */
  readonly entities: readonly Entity[];
  /** "in Beijing": a location, not an actor. Such mentions are places of events, never doers. */
  readonly asPlace: boolean;
  /** Why it was resolved so: rule names, for `explain`. */
  readonly why: readonly string[];
}
