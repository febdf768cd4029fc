import { describe, expect, it } from 'vitest';
import { createGazetteer } from './gazetteer.js';
import type { PersonRow } from './rows.js';
import { whoHeld } from './who-held.js';

const people: readonly PersonRow[] = [
  { name: 'Anna Dahl', offices: [{ of: 'NOR', office: 'mfa', from: '2001-03-04', until: '2005-06' }] },
  { name: 'Ole Berg', offices: [{ of: 'NOR', office: 'mfa', from: '2005-06', until: '2007-01-01' }] },
  { name: 'Kari Lie', offices: [{ of: 'NOR', office: 'mfa', from: '2009-02-03' }] },
];
const gazetteer = createGazetteer({
  states: [{ id: 'NOR', name: 'Norway' }],
  organisations: [], actors: [], offices: [], people, places: [], publishers: [],
}); // prettier-ignore

describe('whoHeld', () => {
  it.each([
    ['2001-03-04', 'known: Anna Dahl'],
    ['2004-12-31', 'known: Anna Dahl'],
    ['2005-06-15', 'either: Anna Dahl, Ole Berg'],
    ['2008-05-05', 'unknown, no-term'],
    ['1999-01-01', 'unknown, no-term'],
    ['2024-05-05', 'known: Kari Lie'],
    ['2031-05-05', 'unknown, not-looked-at'],
  ])('says of %s: %s', (date, said) => {
    const { status, terms, why } = whoHeld(gazetteer, 'NOR', 'mfa', date);
    expect(
      terms.length > 0
        ? `${status}: ${terms.map((term) => term.person.name).join(', ')}`
        : `${status}, ${why}`,
    ).toBe(said);
  });
});
