import { describe, expect, it } from 'vitest';
import { readRow } from '../documents/read-row.js';
import { loadReader } from '../loading/load-reader.js';

const reader = loadReader();

/** The events of a briefing, and according to whom. */
function told(text: string): string[] {
  const row = JSON.stringify({ id: 'b', text, publishedOn: '2024-05-03', office: 'NOR/mfa', kind: 'transcript', language: 'en' }); // prettier-ignore
  const { document } = readRow(row, 1, { path: null, url: null });
  if (!document) throw new Error('no document');
  return reader.read(document).events.map(({ type, actor, recipient, attribution }) => `${actor.map(({ id }) => id).join()} ${type} ${recipient.map(({ id }) => id).join()} (${attribution === null ? '-' : `${attribution.text}${attribution.via === null ? '' : ` via ${attribution.via.text}`}`})`); // prettier-ignore
}

describe('what a question tells', () => {
  it('is told by whoever asks', () => {
    expect(told('Question: Poland expelled two Belarusian diplomats yesterday. Will Norway follow?\n\nAnna Berg: We take note of it.\n\nQuestion: And Finland?\n\nAnna Berg: Ask Finland.')).toEqual(['POL SANCTION BLR (Question)']);
    expect(told('Harbour Times: Finland said that Russia had expelled two Finnish diplomats. Any comment?\n\nSpokesperson: None.\n\nReuters: Will Sweden come?\n\nSpokesperson: Yes.')).toEqual(['RUS SANCTION FIN (Finland via Harbour Times)']);
  }); // prettier-ignore

  it('is nothing in what is asked, nor under the bare mark of a verbatim record', () => {
    expect(told('Question: Has Poland expelled two Belarusian diplomats?\n\nAnna Berg: I do not know.\n\nQuestion: Why?\n\nAnna Berg: Ask them.')).toEqual([]);
    expect(told('Q    Poland expelled two Belarusian diplomats yesterday. Will Norway follow?\n\nMS. BERG: We take note of it.')).toEqual([]);
  }); // prettier-ignore
});
