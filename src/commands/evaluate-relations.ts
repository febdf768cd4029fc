import { readFileSync, writeFileSync } from 'node:fs';
import { codePair } from '../events/code-pair.js';
import { loadCodebook } from '../loading/load-codebook.js';
import { loadLanguage } from '../loading/load-language.js';
import type { Span } from '../span.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

/**
 * Codes what `source` does to `target` in each row of a TSV (`uid`, `sentence`, `marked_sentence`, `source`, `target`),
 * and writes `uid`, `root`. A row whose sentence opens no rule gets an empty root: unknown is no type.
 */
export async function evaluateRelations(options: {
  readonly inputs: readonly string[];
  readonly predictions: string;
}): Promise<number> {
  const parts = { language: loadLanguage(), codebook: loadCodebook() };
  const lines = ['uid\troot\thow\trule'];
  const counts = new Map<string, number>();
  for (const file of options.inputs) {
    const rows = readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    const head = (rows[0] ?? '').split('\t');
    const column = (name: string): number => {
      const index = head.indexOf(name);
      if (index < 0) throw new WrongUse(`${file}: the first line must name a column ${name}`);
      return index;
    };
    const [uid, sentence, marked] = [column('uid'), column('sentence'), column('marked_sentence')];
    for (const row of rows.slice(1)) {
      const cells = row.split('\t');
      const { text, source, target } = unmark(cells[marked] ?? '', cells[sentence] ?? '');
      const found = source && target ? codePair(text, source, target, parts) : null;
      lines.push([cells[uid] ?? '', found?.type ?? '', found?.how ?? '', found?.rule ?? ''].join('\t'));
      const how = found?.how ?? 'no rule';
      counts.set(how, (counts.get(how) ?? 0) + 1);
    }
  }
  writeFileSync(options.predictions, `${lines.join('\n')}\n`);
  for (const [how, count] of [...counts].sort((a, b) => b[1] - a[1])) await writeLine(`${how}: ${count}`);
  return EXIT.done;
}

/** `<s>…</s>` and `<t>…</t>` as spans of the text without them. */
export function unmark(
  marked: string,
  plain: string,
): { text: string; source: Span | null; target: Span | null } {
  const spans: Record<string, Span> = {};
  const open: Record<string, number> = {};
  let text = '';
  let at = 0;
  for (const tag of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(at, tag.index);
    at = tag.index + tag[0].length;
    const name = tag[2] ?? '';
    if (tag[1] === '') open[name] = text.length;
    else spans[name] ??= { start: open[name] ?? text.length, end: text.length };
  }
  text += marked.slice(at);
  return { text: text === '' ? plain : text, source: spans['s'] ?? null, target: spans['t'] ?? null };
}
