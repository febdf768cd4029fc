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

  it('is told by the press as it was', () => {
    expect(typesOf('The United States rejected the proposal.', null)).toEqual(['REJECT']);
  });
});
