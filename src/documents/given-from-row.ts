import { NOTHING_GIVEN, type Given } from './given.js';

/** A row of JSON Lines, as parsed: nothing of it is certain. */
export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The fields of a row: `id title publisher publishedOn url`, and where there are `office language kind tags issuer
 * author retrievedAt private`. `date` and `dct` stand in for `publishedOn`, `lang` for `language`, `doc` for `id`.
 * A field of another JSON type than it should have counts as not given.
 */
export function givenFromRow(row: Row): Given {
  const own = (name: string): unknown => (Object.hasOwn(row, name) ? row[name] : undefined);
  const words = (...names: string[]): string | null => {
    for (const name of names) {
      const value = own(name);
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
    return null;
  };
  const id = own('id') ?? own('doc');
  const tags = own('tags');
  return {
    ...NOTHING_GIVEN,
    id: typeof id === 'number' ? String(id) : words('id', 'doc'),
    title: words('title', 'headline'),
    publisher: words('publisher', 'outlet'),
    issuer: words('issuer'),
    office: words('office'),
    publishedOn: words('publishedOn', 'date', 'dct'),
    url: words('url'),
    language: words('language', 'lang'),
    kind: words('kind'),
    tags: Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : [],
    author: words('author', 'speaker'),
    retrievedAt: words('retrievedAt'),
    isPrivate: own('private') === true,
  };
}
