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
  [
    'Kenyan and Ugandan ministers met for an hour. The talks came two months after the Kenyan president visited Uganda.',
    'KEN,UGA CONSULT -',
    null,
  ],
  [
    'Kenya met Uganda on Monday. The evening before, Chad had condemned Uganda.',
    'TCD ACCUSE UGA',
    '2026-01-04',
  ],
  [
    'Kenya met Uganda last week. Chad had condemned Uganda the week before over the raid.',
    'TCD ACCUSE UGA',
    '2025-12-22/2025-12-28',
  ],
  ['Kenya said on Tuesday it would reopen its embassy in Somalia.', 'KEN,SOM SUPPORT - planned', null],
  ['The Kenyan foreign minister arrived in Somalia today.', 'KEN CONSULT/visit SOM', '2026-01-09'],
  [
    'In December, after Somalia had refused to withdraw, Kenyan jets bombed Mogadishu.',
    'KEN ASSAULT/aerial SOM',
    '2025-12',
  ],
  // within a day that was told
  [
    'Kenya expelled two Somali diplomats on Monday. Hours later Somalia arrested two Kenyan sailors.',
    'SOM COERCE/arrest KEN',
    '2026-01-05',
  ],
  [
    'Kenya expelled two Somali diplomats last month. Hours later Somalia arrested two Kenyan sailors.',
    'SOM COERCE/arrest KEN',
    null,
  ],
  ['Kenya arrested two Somali sailors before dawn.', 'KEN COERCE/arrest SOM', '2026-01-09'],
  ['Kenya arrested two Somali sailors on 3 January in the evening.', 'KEN COERCE/arrest SOM', '2026-01-03'],
  // who goes on acting does so on the same day
  [
    'Kenya expelled two Somali diplomats on Monday. It arrested two Somali sailors.',
    'KEN COERCE/arrest SOM',
    '2026-01-05',
  ],
  [
    'Kenya expelled two Somali diplomats on Monday. It had arrested two Somali sailors.',
    'KEN COERCE/arrest SOM',
    null,
  ],
  [
    'Kenya expelled two Somali diplomats on Monday. Uganda arrested two Somali sailors.',
    'UGA COERCE/arrest SOM',
    null,
  ],
  // a limit still ahead is not the day of what was promised
  ['Kenya pledged $20 million to Somalia by the end of January.', 'KEN AGREE SOM', null],
  ['Kenya condemned the Somali raid of 2 January.', 'KEN ACCUSE SOM', null],
  [
    'Kenyan students threw stones at the Somali embassy and tore down its gate on Monday.',
    'KEN ASSAULT/primitive SOM',
    '2026-01-05',
  ],
  // what came before has a day of its own
  ["This month, in the wake of Somalia's attack on Kenya, a bank closed.", 'SOM ASSAULT KEN', null],
  ['Kenya thanked Somalia for the release of a ship in 2004.', 'KEN SUPPORT SOM', null],
  [
    'Kenya had closed its border with Somalia in April, and it invited Somalia to talks.',
    'KEN REQUEST/meet SOM',
    null,
  ],
  [
    'Kenya and Uganda met on 2 December. Nineteen days later Kenya accused Uganda of spying.',
    'KEN ACCUSE/allege UGA',
    '2025-12-21',
  ],
  [
    'Kenya met Uganda on Monday. In the talks that the two held the following day, Kenya and Uganda agreed to share the lake.',
    'KEN,UGA AGREE -',
    '2026-01-06',
  ],
  [
    'Kenya condemned Uganda on Sunday. Uganda recalled its envoy from Kenya the same night.',
    'UGA SANCTION/withdraw KEN',
    '2026-01-04',
  ],
  [
    // a telling of the one does not make the two deployments one
    'Kenyan troops were deployed to Somalia on Monday. Kenya has deployed troops. Kenyan troops were deployed to Uganda on Monday.',
    'KEN MOBILIZE/troops UGA',
    '2026-01-05',
  ],
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
  // the story counts on from what it told
  [
    'Kenya and Somalia signed a treaty in 1998. Three years later Kenya expelled two Somali diplomats.',
    'KEN SANCTION/expel SOM',
    '2001',
  ],
  [
    'Kenya and Somalia signed a treaty in March 2019. The following month Kenya expelled two Somali diplomats.',
    'KEN SANCTION/expel SOM',
    '2019-04',
  ],
  [
    'Kenya attacked Somalia on 5 January. A day earlier Somalia had condemned Kenya.',
    'SOM ACCUSE KEN',
    '2026-01-04',
  ],
  [
    'In 1977 Somalia invaded Ethiopia. The next year it withdrew its troops from Ethiopia.',
    'SOM RETREAT ETH',
    '1978',
  ],
  // a description is no step of the story
  [
    'In 1973 Somalia invaded Ethiopia, citing a treaty that Italy signed in 1935. It withdrew its troops from Ethiopia three years later.',
    'SOM RETREAT ETH',
    '1976',
  ],
  ['Over the next year Kenya expelled two Somali diplomats.', 'KEN SANCTION/expel SOM', null],
  [
    'The next day, on 6 January, Kenya expelled two Somali diplomats.',
    'KEN SANCTION/expel SOM',
    '2026-01-06',
  ],
  // counted from an event with a day of its own, or from the main clause
  [
    'Somalia condemned Kenya a day after Kenya attacked a Somali port on 5 January.',
    'SOM ACCUSE KEN',
    '2026-01-06',
  ],
  [
    'Kenya expelled two Somali diplomats on Tuesday, two days after Somalia seized a Kenyan ship.',
    'SOM COERCE KEN',
    '2026-01-04',
  ],
  // the words before an act, and the day of what it counts from
  [
    'The Kenyan minister visited Ethiopia on 4 and 5 January. On the eve of the visit, the presidents of Kenya and Somalia met.',
    'KEN,SOM CONSULT -',
    '2026-01-03',
  ],
  [
    'The presidents met on 5 January. The day after, Kenya and Somalia signed a treaty.',
    'KEN,SOM SUPPORT -',
    '2026-01-06',
  ],
  [
    'Kenya attacked Somalia in April 1993. In September of the same year, Kenya and Somalia signed a treaty. In 1995 and 1998 Kenya and Somalia met again.',
    'KEN,SOM SUPPORT -',
    '1993-09',
  ],
  ['Kenya and Somalia signed a partnership for 2027–2030.', 'KEN,SOM SUPPORT -', null],
  // the day of what is condemned
  ["Kenya condemned Sunday's Somali attack.", 'KEN ACCUSE SOM', null],
  // the old day is its day no more
  ['A meeting between Kenya and Somalia on 12 January was postponed.', 'KEN,SOM CONSULT - planned', null],
  ['A meeting between Kenya and Somalia was postponed until May.', 'KEN,SOM CONSULT - planned', '2026-05'],
  ['Kenya said on Thursday that it was suspending ties with Somalia.', 'KEN SANCTION SOM', '2026-01-08'],
  ['Somalia, in a letter dated 3 January, accused Kenya of invading.', 'SOM ACCUSE KEN', '2026-01-03'],
  // agreed before the meeting, or at another
  [
    'Kenya and Somalia had agreed to reopen the border. The foreign ministers of Kenya and Somalia met on Monday.',
    'KEN,SOM AGREE -',
    null,
  ],
  ['The ministers of Kenya and Somalia met in 1988 and later signed an accord.', 'KEN,SOM SUPPORT -', null],
  // the day of the summit, and the year of what was done
  ['Kenya invited Somalia to a summit in Mombasa in May.', 'KEN REQUEST/meet SOM', null],
  ['In October, Kenya invited Somalia to a summit in Mombasa.', 'KEN REQUEST/meet SOM', '2025-10'],
  ['Kenya thanked Somalia for forgiveness of its debt in 2004.', 'KEN SUPPORT SOM', null],
  ['In 2004 Kenya thanked Somalia for its help.', 'KEN SUPPORT SOM', '2004'],
  // a dateline's day is the report's
  [
    "NAIROBI, Jan. 8 — Somalia's president will visit Kenya on Monday.",
    'SOM CONSULT/visit KEN planned',
    '2026-01-12',
  ],
  [
    "NAIROBI, Jan. 8 — Somalia's president will arrive here in February.",
    'SOM CONSULT/visit KEN planned',
    '2026-02',
  ],
  ["NAIROBI, Jan. 8 — Somalia's president will visit Kenya.", 'SOM CONSULT/visit KEN planned', null],
  ['NAIROBI, Jan. 8 — Kenya expelled two Somali diplomats.', 'KEN SANCTION/expel SOM', '2026-01-08'],
  // so long after another event that the text tells
  [
    'Kenya expelled the Somali ambassador on 3 December. A week after the expulsion, Somalia closed its embassy in Kenya.',
    'SOM SANCTION/withdraw KEN',
    '2025-12-10',
  ],
  [
    "Soldiers overthrew Niger's president on 26 July. Four days after the coup, Kenya evacuated its citizens from Niger.",
    'KEN AID NER',
    '2025-07-30',
  ],
  [
    'Kenya met Uganda on 2 January. Four days after the earthquake, Kenya expelled the Somali ambassador.',
    'KEN SANCTION/expel SOM',
    null,
  ],
];

describe('when it took place', () => {
  it.each(DATED)('%s → %s: %s', (text, wanted, date) => {
    const event = readText(text).events.find((one) => isAsDescribed(one, wanted));
    expect(event).toBeDefined();
    expect(event?.date?.edtf ?? null).toBe(date);
  });
});
