import type { Page, PageRequest } from './filters.js';

/**
 * All rows of a list, page by page; nothing is held open between two pages, so the record may be written meanwhile.
 *
 * @example for await (const event of allPages((page) => store.events({ pair: ['KOR', 'CHN'] }, page))) …
 */
export async function* allPages<Row>(
  ask: (page: PageRequest) => Promise<Page<Row>>,
  request: PageRequest = {},
): AsyncGenerator<Row> {
  for (let { after } = request; ;) {
    const { rows, next } = await ask({ limit: 500, ...request, ...(after === undefined ? {} : { after }) });
    yield* rows;
    if (next === null) return;
    after = next;
  }
}
