import { describe, expect, it } from 'vitest';
import { sentenceDocument } from '../commands/codebook-check.js';
import { loadReader } from '../loading/load-reader.js';
import { visitLevel } from './visit-level.js';

const reader = loadReader();
const read = (say: string) => reader.read({ ...sentenceDocument(say), publishedOn: '2025-03-07' }).events;

describe('how formal a visit is', () => {
  it.each([
    ['The president of Chile arrived in Peru on Monday for a three-day state visit.', 'state'],
    ['The Kenyan president visited Uganda on an official visit.', 'official'],
    ['The premier of Estonia paid a brief working visit to Georgia.', 'working'],
    ['The king of Jordan visited Tunisia on Monday.', undefined],
  ])('%s → %s', (say, level) => {
    expect(read(say).find(({ mode }) => mode === 'visit')?.level).toBe(level);
  });

  it.each([
    ['the Secretary of State visit', null],
    ['on an official and working visit', 'official'],
    ['on a private trip', 'private'],
    ['made a stopover in Hawaii', 'transit'],
    ['visited state officials', null],
  ])('%s → %s', (words, level) => {
    expect(visitLevel([words])).toBe(level);
  });
});

describe('the meetings of a visit', () => {
  it('are part of it where the same parties meet within its days', () => {
    const events = read(
      'The president of Chile visited Peru from 2 to 5 March 2025. The foreign ministers of Chile and Peru met in Lima on 4 March 2025.',
    );
    const visit = events.find(({ mode }) => mode === 'visit');
    const meeting = events.find(({ type, mode }) => type === 'CONSULT' && mode !== 'visit');
    expect(visit).toBeDefined();
    expect(meeting?.partOf).toBe(visit?.id);
  });
});
