import type { CodebookRows } from './rows.js';

/** The names of the contexts, sorted; `none`, whose words hide others, is no context. */
export function contextsOf(rows: Pick<CodebookRows, 'contexts'>): string[] {
  return Object.keys(rows.contexts)
    .filter((one) => one !== 'none')
    .sort();
}
