import type { CompareAnswer } from './compare-answer.js';
import { safe } from './escape-html.js';

const TALL = 16;
const GAP = 84;
const TOP = 18;

interface Stretch {
  readonly a: { readonly start: number; readonly end: number } | null;
  readonly b: { readonly start: number; readonly end: number } | null;
  readonly label: string;
  readonly href: string;
  readonly changed: boolean;
}

/**
 * Draws two texts as bars, A above B, each from its first letter to its last: what both have is filled and joined by a
 * line (dashed where reworded), what one has alone is outlined. Each is a link to its row.
 */
export function drawCompare(answer: CompareAnswer, alt: string, width: number): string {
  const inner = width - 30;
  const stretches = stretchesOf(answer);
  const place = (at: number, text: string): number => 24 + (inner * at) / Math.max(1, text.length);
  const box = (side: 'a' | 'b', { start, end }: { start: number; end: number }, alone: boolean): string => {
    const text = answer[side].text;
    const x = place(start, text);
    return `<rect class="${alone ? 'held' : 'bar'}" x="${num(x)}" y="${side === 'a' ? TOP : TOP + TALL + GAP}" width="${num(Math.max(2, place(end, text) - x - 0.6))}" height="${TALL}"/>`;
  };
  const middle = (side: 'a' | 'b', { start, end }: { start: number; end: number }): number => place((start + end) / 2, answer[side].text); // prettier-ignore
  const drawn = stretches.map(({ a, b, label, href, changed }) => {
    const join = a === null || b === null ? '' : `<line class="axis" x1="${num(middle('a', a))}" y1="${TOP + TALL}" x2="${num(middle('b', b))}" y2="${TOP + TALL + GAP}"${changed ? ' stroke-dasharray="4 3"' : ''}/>`; // prettier-ignore
    return `<a href="${href}" aria-label="${safe(label)}">${a === null ? '' : box('a', a, b === null)}${b === null ? '' : box('b', b, a === null)}${join}<title>${safe(label)}</title></a>`;
  });
  return `<svg viewBox="0 0 ${width} ${TOP + 2 * TALL + GAP + 8}" role="group" aria-label="${safe(alt)}"><title>${safe(alt)}</title><text x="6" y="${TOP + 13}">A</text><text x="6" y="${TOP + TALL + GAP + 13}">B</text>${drawn.join('')}</svg>`;
}

function stretchesOf(answer: CompareAnswer): Stretch[] {
  if (answer.by === 'clauses')
    return answer.passages.map(({ a, b, kind, moved }, i) => ({
      a,
      b,
      label: `${kind === 'only-a' ? 'only in A' : kind === 'only-b' ? 'only in B' : kind}${moved ? ', moved' : ''}: ${(a ?? b)?.text.slice(0, 80) ?? ''}`,
      href: `#r${i}`,
      changed: kind === 'reworded',
    }));
  const rows = [...answer.both.map((row) => ({ row, list: 'both' })), ...answer.onlyA.map((row) => ({ row, list: 'a' })), ...answer.onlyB.map((row) => ({ row, list: 'b' }))]; // prettier-ignore
  return rows.map(({ row, list }) => ({
    a: row.a[0]?.words ?? null,
    b: row.b[0]?.words ?? null,
    label: `${list === 'both' ? 'both' : `only in ${list.toUpperCase()}`}: ${row.id}`,
    href: `#c-${list}-${rowId(row.id)}`,
    changed: false,
  }));
}

/** An id that a link can name. */
export const rowId = (id: string): string => id.replace(/[^a-z0-9-]/gi, '_');

const num = (value: number): string => String(Math.round(value * 10) / 10);
