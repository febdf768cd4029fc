import { describe, expect, it } from 'vitest';
import { isAsDescribed } from './describe-event.js';
import { readText } from '../read-sentence.test-support.js';

/** The text, the event, who says so; null where the text itself does. */
const SAID: readonly (readonly [string, string, string | null])[] = [
  ['Kenya has expelled two Somali diplomats, officials said.', 'KEN SANCTION/expel SOM', 'officials'],
  [
    'According to the Ethiopian foreign ministry, Kenya has expelled two Somali diplomats.',
    'KEN SANCTION/expel SOM',
    'Ethiopian foreign ministry',
  ],
  [
    '"Kenya attacked two Somali villages," the Somali defence minister told reporters.',
    'KEN ASSAULT SOM',
    'Somali defence minister',
  ],
  [
    'The Somali defence minister said: "Kenya attacked two Somali villages."',
    'KEN ASSAULT SOM',
    'Somali defence minister',
  ],
  [
    'The Somali minister told parliament: "Kenya bombed a Somali port. It also seized a Somali ship."',
    'KEN COERCE SOM',
    'Somali minister',
  ],
  [
    '"Kenya attacked us," the Somali minister said. "It also seized a Somali ship."',
    'KEN COERCE SOM',
    'Somali minister',
  ],
  ['The Somali minister met reporters on Monday. Kenya seized a Somali ship.', 'KEN COERCE SOM', null],
  [
    'Analysts cited by the Daily Nation say that Kenya attacked Somalia.',
    'KEN ASSAULT SOM',
    'Analysts via Daily Nation',
  ],
  [
    'In a joint statement, Kenya and Somalia said they had agreed to reopen the border.',
    'KEN,SOM AGREE -',
    'joint statement',
  ],
  ['Reuters reported that Kenya bombed a Somali port.', 'KEN ASSAULT SOM', 'Reuters'],
  ['It was reported that Kenya bombed a Somali port.', 'KEN ASSAULT SOM', null],
  [
    'A Somali official, who asked not to be named, said that Kenya bombed a Somali port.',
    'KEN ASSAULT SOM',
    'Somali official',
  ],
  ['Kenya attacked a Somali port, a Somali official told AFP.', 'KEN ASSAULT SOM', 'Somali official'],
  [
    'The Somali minister said Kenya attacked a port, adding that Kenya also seized a Somali ship.',
    'KEN COERCE SOM',
    'Somali minister',
  ],
  [
    'Reuters reported, citing Somali officials, that Kenya bombed a Somali port.',
    'KEN ASSAULT SOM',
    'Somali officials via Reuters',
  ],
  ['Kenya has expelled two Somali diplomats, it said on Thursday.', 'KEN SANCTION/expel SOM', 'Kenya'],
  [
    'Kenya and Somalia will sign a treaty next month after agreeing on a text.',
    'KEN,SOM SUPPORT - planned',
    null,
  ],
  ['Kenya condemned the Somali attack.', 'KEN ACCUSE SOM', null],
  ['Kenya and Somalia signed an accord on trade.', 'KEN,SOM SUPPORT -', null],
];

describe('who says so', () => {
  it.each(SAID)('%s → %s: %s', (text, wanted, said) => {
    const event = readText(text).events.find((one) => isAsDescribed(one, wanted));
    const by = event?.attribution;
    const spoken = by ? by.text + (by.via ? ` via ${by.via.text}` : '') : null;
    expect(event).toBeDefined();
    expect(spoken).toBe(said);
  });
});

describe('what one side asserts and another denies', () => {
  it.each([
    [
      'Ethiopia accused Eritrea of shelling a border town. Eritrea denied the accusation.',
      'ETH ACCUSE ERI',
      'ERI',
    ],
    ['Sudan said Chad bombed a Sudanese village. Chad denied bombing Sudan.', 'TCD ASSAULT SDN', 'TCD'],
  ] as const)('%s → %s, denied by %s', (text, wanted, by) => {
    const event = readText(text).events.find((one) => isAsDescribed(one, wanted));
    expect(event?.deniedBy).toEqual([by]);
  });
});
