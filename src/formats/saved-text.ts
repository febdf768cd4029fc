import type { Span } from '../span.js';
import { safe } from './escape-html.js';

/** A stretch of a saved text that something on the page opens. */
export interface TextMark {
  readonly id: string;
  readonly span: Span;
}

/** A whole text with the quoted words marked; marks that overlap are drawn once, their anchors kept. */
export function formatSavedText(
  text: {
    readonly title: string;
    readonly publisher: string | null;
    readonly language: string | null;
    readonly text: string;
  },
  marks: readonly TextMark[],
): string {
  const inOrder = [...marks].sort((a, b) => a.span.start - b.span.start);
  let out = '';
  let at = 0;
  for (const { id, span } of inOrder) {
    const from = Math.max(at, span.start);
    const to = Math.max(from, span.end);
    out += `${safe(text.text.slice(at, from))}<mark id="${id}">${safe(text.text.slice(from, to))}</mark>`;
    at = to;
  }
  out += safe(text.text.slice(at));
  const lang = text.language === null ? '' : ` lang="${safe(text.language)}"`;
  return `<details open><summary>${safe(text.title)}${text.publisher === null ? '' : `, ${safe(text.publisher)}`}</summary><pre${lang}>${out}</pre></details>`;
}
