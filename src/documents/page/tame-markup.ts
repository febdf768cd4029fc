/** A page nested deeper than this is a bomb, or generated; what is deeper is kept as if it stood at this depth. */
const MAX_DEPTH = 128;

/** A tag longer than this loses its attributes. The longest on news pages carry data of some thousand characters. */
const MAX_TAG = 20_000;

/** Elements without an end tag, or whose end tag is often left out: they do not count as depth. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '),
); // prettier-ignore

/** Elements whose content is no markup; all are dropped but `title` and JSON-LD. */
const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'noembed',
  'noframes',
  'template',
  'svg',
  'iframe',
]);

export interface TamedMarkup {
  readonly html: string;
  readonly elements: number;
  /** Character references and stray `<`: a parser makes a node of each. */
  readonly pieces: number;
  /** Characters of text times the depth at which they stand: what finding the article costs. */
  readonly weight: number;
}

function countReferences(text: string): number {
  let count = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count += 1;
  return count;
}

/** Where a tag that starts at `<` ends, past its `>`; a quoted `>` does not end it. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < html.length; at++) {
    const char = html.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at + 1;
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === '=') quote = char;
  }
  return html.length;
}

/**
 * A page's markup made safe to parse: scripts, styles, comments and drawings taken out, tags nested too deep left out
 * (their text stays). Readability's time grows faster than the depth (2,000 nested elements took it 142 s) and a
 * parser's too (200,000: 11 s). One pass, linear in the page's length.
 */
export function tameMarkup(html: string): TamedMarkup {
  const kept: string[] = [];
  let depth = 0;
  let elements = 0;
  let weight = 0;
  let pieces = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) {
      kept.push(html.slice(at, open));
      weight += (open - at) * Math.min(depth + 1, MAX_DEPTH);
      pieces += countReferences(html.slice(at, open));
    }
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const name = /^<\/?([a-zA-Z][a-zA-Z0-9:-]{0,40})/.exec(html.slice(open, open + 44));
    if (!name) {
      pieces += 1;
      kept.push('&lt;'); // 'a < b'; five million of them stop a parser
      at = open + 1;
      continue;
    }
    const tag = (name[1] ?? '').toLowerCase();
    const end = endOfTag(html, open);
    const whole = end - open > MAX_TAG ? `<${name[0].slice(1)}>` : html.slice(open, end);
    const isClosing = html.charAt(open + 1) === '/';
    if (RAW.has(tag) && !isClosing && html.charAt(end - 2) !== '/') {
      const closing = new RegExp(`</${tag}[^>]{0,100}>`, 'gi');
      closing.lastIndex = end;
      const found = closing.exec(html);
      const until = found ? found.index + found[0].length : html.length;
      const isKept = tag === 'title' || (tag === 'script' && /ld\+json/i.test(html.slice(open, end)));
      if (isKept) kept.push(html.slice(open, until));
      at = until;
      continue;
    }
    if (!isClosing) elements += 1;
    const counts = !SHALLOW.has(tag) && html.charAt(end - 2) !== '/';
    if (counts && isClosing) depth = Math.max(0, depth - 1);
    if (!counts || depth < MAX_DEPTH) kept.push(whole);
    if (counts && !isClosing) depth += 1;
    at = end;
  }
  kept.push(html.slice(at));
  pieces += countReferences(html.slice(at));
  return { html: kept.join(''), elements, pieces, weight };
}
