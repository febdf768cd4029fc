import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { collectBrief, type Brief } from '../formats/brief.js';
import { formatBriefHtml } from '../formats/brief-html.js';
import { formatBriefMarkdown } from '../formats/brief-markdown.js';
import { formatDate } from '../formats/format-date.js';
import { loadPipelineVersion } from '../loading/load-reader.js';
import type { ReportFilter } from '../record/filters.js';
import type { DocumentText, Store } from '../record/store.js';
import { toFilter, type FilterOptions } from './filter-options.js';
import { withRecord } from './open-record.js';
import { CannotDo, EXIT, WrongUse } from './trouble.js';

export interface BriefOptions extends FilterOptions {
  readonly format?: string;
  readonly out?: string;
  readonly withTexts?: boolean;
}

/** `readout brief`. */
export async function runBrief(options: BriefOptions, command: Command): Promise<number> {
  const filter = toFilter(options);
  const format = options.format ?? (/\.html?$/i.test(options.out ?? '') ? 'html' : 'markdown');
  if (format !== 'markdown' && format !== 'html')
    throw new WrongUse(`--format takes markdown or html, not ${format}`);
  if (options.withTexts === true && format !== 'html')
    throw new WrongUse('--with-texts needs --format html: Markdown has no place for whole texts');
  return withRecord(command, { create: false }, async (store) => {
    const brief = await collectBrief(store, filter, {
      title: titleOf(filter),
      question: questionOf(filter),
      pipelineVersion: loadPipelineVersion(),
    });
    const written =
      format === 'html'
        ? formatBriefHtml(brief, options.withTexts === true ? await embeddable(store, brief) : new Map())
        : formatBriefMarkdown(brief);
    await write(written, options.out);
    return EXIT.done;
  });
}

function titleOf(filter: ReportFilter): string {
  return filter.pair
    ? `${filter.pair[0]} and ${filter.pair[1]}: who did what to whom`
    : 'Who did what to whom';
}

/** The question in words, so that a brief says what it answers. */
function questionOf(filter: ReportFilter): string {
  const parts: string[] = [];
  if (filter.pair) parts.push(`between ${filter.pair[0]} and ${filter.pair[1]}`);
  if (filter.actor) parts.push(`by ${filter.actor.join(', ')}`);
  if (filter.recipient) parts.push(`to ${filter.recipient.join(', ')}`);
  if (filter.type) parts.push(`of type ${filter.type.join(', ')}`);
  if (filter.status) parts.push(`with status ${filter.status.join(', ')}`);
  if (filter.since !== undefined) parts.push(`since ${formatDate(filter.since)}`);
  if (filter.until !== undefined) parts.push(`until ${formatDate(filter.until)}`);
  if (filter.office !== undefined) parts.push(`told by texts of ${filter.office}`);
  if (filter.text !== undefined) parts.push(`in sentences with “${filter.text}”`);
  return parts.length === 0 ? 'Everything in the record.' : `Events ${parts.join(', ')}.`;
}

/** Whole texts of official documents that are not private: the press's words stay with their owners. */
async function embeddable(store: Store, brief: Brief): Promise<Map<string, DocumentText>> {
  const texts = new Map<string, DocumentText>();
  for (const summary of brief.documents) {
    if (summary.office === null || summary.isPrivate) continue;
    const held = await store.findDocument(summary.key);
    if (held)
      texts.set(summary.key, { summary, document: held.reading.document, sentences: held.reading.sentences });
  }
  return texts;
}

async function write(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(out, text);
  } catch (error) {
    throw new CannotDo(
      `${out} could not be written (${error instanceof Error ? error.message : String(error)}): the brief was not saved. Choose another place with --out.`,
    );
  }
  console.error(`written: ${out}`);
}
