/** What an element of a page says that its words are. */
export type PageRole = 'paragraph' | 'heading' | 'item' | 'quotation' | 'caption' | 'summary' | 'cell';

/** A stretch of a page between two breaks of its layout, white space collapsed. */
export interface PageBlock {
  readonly text: string;
  readonly role: PageRole;
  /** How many of its characters stand in links, 0 … 1. */
  readonly linked: number;
}
