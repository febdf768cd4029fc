import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './page-node.js';

interface Options {
  readonly keepClasses: boolean;
  readonly disableJSONLD: boolean;
  readonly serializer: (node: PageElement) => PageElement;
}
type Reader = new (
  document: PageDocument,
  options: Options,
) => { parse(): { content: PageElement | null } | null };

/**
 * The element that holds a page's article, as Readability (the reader view of Firefox) finds it; null where it finds
 * none. It takes the document apart: read all else from it before. Throws nothing.
 */
export function findArticle(document: PageDocument): PageElement | null {
  const reader = new (Readability as unknown as Reader)(document, { keepClasses: true, disableJSONLD: true, serializer: (node) => node }); // prettier-ignore
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null; // it fails on a few broken trees; the caller then takes the whole body
  }
}
