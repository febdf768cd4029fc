import { likeness, NEAR_IDENTICAL } from './quote-likeness.js';

/** What tells one source from another. */
export interface Telling {
  readonly documentKey: string;
  readonly textHash: string;
  readonly quote: string;
  /** Whom the telling rests on: an entity's id, or a publisher's name in lower case; null for the document's own word. */
  readonly cited: string | null;
  readonly publisher: string | null;
  readonly office: string | null;
}

/**
 * How many independent sources tell something (design, rule 8): tellings that rest on one cited source, reprints of a
 * text, and sentences taken over word by word count once. An office's own text and a paper that cites that state are one.
 */
export function countSources(tellings: readonly Telling[]): number {
  const sources: Telling[][] = [];
  for (const telling of tellings) {
    const same = sources.filter((source) => source.some((other) => isOneSource(telling, other)));
    const [first, ...others] = same;
    if (first === undefined) {
      sources.push([telling]);
      continue;
    }
    // one telling may show that two sources were one
    first.push(telling, ...others.flat());
    for (const other of others) sources.splice(sources.indexOf(other), 1);
  }
  return sources.length;
}

function isOneSource(a: Telling, b: Telling): boolean {
  return (
    sourceOf(a) === sourceOf(b) || a.textHash === b.textHash || likeness(a.quote, b.quote) >= NEAR_IDENTICAL
  );
}

function sourceOf({ cited, office, publisher, documentKey }: Telling): string {
  const official = cited ?? office; // `CHN/mfa` and `CHN` are one source: the state
  if (official !== null) return (official.split('/')[0] ?? official).toLowerCase();
  return publisher?.toLowerCase().replace(/^the\s+/, '') ?? `document ${documentKey}`;
}
