import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { WordingText } from '../wording/text.js';

/** Rows of a file as texts; a row without id, date or text is named on standard error and left out. */
export function readWordingTexts(path: string): WordingText[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const row = JSON.parse(line) as Record<string, unknown>;
    const field = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
    const date = field('date') || field('publishedOn');
    if (field('text') === '' || date === '') {
      console.error(`${path}:${i + 1}: no text or no date: left out`);
      return [];
    }
    return [
      {
        id: field('id') || `${path}:${i + 1}`,
        date,
        office: field('issuer') || field('publisher'),
        speaker: field('speaker') || null,
        language: field('lang') || field('language') || 'en',
        kind: field('kind') || null,
        title: field('title'),
        url: field('url') || null,
        text: field('text'),
      },
    ];
  });
}
