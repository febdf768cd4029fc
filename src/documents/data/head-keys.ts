/** What a line of a text's head may be called, in the languages of our sources, and the field that it fills. */
export const HEAD_KEYS: ReadonlyMap<string, HeadField> = new Map<string, HeadField>([
  ['title', 'title'],
  ['headline', 'title'],
  ['subject', 'title'],
  ['标题', 'title'],
  ['제목', 'title'],
  ['заголовок', 'title'],
  ['titre', 'title'],
  ['título', 'title'],
  ['titel', 'title'],
  ['publisher', 'publisher'],
  ['outlet', 'publisher'],
  ['source', 'publisher'],
  ['site', 'publisher'],
  ['newspaper', 'publisher'],
  ['来源', 'publisher'],
  ['출처', 'publisher'],
  ['источник', 'publisher'],
  ['issuer', 'issuer'],
  ['office', 'office'],
  ['date', 'publishedOn'],
  ['published', 'publishedOn'],
  ['publishedon', 'publishedOn'],
  ['published on', 'publishedOn'],
  ['publication date', 'publishedOn'],
  ['pubdate', 'publishedOn'],
  ['日期', 'publishedOn'],
  ['날짜', 'publishedOn'],
  ['дата', 'publishedOn'],
  ['url', 'url'],
  ['link', 'url'],
  ['address', 'url'],
  ['language', 'language'],
  ['lang', 'language'],
  ['kind', 'kind'],
  ['type', 'kind'],
  ['category', 'kind'],
  ['tags', 'tags'],
  ['keywords', 'tags'],
  ['author', 'author'],
  ['byline', 'author'],
  ['id', 'id'],
  ['retrievedat', 'retrievedAt'],
  ['retrieved', 'retrievedAt'],
  ['private', 'private'],
]);

export type HeadField =
  | 'id'
  | 'title'
  | 'publisher'
  | 'issuer'
  | 'office'
  | 'publishedOn'
  | 'url'
  | 'language'
  | 'kind'
  | 'tags'
  | 'author'
  | 'retrievedAt'
  | 'private';
