import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/index.js';
import { GAZETTEER_SOURCE, readGazetteerRows } from '../loading/compile-gazetteer.js';
import { nameHints } from './name-hints.js';

const gazetteer = createGazetteer(readGazetteerRows(GAZETTEER_SOURCE).rows);

/** `kind:words` of each hint. */
function hints(text: string): string[] {
  return nameHints(text, { start: 0, end: text.length }, gazetteer, '2026-01-07').map(
    ({ kind, start, end }) => `${kind}:${text.slice(start, end)}`,
  );
}

describe('nameHints', () => {
  it.each([
    ['South Korean President Kim Ha-neul spoke.', ['title:South Korean President', 'person:Kim Ha-neul']],
    ["Iran's Foreign Minister Ali Rezaei spoke.", ['title:Foreign Minister', 'person:Ali Rezaei']],
    ["Norway's Kari Berg-Hansen spoke.", ['person:Kari Berg-Hansen']],
    ['Prince Omar bin Salem Al Noor spoke.', ['title:Prince', 'person:Omar bin Salem Al Noor']],
    ['President Berg spoke.', ['title:President', 'person:Berg']],
    ['North Korea warned South Africa.', ['place:North Korea', 'place:South Africa']],
    ['The Russian Foreign Ministry spoke.', ['organisation:Russian Foreign Ministry']],
    ['The foreign ministry spoke.', []],
    ['Both sides spoke about it.', []],
  ])('%s', (text, said) => expect(hints(text)).toEqual(said));

  it('gives hints in order that do not overlap', () => {
    const text =
      'Danish Prime Minister Eva Holm, Finnish President Aino Laine and South Sudan met in San Marino.';
    const found = nameHints(text, { start: 0, end: text.length }, gazetteer, null);
    for (const [i, hint] of found.entries())
      expect(hint.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
    expect(found.length).toBeGreaterThan(4);
  });
});
