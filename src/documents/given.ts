/** What a source says of a document beside its text, before it is checked. Null: the source does not say. */
export interface Given {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Who issued it, as the row names it; stands in for a missing publisher. */
  readonly issuer: string | null;
  readonly office: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly kind: string | null;
  readonly tags: readonly string[];
  readonly author: string | null;
  readonly retrievedAt: string | null;
  readonly isPrivate: boolean;
}

export const NOTHING_GIVEN: Given = {
  id: null,
  title: null,
  publisher: null,
  issuer: null,
  office: null,
  publishedOn: null,
  url: null,
  language: null,
  kind: null,
  tags: [],
  author: null,
  retrievedAt: null,
  isPrivate: false,
};
