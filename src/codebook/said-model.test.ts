import { describe, expect, it } from 'vitest';
import { parseSaidModel, scoreSaid } from './said-model.js';

const file = (weights: Record<string, number[]>, labels = ['none', 'ACCUSE']): string =>
  JSON.stringify({ labels, bias: labels.map(() => 0), weights });

describe('the model of what is said', () => {
  it('adds up the features that it knows, and tells by how much the best is better', () => {
    const model = parseSaidModel(file({ 'w arm': [-100, 100], 'w port': [50, 0] }));
    expect(scoreSaid(model, ['w arm', 'w unheard'])).toEqual({ label: 'ACCUSE', margin: 2 });
    expect(scoreSaid(model, ['w port']).label).toBe('none');
  });

  it('says nothing for sure of words that it does not know', () => {
    expect(scoreSaid(parseSaidModel(file({})), ['w unheard']).margin).toBe(0);
  });

  it.each([
    ['an unknown label', file({}, ['none', 'PRAISE']), /unknown label: PRAISE/],
    ['a row that is too short', file({ 'w arm': [1] }), /w arm has not 2 numbers/],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseSaidModel(text)).toThrow(message);
  });
});
