import type { Claim } from './claims/claim.js';
import type { Commitment } from './commitments/commitment.js';
import type { Document, Sentence } from './documents/document.js';
import type { Event } from './events/event.js';
import type { Issue } from './issue.js';
import type { Position } from './positions/position.js';

/** What one pass of the pipeline made of one document. Its JSON is design section 7's. */
export interface Reading {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly events: readonly Event[];
  readonly positions: readonly Position[];
  readonly commitments: readonly Commitment[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}
