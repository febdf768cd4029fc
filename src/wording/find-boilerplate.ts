import { ANSWER, QUESTION, VOTE } from './data/markers.js';
import { foldText } from './fold-text.js';
import type { WordingText } from './text.js';

/** A line that a source repeats at the head or foot of its texts; reported, and never cut in silence. */
export interface BoilerplateLine {
  readonly office: string;
  /** Folded and trimmed. */
  readonly line: string;
  readonly texts: number;
  readonly of: number;
}

/** Lines looked at on each side of a text, and the longest that can be boilerplate (a longer one is a paragraph). */
const EDGE = 3;
const LONGEST = 120;
/** In fewer texts than this, a repeated line is a formula. */
const FEWEST = 5;
const SHARE = 0.2;
const MOST_LINES = 200_000;

/**
 * Finds what a source prints around its texts: lines of at most 120 letters among the first or last three that stand
 * in at least a fifth of its texts, and in five. One pass; memory grows with the different lines (capped).
 */
export function findBoilerplate(texts: Iterable<WordingText>): BoilerplateLine[] {
  const edges = { *[Symbol.iterator]() { for (const { office, text } of texts) yield { office, lines: edgeLines(text) }; } }; // prettier-ignore
  return countBoilerplate(edges);
}

/** The same from the lines at the edges of each text (`edgeLines`), where these were kept. */
export function countBoilerplate(
  texts: Iterable<{ readonly office: string; readonly lines: readonly string[] }>,
): BoilerplateLine[] {
  const offices = new Map<string, { of: number; lines: Map<string, number> }>();
  for (const { office, lines } of texts) {
    const known = offices.get(office) ?? { of: 0, lines: new Map<string, number>() };
    offices.set(office, known);
    known.of += 1;
    for (const line of new Set(lines))
      if (known.lines.size < MOST_LINES || known.lines.has(line))
        known.lines.set(line, (known.lines.get(line) ?? 0) + 1);
  }
  return [...offices].flatMap(([office, { of, lines }]) =>
    [...lines]
      .filter(([, count]) => count >= Math.max(FEWEST, SHARE * of))
      .map(([line, count]) => ({ office, line, texts: count, of })),
  );
}

/** The lines of a text that may be boilerplate, folded and trimmed. */
export function edgeLines(text: string): string[] {
  const first = text
    .slice(0, 2000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, EDGE);
  const last = text
    .slice(-2000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-EDGE);
  // A line that is half of its text is the text.
  return [...first, ...last]
    .filter((line) => line.length <= LONGEST && 2 * line.length <= text.length)
    .map((line) => foldText(line).folded.trim())
    .filter((line) => ![...QUESTION, ...ANSWER, ...VOTE].some((marker) => marker.test(line)));
}
