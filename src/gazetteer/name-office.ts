import type { Gazetteer } from './gazetteer.js';

/**
 * The office that issues a text, by its publisher's name or its page's host: `The White House` → `USA/president`. Null
 * when the gazetteer knows no office there: a paper is none.
 */
export function nameOffice(
  gazetteer: Gazetteer,
  about: { readonly publisher: string | null; readonly url: string | null },
): string | null {
  const named = about.publisher === null ? undefined : gazetteer.publisherNamed(about.publisher);
  if (named) return named.office ?? null;
  const host = about.url === null ? null : hostOf(about.url);
  return (host === null ? undefined : gazetteer.publisherAt(host))?.office ?? null;
}

function hostOf(url: string): string | null {
  return /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}
