import type { About } from './detect-format.js';
import type { Given } from './given.js';
import { makeDocument } from './make-document.js';
import { nothingRead } from './nothing-read.js';
import { extractPage } from './page/extract-page.js';
import { layOutPage } from './page/lay-out-page.js';
import type { ReadDocument } from './read-document.js';

/**
 * A web page, or a piece of one as feeds carry it, to a document. What is given beside it (a row's or feed's own title,
 * date …) comes before what the page says of itself. The title stands outside the text.
 */
export function readPage(
  html: string,
  about: About,
  beside: { readonly given: Given; readonly line: number | null },
): ReadDocument {
  const { given, line } = beside;
  const page = extractPage(html, given.url ?? about.url);
  const title = given.title ?? page.title;
  const laidOut = layOutPage(page.blocks, title);
  if (laidOut.text === '') {
    return nothingRead({ code: 'unreadable-page', saw: html.slice(0, 80), message: 'there is no text in the page: nothing was read' }, line); // prettier-ignore
  }
  const read = makeDocument(
    { text: laidOut.text, laidOut },
    {
      ...given,
      title,
      publisher: given.publisher ?? page.publisher,
      publishedOn: given.publishedOn ?? page.publishedOn,
      url: given.url ?? about.url ?? page.url,
      kind: given.kind ?? page.kind,
      tags: given.tags.length > 0 ? given.tags : page.tags,
      author: given.author ?? page.author,
    },
    { path: about.path, line },
    page.language,
  );
  if (page.trouble === null) return read;
  const message = `${page.trouble}: all of its text was read, menus and lists too`;
  return {
    ...read,
    issues: [{ code: 'unreadable-page', where: null, saw: html.slice(0, 80), message }, ...read.issues],
  };
}
