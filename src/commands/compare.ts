import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Document } from '../documents/document.js';
import { answerCompare, type CompareAnswer, type ComparedText } from '../formats/compare-answer.js';
import { formatComparePage } from '../formats/compare-page.js';
import { formatCompareTable } from '../formats/compare-table.js';
import { loadGazetteerRows, loadPublishers } from '../loading/load-gazetteer.js';
import { readInputs } from '../loading/read-inputs.js';
import { withOffice } from '../pipeline.js';
import type { CompareOptions } from './define-compare.js';
import { lexiconFrom, writePage } from './office-options.js';
import { withRecord } from './open-record.js';
import { CannotDo, EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

/** `readout compare A B`. */
export async function runCompare(
  a: string,
  b: string,
  options: CompareOptions,
  command: Command,
): Promise<number> {
  const lexicon = lexiconFrom(options);
  const answer = answerCompare(
    await findText(a, command),
    await findText(b, command),
    lexicon,
    loadGazetteerRows().states,
  );
  if (options.out !== undefined) await writePage(options.out, formatComparePage(answer));
  if (options.json === true) await writeJson(answer);
  else if (options.out === undefined) process.stdout.write(formatCompareTable(answer));
  return EXIT.done;
}

/** A file, a row of one, or a document of the record. */
async function findText(named: string, command: Command): Promise<ComparedText> {
  if (existsSync(named)) return toText(await readOne(named, null), named);
  const hash = named.lastIndexOf('#');
  if (hash > 0 && existsSync(named.slice(0, hash)))
    return toText(await readOne(named.slice(0, hash), named.slice(hash + 1)), named);
  return withRecord(command, { create: false }, async (store) => {
    const held = await store.findDocument(named);
    if (held === undefined)
      throw new CannotDo(
        `${named} is neither a file nor a document in ${store.place}: nothing was compared. Name a file, FILE#id, or the id or URL of a document that was read.`,
      );
    return toText(held.reading.document, named);
  });
}

async function readOne(path: string, id: string | null): Promise<Document> {
  const ids: string[] = [];
  let found: Document | null = null;
  let count = 0;
  for await (const input of readInputs([path])) {
    if (input.document === null) {
      if (id === null) throw new CannotDo(input.issues[0]?.message ?? `${path} could not be read`);
      continue;
    }
    count += 1;
    if (ids.length < 5) ids.push(input.document.id);
    if (id === null || input.document.id === id) found ??= withOffice(input.document, loadPublishers());
  }
  if (id === null && count > 1)
    throw new WrongUse(`${path} holds ${count} texts: name one as ${path}#${ids[0] ?? 'id'}`);
  if (found === null)
    throw new WrongUse(
      `${path} holds no text ${id === null ? '' : `with the id ${id}`}${ids.length > 0 ? `; it has ${ids.join(', ')}${count > ids.length ? ' …' : ''}` : ''}`,
    );
  return found;
}

function toText(
  { id, title, url, office, language, publishedOn, text }: Document,
  named: string,
): ComparedText {
  if (language === null)
    throw new CannotDo(`the language of ${named} could not be told: nothing was compared. Give it in a line \`language: en\`.`); // prettier-ignore
  return { id, title, url, office, language, publishedOn, text };
}

async function writeJson(answer: CompareAnswer): Promise<void> {
  if (answer.by === 'clauses') {
    for (const passage of answer.passages) await writeLine(JSON.stringify({ by: 'clauses', ...passage }));
    return;
  }
  for (const [list, rows] of [
    ['both', answer.both],
    ['only-a', answer.onlyA],
    ['only-b', answer.onlyB],
  ] as const)
    for (const row of rows) await writeLine(JSON.stringify({ by: 'concepts', list, ...row }));
  for (const side of ['a', 'b'] as const)
    for (const sentence of answer.unread[side])
      await writeLine(JSON.stringify({ by: 'concepts', list: 'cannot-compare', side, sentence }));
}
