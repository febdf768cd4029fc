/**
 * A stretch of a document's text: UTF-16 code units, `end` not included (as in W3C Web Annotation's
 * TextPositionSelector). `text.slice(start, end)` is what it says.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with its exact words. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words of a span, as a value that carries them. */
export function cut(text: string, span: Span): TextSpan {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
