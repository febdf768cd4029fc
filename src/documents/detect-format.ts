export type Format = 'text' | 'page' | 'json-lines' | 'json' | 'feed' | 'pdf' | 'binary' | 'empty';

/** What is known of some bytes before they are read. */
export interface About {
  /** As the user wrote it; null for what came over the network. */
  readonly path: string | null;
  readonly url: string | null;
  readonly contentType?: string | null | undefined;
}

/** First bytes of files that hold no text, from their own specifications. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // also docx, xlsx, epub
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]], // doc, xls
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ['elf', [0x7f, 0x45, 0x4c, 0x46]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Zero bytes or many control characters; UTF-16, with its mark or of Latin text, is no binary. */
function looksBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some(([, signature]) => startsWith(bytes, signature))) return true;
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  const sample = bytes.subarray(0, 8000);
  let controls = 0;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27) controls += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isUtf16 = Math.max(even, odd) > sample.length * 0.35 && Math.min(even, odd) < sample.length * 0.02;
  return controls > sample.length * 0.05 || (even + odd > 0 && !isUtf16);
}

/**
 * What some bytes hold, by their content first and their name second. The first 64 KiB are enough.
 * JSON Lines with one row are told from a JSON object by the name alone, and read the same.
 */
export function detectFormat(bytes: Uint8Array, about: About): Format {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (looksBinary(bytes)) return 'binary';

  const name = (about.path ?? about.url?.replace(/[?#].*$/, '') ?? '').toLowerCase().replace(/\.gz$/, '');
  const type = (about.contentType ?? '').toLowerCase();
  const label = startsWith(bytes, [0xff, 0xfe]) || bytes[1] === 0 ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'; // prettier-ignore
  const start = new TextDecoder(label).decode(bytes.subarray(0, 65_536)).trimStart();
  if (start === '' && bytes.length < 65_536) return 'empty';

  if (/\.(?:jsonl|ndjson)$/.test(name) || /ndjson|json-?lines|jsonl/.test(type)) return 'json-lines';
  if (/^\[\s*[{\]]/.test(start)) return 'json';
  if (/^\{\s*"/.test(start))
    return /^\{[^\n]*\}\s*\n\s*\{/.test(start) || !start.includes('\n') ? 'json-lines' : 'json';

  const markup = start.slice(0, 4000).replace(/<!--[\s\S]*?-->/g, '').trimStart(); // prettier-ignore
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!DOCTYPE\s+rss[^>]*>\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/.test(
      markup,
    )
  )
    return 'feed';
  if (
    /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|section|table|meta|title|h1)[\s>]/i.test(
      markup,
    )
  )
    return 'page';
  if (/\.x?html?$/.test(name) || /text\/html|xhtml/.test(type))
    return /<[a-z][^>]*>/i.test(start) ? 'page' : 'text';
  return 'text';
}
