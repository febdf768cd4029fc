/** What a question of wording asks of a document beside its text. */
export const HEAD_COLUMNS = [
  'document.key',
  'document.url',
  'document.title',
  'document.publisher',
  'document.office',
  'document.language',
  'document.published_on',
  'document.published_from',
  'document.published_to',
  'document.kind',
  'document.is_private',
] as const;
