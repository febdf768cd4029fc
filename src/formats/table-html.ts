import { safe } from './escape-html.js';

export interface TableRow {
  readonly cells: readonly string[];
  readonly id?: string;
  readonly className?: string;
  /** Stands in the last cell. */
  readonly link?: { readonly href: string; readonly words: string };
}

/** A table of plain words, scrolling by itself where the page is narrow. Heads are `[words]`, or `[words, 'n']` for numbers. */
export function formatTable(
  heads: readonly (readonly [string] | readonly [string, 'n'])[],
  rows: readonly TableRow[],
): string {
  const kind = (i: number): string => (heads[i]?.[1] === 'n' ? ' class="n"' : '');
  const head = heads.map(([words], i) => `<th scope="col"${kind(i)}>${safe(words)}</th>`).join('');
  const body = rows.map(({ cells, id, className, link }) => {
    const all = cells.map((cell, i) => {
      const linked = link !== undefined && i === cells.length - 1 ? `<a href="${safe(link.href)}">${safe(link.words)}</a>` : safe(cell); // prettier-ignore
      return `<td${kind(i)}>${linked}</td>`;
    });
    return `<tr${id === undefined ? '' : ` id="${safe(id)}"`}${className === undefined || className === '' ? '' : ` class="${safe(className)}"`}>${all.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
