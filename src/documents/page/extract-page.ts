import { CAPTION_CLASSES, NOT_ARTICLE, SUMMARIES, wordsOfName } from '../data/page-classes.js';
import { findArticle } from './find-article.js';
import type { PageBlock } from './page-block.js';
import type { PageElement } from './page-node.js';
import { parsePage } from './parse-page.js';
import { readFigures } from './read-figures.js';
import { readMetadata, type PageMetadata } from './read-metadata.js';
import { serializeBlocks } from './serialize-blocks.js';
import { stripMarkup } from './strip-markup.js';
import { tameMarkup } from './tame-markup.js';

export interface ExtractedPage extends PageMetadata {
  readonly blocks: readonly PageBlock[];
  /** Why the article could not be told from the rest of the page; null when it could. */
  readonly trouble: string | null;
}

/** Above this Readability takes more than a few seconds: 60,000 blocks took it 2.1 s, 120,000 4.4 s. */
const MAX_ELEMENTS = 30_000;
const MAX_PIECES = 100_000;
/** Two million characters at depth 20. The heaviest of 90 news pages has a fiftieth of it. */
const MAX_WEIGHT = 40_000_000;
/** Where a page's head is over, at the latest. */
const HEAD_LENGTH = 100_000;
/** An element that holds more of the article than this is no aside, whatever it is called. */
const TOO_MUCH = 0.3;

const lengthOf = (element: PageElement): number => (element.textContent ?? '').length;

function namesOf(element: PageElement): string[] {
  return wordsOfName(
    [element.getAttribute('class'), element.getAttribute('id'), element.getAttribute('role')].join(' '),
  );
}

/** What the names of an element say that it is; null for nothing of note. */
function roleIn(root: PageElement): (element: PageElement) => 'skip' | 'caption' | 'summary' | null {
  const whole = Math.max(1, lengthOf(root));
  return (element) => {
    if (element === root) return null;
    const names = namesOf(element);
    if (names.some((name) => NOT_ARTICLE.has(name)))
      return lengthOf(element) > whole * TOO_MUCH ? null : 'skip';
    if (names.some((name) => CAPTION_CLASSES.has(name))) return lengthOf(element) > 1000 ? null : 'caption';
    const isSummary = names.some((name) => SUMMARIES.has(name)) && !names.includes('speakable');
    return isSummary && lengthOf(element) < 1000 ? 'summary' : null;
  };
}

/** Captions that the article's own blocks do not hold stand after them. */
function withFigures(blocks: readonly PageBlock[], figures: readonly PageBlock[]): PageBlock[] {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const held = bare(blocks.map((block) => block.text).join(' '));
  return [...blocks, ...figures.filter((figure) => !held.includes(bare(figure.text)))];
}

/** A page's metadata and the blocks of its article, in order. Pure; never throws for what the page holds. */
export function extractPage(html: string, url: string | null): ExtractedPage {
  const tamed = tameMarkup(html);
  if (tamed.elements > MAX_ELEMENTS || tamed.pieces > MAX_PIECES || tamed.weight > MAX_WEIGHT) {
    const head = parsePage(`<html>${tamed.html.slice(0, HEAD_LENGTH)}</html>`, url);
    return {
      ...readMetadata(head, url),
      blocks: stripMarkup(tamed.html),
      trouble: `the page is too large or too deep to find its article (${tamed.elements} elements)`,
    };
  }
  const document = parsePage(tamed.html, url);
  const metadata = readMetadata(document, url);
  const figures = readFigures(document);
  const article = findArticle(document);
  const root = article ?? document.body ?? document.documentElement;
  return {
    ...metadata,
    blocks: withFigures(serializeBlocks(root, roleIn(root)), figures),
    trouble: article === null ? 'no article was found in the page' : null,
  };
}
