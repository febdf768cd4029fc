import { parseHTML } from 'linkedom/worker';
import type { PageDocument } from './page-node.js';

/**
 * Markup to a document. linkedom takes the first element for the root where there is no `html`, throws on plain text,
 * and has no base address: all three are mended here.
 */
export function parsePage(html: string, url: string | null): PageDocument {
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  const start = whole.search(/<!doctype|<html/i);
  const { document } = parseHTML(start > 0 ? whole.slice(start) : whole) as unknown as {
    document: PageDocument;
  };
  if (url !== null) {
    for (const name of ['baseURI', 'documentURI'])
      Object.defineProperty(document, name, { value: url, configurable: true });
  }
  return document;
}
