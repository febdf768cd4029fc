import { detect } from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';

export interface DecodedText {
  readonly text: string;
  /** The encoding's name as in the WHATWG Encoding Standard, lower case. */
  readonly encoding: string;
}

const NONE = 'none';

function decode(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null; // an unknown label, or bytes that this encoding does not have
  }
}

/** `text/html; charset="EUC-KR"` names EUC-KR. */
function charsetOf(contentType: string | null | undefined): string | null {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** UTF-16 without a mark: of Latin text every second byte is zero. chardet does not see it. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (half < 4) return null;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null;
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/**
 * Bytes to text. The order, because chardet takes short UTF-8 for ISO-8859-1 (16 of 40) and misses UTF-16: byte order
 * mark, the server's charset, the page's own `meta`, strict UTF-8, then chardet. A declared encoding yields to UTF-8
 * where the bytes are valid UTF-8 and not plain ASCII: that does not happen by chance. Never throws; characters that
 * cannot be decoded become U+FFFD.
 */
export function decodeText(
  bytes: Uint8Array,
  about: { readonly contentType?: string | null | undefined; readonly isHtml?: boolean } = {},
): DecodedText {
  const marked = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return { text: decode(bytes, marked, false) ?? '', encoding: marked };

  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };

  const declared = charsetOf(about.contentType);
  const sniffed = about.isHtml === true ? sniffHtmlEncoding(bytes, { defaultEncoding: NONE }) : NONE;
  const guessed = detect(bytes.subarray(0, 200_000));
  const labels = [declared, sniffed === NONE ? null : sniffed, guessed].filter((label) => label !== null);
  for (const fatal of [true, false]) {
    for (const label of labels) {
      const text = decode(bytes, label, fatal);
      if (text !== null) return { text, encoding: label.toLowerCase() };
    }
  }
  return { text: decode(bytes, 'utf-8', false) ?? '', encoding: 'utf-8' };
}
