import { nearest } from './nearest-names.js';
import type { DocumentFilter } from '../record/filters.js';
import type { HeldIssuer, HeldText } from '../record/held-text.js';
import type { WordingText } from '../wording/text.js';

/** What a text's citation needs beside its words. */
export interface TextSource {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string;
  readonly textHash: string;
  readonly isPrivate: boolean;
  /** Issued by an office that is known: such texts may be shown whole when asked. */
  readonly isOfficial: boolean;
}

/** The texts that a question about wording is put to, in order of date. */
export interface OfficeTexts {
  readonly texts: readonly WordingText[];
  /** By text id, which is the document's key. */
  readonly sources: ReadonlyMap<string, TextSource>;
  /** Texts of the office that stand outside every series, and why. */
  readonly leftOut: { readonly undated: number; readonly languageUnknown: number };
}

/** Whose texts are meant, or whose could be. */
export type ResolvedOffice =
  | { readonly found: true; readonly filter: DocumentFilter; readonly name: string }
  | { readonly found: false; readonly asked: string; readonly nearest: readonly string[] };

/** `chn/mfa` → `CHN/mfa`; a publisher's name stays as it is. */
export const officeCase = (office: string): string =>
  /^[a-z]{2,8}(?:\/[a-z0-9-]+)?$/i.test(office)
    ? office.replace(/^[^/]+/, (state) => state.toUpperCase())
    : office;

/**
 * Whose texts an office named on the command line stands for: `CHN/mfa` that office, `CHN` all of the state's, and where
 * no office has that name, the publisher that has ("Example Ministry"), for texts whose office the gazetteer does not know.
 */
export function resolveOffice(asked: string, issuers: readonly HeldIssuer[]): ResolvedOffice {
  const code = officeCase(asked.trim());
  if (issuers.some(({ office }) => office === code || (office?.startsWith(`${code}/`) ?? false)))
    return { found: true, filter: { office: code }, name: code };
  const publisher = issuers.find(({ publisher: name }) => name?.toLowerCase() === asked.trim().toLowerCase());
  if (typeof publisher?.publisher === 'string')
    return { found: true, filter: { publisher: publisher.publisher }, name: publisher.publisher };
  const names = issuers.flatMap(({ office, publisher: name }) => office ?? name ?? []);
  return { found: false, asked: code, nearest: nearest(code, [...new Set(names)]) };
}

/** An office's joint texts are a series of their own: their words were negotiated. */
export const JOINT = ' · joint texts';

/** Whether an issuer's texts are among those of a filter. */
export const isOf = (issuer: HeldIssuer, { office, publisher, language }: DocumentFilter): boolean =>
  (office === undefined || issuer.office === office || (issuer.office?.startsWith(`${office}/`) ?? false)) &&
  (publisher === undefined || issuer.publisher === publisher) &&
  (language === undefined || issuer.language === language);

/** What the wording stage knows of a held text before its words. */
export function headOf(held: Omit<HeldText, 'text'>, language: string): Omit<WordingText, 'text'> {
  const issuer = held.office ?? held.publisher ?? 'unknown issuer';
  return {
    id: held.key,
    date: held.day,
    publishedOn: held.publishedOn,
    office: held.kind === 'joint-statement' ? issuer + JOINT : issuer,
    language,
    kind: held.kind,
    title: held.title ?? '',
    url: held.url,
  };
}
