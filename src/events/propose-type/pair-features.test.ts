import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../loading/load-codebook.js';
import { loadLanguage } from '../../loading/load-language.js';
import { pairFeatures } from './pair-features.js';
import { readPair } from './read-pair.js';
import { unmark } from './unmark.js';

const parts = { language: loadLanguage(), codebook: loadCodebook() };

function featuresOf(marked: string): string[] {
  const { text, source, target } = unmark(marked);
  const pair = readPair(text, source, target, parts);
  return pair ? pairFeatures(pair, ['none']) : [];
}

describe('pairFeatures', () => {
  it('sees the verb, the way to it and the second party’s place', () => {
    const features = featuresOf('<s>Kenya</s> expelled <t>two diplomats</t>.');
    expect(features).toEqual(
      expect.arrayContaining(['verb expel', 'meet expel', 'way nsubj ^ obj', 'T is diplomat', 'vote none']),
    );
  });
  it('sees what was said would be done, and that it would not', () => {
    const features = featuresOf('<s>The rebels</s> said they would not release <t>the pilot</t>.');
    expect(features).toEqual(expect.arrayContaining(['chain say > release', 'will would', 'will not']));
  });
  it('does not see names: only that one stands there', () => {
    const features = featuresOf('<s>The mayor</s> met <t>Okello Ocaya</t> in Gulu after Bianca rang.');
    expect(features.join(' ')).not.toMatch(/okello|ocaya|gulu|bianca/i);
  });
  it('marks a missing party', () => {
    expect(featuresOf('<s>Nurses</s> went on strike.')).toContain('T none');
    expect(featuresOf('<t>Two papers</t> were banned.')).toContain('S none');
  });
});
