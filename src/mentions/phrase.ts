import type {
  ActorRow,
  OfficeRow,
  OrganisationRow,
  PersonRow,
  PlaceRow,
  StateRow,
  TitleRow,
} from '../gazetteer/index.js';
import type { Span } from '../span.js';

/** Whose an office is, or who is named: a state, a body or a group. */
export type Owner =
  | {
      readonly kind: 'state';
      readonly row: StateRow;
      readonly use: 'name' | 'adjective' | 'demonym' | 'capital' | 'metonym';
    }
  | { readonly kind: 'organisation'; readonly row: OrganisationRow }
  | { readonly kind: 'group'; readonly row: ActorRow };

/** Whether an owner is a people rather than a state or body: nobody holds an office of the Kurds. */
export const isPeople = (owner: Owner | undefined): boolean =>
  owner?.kind === 'group' && owner.row.kind === 'people';

/** A person as the words name them, with the rows of the gazetteer that the name may be. */
export interface NamedPerson extends Span {
  readonly name: string;
  readonly rows: readonly PersonRow[];
}

/** Words that stand for something named elsewhere. */
export type AnaphorKind =
  | 'he'
  | 'she'
  | 'person' // "the politician", "the 68-year-old"
  | 'they'
  | 'it'
  | 'we'
  | 'states' // "both countries", "the two sides"
  | 'people' // "the two leaders"
  | 'parties' // "the sides", "the two"
  | 'three' // "the three agreed", "the four countries"
  | 'former' // "the former" of two
  | 'latter'
  | 'other' // "the other side", "its neighbour", "his host"
  | 'country' // "the country", "the Gulf emirate"
  | 'body' // "the bloc", "the organisation"
  | 'office'; // "the ministry"
// prettier-ignore

/** A stretch of a sentence that names or stands for somebody, before it is known whom. */
export interface Phrase extends Span {
  readonly sentence: number;
  readonly words: string;
  /** Its words in the layout: `first` up to and without `last`. */
  readonly first: number;
  readonly last: number;
  readonly owners: readonly Owner[];
  /** How the owner is joined: "Russian", "Russia's", "of Russia"; null without one. */
  readonly ownerForm: 'adjective' | 'possessive' | 'name' | 'of' | null;
  /** The phrase before that owns it: "his", "Trump's". */
  readonly ownerPhrase: Phrase | null;
  /** The rows that the office's words may be; the state decides between them. */
  readonly offices: readonly OfficeRow[];
  readonly officeUse: 'body' | 'holder' | null;
  /** Bodies whose head is called so: "Secretary-General". */
  readonly headOf: readonly OrganisationRow[];
  readonly counterpart: boolean;
  readonly person: NamedPerson | null;
  readonly title: TitleRow | null;
  readonly anaphor: AnaphorKind | null;
  readonly place: PlaceRow | null;
  /** "the", "this": stands for one that is known. */
  readonly definite: boolean;
  readonly plural: boolean;
  /** "former president", "then-president". */
  readonly former: boolean;
  readonly possessive: boolean;
  /** "anti-China", "Iran-backed", "Moscow-based": never an actor. */
  readonly compound: boolean;
  /** "ambassador to Iran": Iran is where the office is held. */
  readonly post: boolean;
}
