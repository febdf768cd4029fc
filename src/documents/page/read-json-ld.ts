import type { PageDocument } from './page-node.js';

type Thing = Readonly<Record<string, unknown>>;

/** Types of schema.org that are one published text. */
const TEXTS =
  /(?:Article|BlogPosting|Report|NewsArticle|PressRelease|LiveBlogPosting|SpeechActivity|Statement)$/;
const MAX_SCRIPTS = 20;
const MAX_THINGS = 500;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  try {
    // some sites wrap the data in comment or CDATA marks, or leave line breaks in strings
    return JSON.parse(
      json
        .replace(
          /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
          '',
        )
        .replace(/[\n\r\t]+/g, ' '),
    );
  } catch {
    return null; // broken data is as good as none: the page's other metadata stand in
  }
}

/** The page's own description of its article, as JSON-LD; null where it has none. Data that is no JSON is passed over. */
export function readJsonLd(document: PageDocument): Thing | null {
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    if (queue.length >= MAX_SCRIPTS) break;
    queue.push(parse(script.textContent ?? ''));
  }
  for (let index = 0; index < queue.length && index < MAX_THINGS; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MAX_THINGS));
    if (!isThing(value)) continue;
    const types = [value['@type']].flat().filter((type) => typeof type === 'string');
    if (types.some((type) => TEXTS.test(type))) return value;
    if (value['@graph'] !== undefined) queue.push(value['@graph']);
    if (value.mainEntity !== undefined) queue.push(value.mainEntity);
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…' }; // prettier-ignore

/** Some sites write HTML's character references into JSON: `&#8217;`, `&amp;`. */
function withoutReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}

/** A property as words: a string, the `name` of a thing, or the first of several. An address is no name. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'string')
    return /^https?:\/\//i.test(value.trim()) ? null : withoutReferences(value).trim() || null;
  if (Array.isArray(value)) return value.length > 0 ? wordsOf((value as unknown[])[0]) : null;
  return isThing(value) && typeof value.name === 'string' ? wordsOf(value.name) : null;
}

/** A property as a list of words: an array, or a string with commas. */
export function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s*[,;]\s*/).filter((word) => word !== '');
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).slice(0, 100).flatMap((item) => wordsOf(item) ?? []);
}
