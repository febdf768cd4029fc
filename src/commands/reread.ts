import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { segment } from '../documents/index.js';
import type { Document } from '../documents/document.js';
import { loadPipelineVersion } from '../loading/load-reader.js';
import { openReaderPool } from '../loading/reader-pool.js';
import { withRecord } from './open-record.js';
import { createProgress } from './progress.js';
import { EXIT } from './trouble.js';
import { writeLine } from './write-line.js';

const PAGE = 50;

/** `readout reread`: one transaction a document; safe to stop at any time and to call again. */
export async function runReread(options: { readonly workers?: string }, command: Command): Promise<number> {
  return withRecord(command, { create: false }, async (store) => {
    const pipelineVersion = loadPipelineVersion();
    const threads =
      options.workers === undefined ? Math.min(availableParallelism(), 4) : Number(options.workers);
    const pool = openReaderPool(Number.isInteger(threads) && threads >= 0 ? threads : 0);
    const progress = createProgress('reread');
    const counts = { replaced: 0, unchanged: 0, superseded: 0, failed: 0 };
    try {
      let after: string | undefined;
      do {
        const page = await store.staleReadings(
          pipelineVersion,
          after === undefined ? { limit: PAGE } : { limit: PAGE, after },
        );
        for (const stale of page.rows) {
          try {
            const reading = await pool.read(resegmented(stale.document));
            counts[await store.replaceReading({ reading, pipelineVersion }, stale.versionHash)]++;
          } catch (error) {
            counts.failed++;
            console.error(
              `${stale.key}: could not be read again (${error instanceof Error ? error.message : String(error)}); its old reading stays`,
            );
          }
          progress.step();
        }
        after = page.next ?? undefined;
      } while (after !== undefined);
      await store.mergePending();
    } finally {
      await pool.close();
      progress.end();
    }
    await writeLine(
      `${counts.replaced} read again, ${counts.unchanged + counts.superseded} needed nothing${counts.failed > 0 ? `, ${counts.failed} failed (said above)` : ''}`,
    );
    return counts.failed > 0 ? EXIT.someUnread : EXIT.done;
  });
}

/** Plain texts are cut into parts anew, by the rules of today; a page's parts came with its markup and stay. */
function resegmented(document: Document): Document {
  if (document.path === null || /\.html?$/i.test(document.path)) return document;
  return { ...document, ...segment(document.text, { title: document.title }) };
}
