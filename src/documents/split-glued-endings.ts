import { GLUED_ENDINGS } from './data/boilerplate-lines.js';
import type { Paragraph } from './find-paragraphs.js';

/** '… the office said. Advertisement' is a paragraph and a stub that the page's layout glued to it. */
export function splitGluedEndings(paragraph: Paragraph): Paragraph[] {
  const { text, start, end } = paragraph;
  const tailStart = Math.max(0, text.length - 60);
  const tail = text.slice(tailStart);
  for (const pattern of GLUED_ENDINGS) {
    const found = pattern.exec(tail);
    if (!found) continue;
    const cutAt = tailStart + found.index;
    const stub = found[0].trimStart();
    const body = text.slice(0, cutAt).trimEnd();
    if (body === '') continue;
    return [
      { ...paragraph, end: start + body.length, text: body },
      { start: end - stub.length, end, text: stub, mark: '', afterGap: false },
    ];
  }
  return [paragraph];
}
