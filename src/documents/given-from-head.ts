import { NOTHING_GIVEN, type Given } from './given.js';
import type { Head } from './parse-head.js';

/** "unknown", "n/a", "-" and "unknown (no masthead)" say that nothing is known. */
const SAYS_NOTHING = /^(?:unknown|n\/?a|none|null|nil|-+|\?+)(?:\s*\(.*\))?$/i;

/** A text's head as what its source says of it. */
export function givenFromHead(head: Head): Given {
  const field = (name: Parameters<Head['fields']['get']>[0]): string | null => {
    const value = head.fields.get(name)?.trim() ?? '';
    return value === '' || SAYS_NOTHING.test(value) ? null : value;
  };
  return {
    ...NOTHING_GIVEN,
    id: field('id'),
    title: field('title'),
    publisher: field('publisher'),
    issuer: field('issuer'),
    office: field('office'),
    publishedOn: field('publishedOn'),
    url: field('url'),
    language: field('language'),
    kind: field('kind'),
    tags: (field('tags') ?? '')
      .split(/\s*[,;，、]\s*/)
      .map((tag) => tag.replace(/^["']|["']$/g, ''))
      .filter((tag) => tag !== ''),
    author: field('author'),
    retrievedAt: field('retrievedAt'),
    isPrivate: /^(?:true|yes|1)$/i.test(field('private') ?? ''),
  };
}
