import { readFileSync, writeFileSync } from 'node:fs';
import { codePair } from '../events/propose-type/code-pair.js';
import { ploverRoot } from '../events/propose-type/plover-root.js';
import { unmark } from '../events/propose-type/unmark.js';
import { loadCodebook } from '../loading/load-codebook.js';
import { loadLanguage } from '../loading/load-language.js';
import { loadTypeModel } from '../loading/load-type-model.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

/**
 * Codes what `source` does to `target` in each row of a TSV (`uid`, `marked_sentence`), and writes `uid`, `root` (the label
 * of the published sets), `type` (ours), and who said so. A row whose sentence marks no party gets empty cells: unknown is
 * no type.
 */
export async function evaluateRelations(options: {
  readonly inputs: readonly string[];
  readonly predictions: string;
}): Promise<number> {
  const parts = { language: loadLanguage(), codebook: loadCodebook(), typeModel: loadTypeModel() };
  const lines = ['uid\troot\ttype\thow\trule'];
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
    const [uid, marked] = [column('uid'), column('marked_sentence')];
    for (const row of rows.slice(1)) {
      const cells = row.split('\t');
      const { text, source, target } = unmark(cells[marked] ?? '');
      const found = (source ?? target) ? codePair(text, source, target, parts) : null;
      const answer = found
        ? [ploverRoot(found.type, found.features), found.type, found.how, found.rule]
        : ['', '', '', ''];
      lines.push([cells[uid] ?? '', ...answer].join('\t'));
      const how = found?.how ?? 'no party marked';
      counts.set(how, (counts.get(how) ?? 0) + 1);
    }
  }
  writeFileSync(options.predictions, `${lines.join('\n')}\n`);
  for (const [how, count] of [...counts].sort((a, b) => b[1] - a[1])) await writeLine(`${how}: ${count}`);
  return EXIT.done;
}
