import { describe, expect, it } from 'vitest';
import { unmark } from './unmark.js';

describe('unmark', () => {
  it('turns marks into spans of the text without them', () => {
    const { text, source, target } = unmark('<s>Kenya</s> thanked <t>Norway</t>.');
    expect(text).toBe('Kenya thanked Norway.');
    expect(source && text.slice(source.start, source.end)).toBe('Kenya');
    expect(target && text.slice(target.start, target.end)).toBe('Norway');
  });
  it('says null where a mark is missing', () => {
    expect(unmark('<s>Kenya</s> left.').target).toBeNull();
  });
});
