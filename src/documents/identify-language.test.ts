import { describe, expect, it } from 'vitest';
import { identifyLanguage } from './identify-language.js';

describe('the language of a text', () => {
  it.each([
    ['Malawian soldiers massacred 40 Mozambican refugees.', 'en'],
    ['Zambia expelled Zairean envoys.', 'en'],
    ['Le président visite Rome', 'fr'],
    ['Presiden Indonesia mengunjungi Malaysia', 'ms'],
    ['Germania invase Francia.', 'ro'],
    ['Xi', null],
  ])('%s → %s', (text, language) => expect(identifyLanguage(text)).toBe(language));
});
