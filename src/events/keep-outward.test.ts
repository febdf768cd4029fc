import { describe, expect, it } from 'vitest';
import { readText } from '../read-sentence.test-support.js';

const typesOf = (text: string, office: string | null): string[] =>
  readText(text, { office }).events.map(({ type }) => type);

describe('what an office says of its own state', () => {
  it.each(['I urge all Americans to get vaccinated.', 'We reject the bill that Republicans wrote.'])(
    'is said at home: %s',
    (text) => {
      expect(typesOf(text, 'USA/president')).toEqual([]);
    },
  );

  it.each([
    ['I urge Iran to release the sailors.', 'REQUEST'],
    ['We condemn the attack in Kenya.', 'ACCUSE'],
  ])('is said to others: %s → %s', (text, type) => {
    expect(typesOf(text, 'USA/president')).toContain(type);
  });

  it.each([
    'We have mobilized 400 personnel to the burning counties.',
    'We should fight the militants of the Islamic State.',
    'We cannot allow the Taliban to hold a rally.',
    'Two children were killed in that school.',
    'Thank you very much, Mr. President.',
    'Microsoft released a set of patches today.',
    'Presidents from both parties have worked with Walmart on that.',
  ])('is no act in remarks: %s', (text) => {
    expect(readText(text, { office: 'USA/president', kind: 'speech' }).events).toEqual([]);
  });

  it('is an act in remarks that name another', () => {
    const { events } = readText('We have deployed 400 soldiers to Kuwait.', {
      office: 'USA/president',
      kind: 'speech',
    });
    expect(events.map(({ type }) => type)).toEqual(['MOBILIZE']);
  });

  it('is told by the press as it was', () => {
    expect(typesOf('The United States rejected the proposal.', null)).toEqual(['REJECT']);
  });
});
