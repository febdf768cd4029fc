import { NOT_ARTICLE, wordsOfName } from '../data/page-classes.js';
import type { PageBlock } from './page-block.js';
import { isElement, type PageDocument, type PageElement } from './page-node.js';

const MAX_FIGURES = 40;
const MAX_CAPTION = 700;

/** A picture of another article: in an aside, in a link, or in something that a site calls "related". */
function isAside(figure: PageElement): boolean {
  let element: PageElement | null = figure;
  for (let level = 0; element !== null && isElement(element) && level < 12; level++) {
    if (['aside', 'nav', 'footer', 'a'].includes(element.localName)) return true;
    const names = wordsOfName(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
    if (level < 4 && names.some((name) => NOT_ARTICLE.has(name))) return true;
    if (element.localName === 'article' || element.localName === 'main') return false;
    element = element.parentNode;
  }
  return false;
}

/**
 * The captions of a page's figures, in order. Readability drops a good part of them (12 of 45 on news pages), and in
 * some articles only a caption gives the exact date.
 */
export function readFigures(document: PageDocument): PageBlock[] {
  const captions: PageBlock[] = [];
  for (const figcaption of document.querySelectorAll('figure figcaption')) {
    if (captions.length >= MAX_FIGURES) break;
    const text = (figcaption.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length < 12 || text.length > MAX_CAPTION || isAside(figcaption)) continue;
    if (!captions.some((caption) => caption.text === text))
      captions.push({ text, role: 'caption', linked: 0 });
  }
  return captions;
}
