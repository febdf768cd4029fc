import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One sentence of a treebank: syntactic words only, heads 1-based with 0 for the root. */
export interface TreebankSentence {
  readonly id: string;
  readonly document: string;
  readonly treebank: string;
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  /** UPOS and the treebank's own tag: `NOUN|NNS`. */
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** Reads a CoNLL-U file, gzipped or not. Ranges (`3-4`) and empty nodes (`5.1`) are passed over. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const treebank = basename(path).replace(/-(?:train|dev|test)?\.conllu.*$|\.conllu.*$/, '');
  const sentences: TreebankSentence[] = [];
  let document = basename(path);
  for (const block of text.split(/\r?\n\r?\n/)) {
    const sentence = {
      id: '',
      words: [] as string[],
      lemmas: [] as string[],
      tags: [] as string[],
      heads: [] as number[],
      labels: [] as string[],
    };
    for (const line of block.split(/\r?\n/)) {
      const comment = /^# (newdoc id|sent_id) = (.*)$/.exec(line);
      if (comment?.[1] === 'newdoc id') document = comment[2] ?? document;
      if (comment?.[1] === 'sent_id') sentence.id = comment[2] ?? '';
      const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', label = ''] =
        line.split('\t');
      if (!/^\d+$/.test(id)) continue;
      sentence.words.push(form);
      sentence.lemmas.push(lemma);
      sentence.tags.push(`${upos}|${xpos}`);
      sentence.heads.push(Number(head));
      sentence.labels.push(label);
    }
    if (sentence.words.length > 0) sentences.push({ ...sentence, document, treebank });
  }
  return sentences;
}

/** The CoNLL-U files of a folder whose names end in `-train` or `-dev`, in the order of their names. */
export function readTreebanks(folder: string, part: 'train' | 'dev'): TreebankSentence[] {
  const names = readdirSync(folder).filter((name) => new RegExp(`-${part}\\.conllu(?:\\.gz)?$`).test(name));
  if (names.length === 0) throw new Error(`no *-${part}.conllu in ${folder}`);
  return names.sort().flatMap((name) => readTreebank(join(folder, name)));
}
