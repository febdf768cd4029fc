import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/span.js';
import { splitSentences, splitWords } from '../../src/language/index.js';
import { type Paragraph, readParagraphs } from '../read-paragraphs.js';

/**
 * Sentence and word boundaries on raw text, as F1 over spans. Each paragraph of a CoNLL-U file (`# newpar`, `# newdoc`) is a
 * block.
 *   node build/raw-text.mjs FILE.conllu[.gz]…
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
