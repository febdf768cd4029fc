import { describe, expect, it } from 'vitest';
import { placeAnchor, type Candidate } from './place-anchor.js';
import type { Anchor } from './review.js';

const anchor: Anchor = { documentKey: 'a', kind: 'event', quote: 'Lee met Xi in Beijing.', start: 50, type: 'CONSULT', mode: null, participants: ['actor:CHN', 'actor:KOR'] }; // prettier-ignore

const candidate = (uid: string, more: Partial<Candidate> = {}): Candidate => ({ ...anchor, uid, ...more });

describe('a person’s word finds its place', () => {
  const cases: [string, Candidate[], string | undefined][] = [
    ['where the quote is the same', [candidate('x', { start: 90 })], 'x'],
    ['where white space has changed', [candidate('x', { quote: 'Lee met\n Xi in Beijing.' })], 'x'],
    [
      'where the sentence is longer now',
      [candidate('x', { quote: 'On Monday, Lee met Xi in Beijing. Then he left.' })],
      'x',
    ],
    ['where the type is another but the people are the same', [candidate('x', { type: 'AGREE' })], 'x'],
    [
      'where the people are others but the type is the same',
      [candidate('x', { participants: ['actor:KOR'] })],
      'x',
    ],
    [
      'not where type and people are others: that is another record',
      [candidate('x', { type: 'AGREE', participants: [] })],
      undefined,
    ],
    ['not in another sentence', [candidate('x', { quote: 'Lee met Xi in Seoul.' })], undefined],
    ['not in another kind of record', [candidate('x', { kind: 'position' })], undefined],
    [
      'in the likest of several',
      [candidate('x', { type: 'AGREE' }), candidate('y'), candidate('z', { mode: 'visit' })],
      'y',
    ],
    ['in the nearest of equals', [candidate('x', { start: 500 }), candidate('y', { start: 60 })], 'y'],
    ['nowhere, where nothing is', [], undefined],
  ];
  it.each(cases)('%s', (_, candidates, expected) => {
    expect(placeAnchor(anchor, candidates)?.uid).toBe(expected);
  });
});
