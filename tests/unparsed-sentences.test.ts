import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Document } from '../src/documents/document.js';
import { loadParts } from '../src/loading/load-reader.js';
import type { Language } from '../src/language/token.js';
import { createReader } from '../src/pipeline.js';
import { sentenceDocument } from '../src/commands/codebook-check.js';

/** The language stage, noting by their words the sentences whose trees are asked for. */
function noting(language: Language, parsed: Set<string>): Language {
  return {
    splitSentences: (text, block) => language.splitSentences(text, block),
    analyse: (text, sentence, names) =>
      language.analyse(text, sentence, names).map((token) => {
        const note = (): typeof token => {
          parsed.add(text.slice(sentence.start, sentence.end));
          return token;
        };
        const { start, end, text: word, upos, lemma } = token;
        return {
          start, end, text: word, upos, lemma,
          get head() {
            return note().head;
          },
          get deprel() {
            return note().deprel;
          },
        }; // prettier-ignore
      }),
  };
}

function parsedOf(text: string): string[] {
  const parsed = new Set<string>();
  const parts = loadParts();
  createReader({ ...parts, language: noting(parts.language, parsed) }).read(sentenceDocument(text));
  return [...parsed];
}

describe('a sentence is parsed only where it may hold a record', () => {
  test.each([
    ['The rain fell all night.', 'nobody is named'],
    ['Giraffes graze in Kenya.', 'no word opens a rule'],
    ['He smiled.', 'nobody is in reach'],
  ])('%s — %s', (text) => {
    expect(parsedOf(text)).toEqual([]);
  });

  test.each([
    'Kenya condemned the attack.',
    'Kenya defenestrated Somalia.', // a verb between two states that no row has
    'Acme shelled the village.', // an actor whom nobody knows
  ])('%s — is parsed', (text) => {
    expect(parsedOf(text)).toEqual([text]);
  });
});

describe('readings do not depend on what is left unparsed', () => {
  afterEach(() => {
    vi.doUnmock('../src/events/may-code.js');
    vi.doUnmock('../src/events/has-words.js');
    vi.doUnmock('../src/positions/may-hold.js');
    vi.doUnmock('../src/commitments/may-promise.js');
    vi.doUnmock('../src/claims/may-claim.js');
    vi.resetModules();
  });

  test('of our own articles, with every sentence looked into', async () => {
    const documents = Array.from({ length: 18 }, (_, i) => articleOf(i + 1));
    const reader = createReader(loadParts());
    const gated = documents.map((document) => JSON.stringify(reader.read(document)));
    const always = () => true;
    vi.resetModules();
    vi.doMock('../src/events/may-code.js', () => ({ mayCode: always }));
    vi.doMock('../src/events/has-words.js', () => ({ hasWords: always }));
    vi.doMock('../src/positions/may-hold.js', () => ({ mayHold: always }));
    vi.doMock('../src/commitments/may-promise.js', () => ({ mayPromise: always }));
    vi.doMock('../src/claims/may-claim.js', () => ({ mayClaimWording: always, mayClaimTies: always }));
    const pipeline = await import('../src/pipeline.js');
    const open = pipeline.createReader(loadParts());
    expect(documents.map((document) => JSON.stringify(open.read(document)))).toEqual(gated);
  }, 300_000); // two readers, loaded anew
});

function articleOf(number: number): Document {
  const file = new URL(`articles/${String(number).padStart(2, '0')}.txt`, import.meta.url);
  return { ...sentenceDocument(readFileSync(file, 'utf8')), publishedOn: '2025-06-10' };
}
