import { readDate } from '../read-date.js';
import type { PageDocument } from './page-node.js';
import { listOf, readJsonLd, wordsOf } from './read-json-ld.js';
import { readUrlDate } from './read-url-date.js';

/** What a page says of itself; null where it says nothing. `publishedOn` is EDTF. */
export interface PageMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly language: string | null;
  readonly author: string | null;
  readonly description: string | null;
  readonly kind: string | null;
  readonly tags: readonly string[];
  readonly url: string | null;
}

const DATES = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'date.published', 'publishdate',
  'publish-date', 'publish_date', 'publication_date', 'pubdate', 'published_time', 'article.published', 'dc.date.issued',
  'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'dc.date.created', 'parsely-pub-date', 'sailthru.date',
  'citation_publication_date', 'originalpublicationdate', 'displaydate', 'cxenseparse:recs:publishtime', 'date', 'rnews:datepublished',
]; // prettier-ignore
const TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'parsely-title',
  'title',
];
const PUBLISHERS = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'twitter:site',
];
const AUTHORS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'byl',
  'sailthru.author',
];
const DESCRIPTIONS = ['og:description', 'description', 'twitter:description', 'dc.description'];

function readMeta(document: PageDocument): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const name of [
      meta.getAttribute('property'),
      meta.getAttribute('name'),
      meta.getAttribute('itemprop'),
    ]) {
      if (name === null || content === '' || found.size > 500) continue;
      const key = name.toLowerCase();
      found.set(key, [...(found.get(key) ?? []).slice(0, 50), content]);
    }
  }
  return found;
}

/** Readings of the date in the page's own marks, most telling first. */
function* dateMarks(
  document: PageDocument,
  meta: ReadonlyMap<string, string[]>,
  published: unknown,
): Generator<string> {
  if (typeof published === 'string') yield published;
  for (const name of DATES) yield meta.get(name)?.[0] ?? '';
  for (const element of document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime], main time[datetime], .published, time[datetime]',
  )) {
    yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
  }
}

/**
 * The date that the page prints for its readers, by the names that sites give to that line. Only where the page prints
 * no other: lists of further articles have dates too.
 */
function printedDate(document: PageDocument): string | null {
  const days = new Set<string>();
  let seen = 0;
  for (const element of document.querySelectorAll(
    '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="time" i], [id*="date" i]',
  )) {
    if (++seen > 300) break;
    const text = element.textContent ?? '';
    const day =
      text.length <= 120
        ? readDate(text.replace(/^[^\d\p{Lu}]*(?:published|posted|updated)?[^\d\p{L}]*/iu, ''))
        : null;
    if (day?.length === 10) days.add(day);
  }
  const [only, ...others] = days;
  return others.length === 0 ? (only ?? null) : null;
}

function dayNumber(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000
  );
}

/**
 * The day of publication. A time in UTC may be the day before or after at the publisher's: an address one day off
 * names the local day, and wins.
 */
function publicationDate(
  marks: Iterable<string>,
  url: string | null,
  printed: () => string | null,
): string | null {
  const byUrl = readUrlDate(url);
  let tried = 0;
  for (const mark of marks) {
    if (++tried > 100) break;
    const day = readDate(mark);
    if (day === null) continue;
    const isUtc = /(?:Z|[+-]00:?00)$/.test(mark.trim());
    return isUtc && byUrl?.length === 10 && Math.abs(dayNumber(byUrl) - dayNumber(day)) === 1 ? byUrl : day;
  }
  return byUrl?.length === 10 ? byUrl : (printed() ?? byUrl);
}

/** 'Talks end | Example News' and 'Example News - Talks end' without the site's name. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+(?:[|–—»·•]|-{1,2}|::?)\s+/);
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (site === null || parts.length < 2) return title;
  for (const part of [parts.at(-1), parts[0]]) {
    if (part !== undefined && bare(part) === bare(site)) return title.replace(part, '').replace(/^[\s|–—»·•:-]+|[\s|–—»·•:-]+$/g, ''); // prettier-ignore
  }
  return title;
}

const oneLine = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;

/** Reads JSON-LD, `meta`, `time` and the address, in this order. `url` is where the page came from, if that is known. */
export function readMetadata(document: PageDocument, url: string | null): PageMetadata {
  const meta = readMeta(document);
  const data = readJsonLd(document);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = wordsOf(meta.get(name)?.[0]);
      if (value !== null) return oneLine(value);
    }
    return null;
  };
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url')?.[0] ?? null;
  const address = url ?? (canonical !== null && /^https?:\/\//i.test(canonical) ? canonical : null);
  const publisher = wordsOf(data?.publisher) ?? first(PUBLISHERS)?.replace(/^@/, '') ?? null;
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map((heading) => oneLine(heading.textContent));
  const title =
    wordsOf(data?.headline) ?? first(TITLES) ?? headings.find((heading) => (heading?.length ?? 0) > 10) ?? oneLine(document.querySelector('title')?.textContent); // prettier-ignore
  const root = document.documentElement.getAttribute('lang');
  return {
    title: title === null ? null : oneLine(withoutSite(title, first(PUBLISHERS) ?? publisher)),
    publisher: oneLine(publisher),
    publishedOn: publicationDate(dateMarks(document, meta, data?.datePublished), address, () =>
      printedDate(document),
    ),
    language: oneLine(root ?? meta.get('og:locale')?.[0] ?? wordsOf(data?.inLanguage)),
    author: oneLine(wordsOf(data?.author) ?? first(AUTHORS)),
    description: first(DESCRIPTIONS),
    kind: wordsOf(data?.['@type']) ?? (first(['og:type']) === 'article' ? 'article' : null),
    tags: [...new Set([...(meta.get('article:tag') ?? []), ...listOf(data?.keywords), ...listOf(first(['news_keywords', 'keywords']))])].slice(0, 50), // prettier-ignore
    url: address,
  };
}
