import type {
  ActorRow, OfficeRow, OrganisationRow, PersonRow, PlaceRow, PublisherRow, StateRow, Tenure, TitleRow,
} from './rows.js'; // prettier-ignore
import type { Shape } from './split-words.js';

/** What a name in the index stands for, and in which way it does. */
export type NameEntry = {
  /** When the row holds. */
  readonly tenure: Tenure;
  /** When the name does, where that is less: outside it the name is somebody else's (Salisbury is no capital now). */
  readonly named: Tenure | null;
  /** As the row writes it. */
  readonly name: string;
  /** The capitals of its words, which are asked of the text; null where it has none. */
  readonly shapes: readonly Shape[] | null;
} & (
  | {
      readonly kind: 'state';
      readonly row: StateRow;
      readonly use: 'name' | 'adjective' | 'demonym' | 'capital' | 'metonym';
    }
  | { readonly kind: 'organisation'; readonly row: OrganisationRow; readonly use: 'name' | 'metonym' }
  | { readonly kind: 'head'; readonly row: OrganisationRow }
  | { readonly kind: 'actor'; readonly row: ActorRow; readonly use: 'name' | 'demonym' }
  | { readonly kind: 'office'; readonly row: OfficeRow; readonly use: 'body' | 'holder' }
  | { readonly kind: 'person'; readonly row: PersonRow }
  | { readonly kind: 'place'; readonly row: PlaceRow }
  | { readonly kind: 'publisher'; readonly row: PublisherRow }
  | { readonly kind: 'title'; readonly row: TitleRow }
  | { readonly kind: 'decoy' }
);
