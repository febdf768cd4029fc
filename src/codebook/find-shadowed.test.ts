import { describe, expect, it } from 'vitest';
import { loadCodebookRows } from '../loading/load-codebook.js';
import { findShadowed } from './find-shadowed.js';
import { createCodebook } from './index.js';
import type { EventRule } from './rows.js';

const shipped = loadCodebookRows();

/** Who is in whose shadow among these two rules: of ACCUSE and, after it, of COERCE. */
function shadows(first: Partial<EventRule>, second: Partial<EventRule>): string[] {
  const codebook = createCodebook({
    ...shipped,
    events: [
      { type: 'ACCUSE', rules: [{ id: 'first', verbs: ['rap'], recipient: ['object'], ...first }] },
      { type: 'COERCE', rules: [{ id: 'second', verbs: ['rap'], recipient: ['object'], ...second }] },
    ],
  });
  return findShadowed(codebook.verbs).map(({ rule, by }) => `${rule.name} by ${by.name}`);
}

describe('an entry is in the shadow of another', () => {
  it('that asks for the same and stands before it', () => {
    expect(shadows({}, {})).toEqual(['COERCE.second by ACCUSE.first']);
  });
  it('that rules out less', () => {
    expect(shadows({}, { unlessObject: ['door'] })).toEqual(['COERCE.second by ACCUSE.first']);
  });
});

describe('an entry is in no shadow', () => {
  it('where it asks for more: it goes first', () => expect(shadows({}, { object: ['ship'] })).toEqual([]));
  it('where the other rules something out', () =>
    expect(shadows({ unlessObject: ['door'] }, {})).toEqual([]));
  it('where the other codes with a recipient only', () =>
    expect(shadows({ needsRecipient: true }, {})).toEqual([]));
  it('where it finds its recipient elsewhere', () =>
    expect(shadows({}, { recipient: ['object', 'of'] })).toEqual([]));
  it('where it has a word more', () => expect(shadows({}, { verbs: ['rap up'] })).toEqual([]));
});
