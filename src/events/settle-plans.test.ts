import { describe, expect, it } from 'vitest';
import { missing, readText } from '../read-sentence.test-support.js';

/** What a later sentence says of a plan that it names by "the visit". */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'The Ghanaian president had been due to visit Togo on Monday. The visit was called off after the attack.',
    'GHA CONSULT/visit TGO cancelled',
  ],
  [
    'Ghana and Togo had planned joint exercises in May. The drills have been scrapped.',
    'GHA,TGO COOPERATE - cancelled',
  ],
  [
    "Ghana's president had been due to meet the Togolese leader in Lome. Those talks were abandoned.",
    'GHA,TGO CONSULT - cancelled',
  ],
  [
    'The joint commission of Ghana and Togo, which was due to meet in Lome on Friday, has been cancelled.',
    'GHA,TGO CONSULT - cancelled',
  ],
  [
    "Ghana's president will visit Togo in May. A visit by the Kenyan president was cancelled.",
    'GHA CONSULT/visit TGO planned',
  ],
  [
    "Ghana's president will visit Togo in May. The visit of the Kenyan president was cancelled.",
    'GHA CONSULT/visit TGO planned',
  ],
  ["Ghana's president visited Togo in May. A second visit was cancelled.", 'GHA CONSULT/visit TGO happened'],
];

describe('plans whose fate the next sentence tells', () => {
  it.each(SENTENCES)('%s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it('leaves no planned act where it was called off, and no day where it was put off', () => {
    const fates = (text: string) => readText(text).events.map(({ status, date }) => [status, date?.edtf]);
    expect(
      fates('Ghana said it would host a summit with Togo in June. The summit was called off on Monday.'),
    ).toEqual([['cancelled', '2026-06']]);
    expect(fates('Ghana and Togo are to hold talks next week. The meeting was later postponed.')).toEqual([
      ['planned', undefined],
    ]);
  });
});
