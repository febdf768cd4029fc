import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

describe('"the leaders" of three or more, uncounted', () => {
  it.each([
    ['The presidents of Ghana, Togo and Benin met on Monday. The leaders agreed to reopen the border.', 'GHA,TGO,BEN AGREE -'],
    ['The president of Ghana spoke with the presidents of Togo and Benin on Monday. The presidents condemned Mali.', 'GHA,TGO,BEN ACCUSE MLI'],
  ])('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });
}); // prettier-ignore
