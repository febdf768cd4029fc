import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/span.js';
import { splitSentences, splitWords } from '../../src/language/index.js';

/**
 * Sentence and word boundaries on raw text, as F1 over spans. Each paragraph of a CoNLL-U file (`# newpar`, `# newdoc`) is a
 * block, its text put together from the words and `SpaceAfter`.
 *   node build/training/raw-text.mjs FILE.conllu[.gz]…
 */
for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const sentences = { right: 0, gold: 0, found: 0 };
  const words = { right: 0, gold: 0, found: 0 };
  const show = process.env['SHOW'] !== undefined;
  for (const paragraph of readParagraphs(text)) {
    const block = { start: 0, end: paragraph.text.length };
    const found = splitSentences(paragraph.text, block);
    count(sentences, paragraph.sentences, found);
    const gold = paragraph.sentences.flatMap((sentence) =>
      paragraph.words.filter((word) => word.start >= sentence.start && word.end <= sentence.end),
    );
    count(
      words,
      gold,
      found.flatMap((sentence) => splitWords(paragraph.text, sentence)),
    );
    if (show) showDifferences(paragraph, found);
  }
  console.log(`${path}: sentences ${score(sentences)}, words ${score(words)}`);
}

interface Paragraph {
  readonly text: string;
  readonly sentences: Span[];
  readonly words: Span[];
}

function readParagraphs(conllu: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current = { text: '', sentences: [] as Span[], words: [] as Span[] };
  let start = 0;
  let ink = 0;
  const close = () => {
    if (current.text !== '') paragraphs.push(current);
    current = { text: '', sentences: [], words: [] };
    start = ink = 0;
  };
  let range: { from: number; to: number; form: string; space: boolean } | null = null;
  for (const line of conllu.split(/\r?\n/)) {
    if (/^# new(?:par|doc)/.test(line)) close();
    else if (line === '') {
      if (ink > start) current.sentences.push({ start, end: ink });
      start = ink = current.text.length;
    } else if (!line.startsWith('#')) {
      const columns = line.split('\t');
      const [id = '', form = ''] = columns;
      const space = !(columns[9] ?? '').includes('SpaceAfter=No');
      const span = /^(\d+)-(\d+)$/.exec(id);
      if (span) range = { from: Number(span[1]), to: Number(span[2]), form, space };
      if (!/^\d+$/.test(id)) continue;
      if (range && Number(id) <= range.to) {
        addPart(Number(id), form);
        continue;
      }
      range = null;
      addWord(form, space);
    }
  }
  close();
  return paragraphs;

  function addWord(form: string, space: boolean): void {
    const at = current.text.length;
    current.text += form;
    current.words.push({ start: at, end: at + form.length });
    ink = current.text.length;
    if (space) current.text += ' ';
  }

  /** Parts of "don't" share its letters where they spell it; else the last part takes the rest. */
  function addPart(id: number, form: string): void {
    if (!range) return;
    if (id === range.from) current.text += range.form;
    const whole = current.text.length - range.form.length;
    const at = id === range.from ? whole : (current.words.at(-1)?.end ?? whole);
    const end =
      id === range.to ? whole + range.form.length : Math.min(at + form.length, whole + range.form.length);
    current.words.push({ start: at, end });
    ink = whole + range.form.length;
    if (id === range.to && range.space) current.text += ' ';
  }
}

function count(
  total: { right: number; gold: number; found: number },
  gold: readonly Span[],
  found: readonly Span[],
): void {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  total.gold += gold.length;
  total.found += found.length;
  total.right += found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
}

function score({ right, gold, found }: { right: number; gold: number; found: number }): string {
  const [precision, recall] = [right / found, right / gold];
  return `F1 ${((200 * precision * recall) / (precision + recall)).toFixed(2)} (precision ${(100 * precision).toFixed(1)}, recall ${(100 * recall).toFixed(1)})`;
}

function showDifferences({ text, sentences, words }: Paragraph, found: readonly Span[]): void {
  const gold = new Set(sentences.map(({ end }) => end));
  const ours = new Set(found.map(({ end }) => end));
  const near = (at: number) =>
    JSON.stringify(`${text.slice(Math.max(0, at - 40), at)}|${text.slice(at, at + 30)}`);
  for (const end of ours) if (!gold.has(end)) console.log('too many', near(end));
  for (const end of gold) if (!ours.has(end)) console.log('missed  ', near(end));
  const goldWords = new Set(words.map(({ start, end }) => `${start}-${end}`));
  for (const sentence of found)
    for (const word of splitWords(text, sentence))
      if (!goldWords.has(`${word.start}-${word.end}`))
        console.log('word    ', JSON.stringify(text.slice(word.start, word.end)), near(word.end));
}
