import { describe, expect, it } from 'vitest';
import { isAsDescribed } from './describe-event.js';
import { readText } from '../read-sentence.test-support.js';

/** Published on Friday, 9 January 2026. The text, the event, its date. */
const DATED: readonly (readonly [string, string, string | null])[] = [
  [
    'Kenya announced on Friday that it had expelled two Somali diplomats on Thursday.',
    'KEN SANCTION/expel SOM',
    '2026-01-08',
  ],
  ['Kenya invited the Somali president to Nairobi for talks in November.', 'KEN REQUEST/meet SOM', null],
  [
    "Kenya's president will visit Somalia on Monday, his office said on Friday.",
    'KEN CONSULT/visit SOM planned',
    '2026-01-12',
  ],
  [
    'Kenyan and Somali ministers met on 5 January and agreed to reopen the border.',
    'KEN,SOM AGREE -',
    '2026-01-05',
  ],
  ['Kenya said on Tuesday it would reopen its embassy in Somalia.', 'KEN,SOM SUPPORT - planned', null],
  ['The Kenyan foreign minister arrived in Somalia today.', 'KEN CONSULT/visit SOM', '2026-01-09'],
  ['Kenya condemned the Somali raid of 2 January.', 'KEN ACCUSE SOM', null],
  [
    'On 2 January Somalia held a vote. Kenya condemned Somalia the following day.',
    'KEN ACCUSE SOM',
    '2026-01-03',
  ],
  ['In a statement of 5 January, Kenya condemned the Somali raid.', 'KEN ACCUSE SOM', '2026-01-05'],
  ['The Kenyan president visited Somalia that July.', 'KEN CONSULT/visit SOM', null],
  ['In 1998 Kenya cut diplomatic ties with Somalia.', 'KEN SANCTION SOM', '1998'],
  ['Kenya on Monday condemned Somalia for the raid last month.', 'KEN ACCUSE SOM', '2026-01-05'],
  [
    'Speaking on Wednesday, the Kenyan president accused Somalia of arming the rebels.',
    'KEN ACCUSE SOM',
    '2026-01-07',
  ],
];

describe('when it took place', () => {
  it.each(DATED)('%s → %s: %s', (text, wanted, date) => {
    const event = readText(text).events.find((one) => isAsDescribed(one, wanted));
    expect(event).toBeDefined();
    expect(event?.date?.edtf ?? null).toBe(date);
  });
});
