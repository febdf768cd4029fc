import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../documents/decode-text.js';
import type { Document, Part } from '../documents/document.js';
import { NOTHING_GIVEN } from '../documents/given.js';
import { MAX_DOCUMENT_BYTES } from '../documents/limits.js';
import { readPage } from '../documents/read-page.js';

/** What an article's body is not: its title, what is told twice, pictures, and what the site prints around it. */
const BESIDE: ReadonlySet<Part> = new Set<Part>(['headline', 'caption', 'recap', 'boilerplate']);

/** The body of an article as plain text, a paragraph a line. */
function bodyOf(document: Document): string {
  return document.blocks
    .filter((block) => !BESIDE.has(block.part))
    .map((block) => document.text.slice(block.start, block.end))
    .join('\n');
}

async function readBody(path: string): Promise<string> {
  const file = await readFile(path);
  const bytes = path.endsWith('.gz') ? gunzipSync(file, { maxOutputLength: MAX_DOCUMENT_BYTES }) : file;
  const html = decodeText(bytes, { isHtml: true }).text;
  const { document } = readPage(html, { path, url: null }, { given: NOTHING_GIVEN, line: null });
  return document === null ? '' : bodyOf(document);
}

/**
 * `readout evaluate extraction FOLDER --predictions OUT.json`: reads `FOLDER/html/*.html.gz` and writes
 * `{"<page id>": "article body"}`, the id being the file's name. A page that cannot be read gets an empty body and a
 * line on standard error. Returns the exit code: 1 where a page could not be read, 2 for wrong use.
 */
export async function evaluateExtraction(args: readonly string[]): Promise<number> {
  const flag = args.indexOf('--predictions');
  const out = flag < 0 ? undefined : args[flag + 1];
  const folder = args.find((arg, index) => !arg.startsWith('-') && (flag < 0 || index !== flag + 1));
  if (folder === undefined || out === undefined) {
    process.stderr.write('usage: readout evaluate extraction FOLDER --predictions OUT.json\n');
    return 2;
  }
  const pages = join(folder, 'html');
  const names = await readdir(pages).catch(() => null);
  if (names === null) {
    process.stderr.write(`${pages}: there is no such folder\n`);
    return 2;
  }
  const bodies: Record<string, string> = {};
  let unread = 0;
  for (const name of names.filter((file) => /\.html?(?:\.gz)?$/.test(file)).sort()) {
    const id = basename(name).replace(/\.html?(?:\.gz)?$/, '');
    try {
      bodies[id] = await readBody(join(pages, name));
    } catch (error) {
      bodies[id] = '';
      unread += 1;
      process.stderr.write(`${name}: not read: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  await writeFile(out, `${JSON.stringify(bodies, null, 1)}\n`);
  return unread > 0 ? 1 : 0;
}
