import { expect, it } from 'vitest';
import type { EventDate } from './event.js';
import { isBackground } from './is-background.js';

const dated = (edtf: string): EventDate => ({ edtf, basis: 'stated', text: edtf });

it.each([
  [dated('1998-05'), '2025-03-03', '', true],
  [dated('2024-03-02'), '2025-03-03', '', false],
  [dated('2024-03-01'), '2025-03-03', '', true],
  [dated('1998-05'), null, '', false],
  [null, '2025-03-03', 'Peru undertook decades ago to', true],
  [null, '2025-03-03', 'Peru undertook to', false],
])('%o in a text of %s, told as “%s”: %s', (date, publishedOn, quote, is) => {
  expect(isBackground(date, 'happened', quote, { publishedOn })).toBe(is);
});
