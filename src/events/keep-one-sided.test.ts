import { describe, expect, it } from 'vitest';
import { readText } from '../read-sentence.test-support.js';
import { describeEvent } from './describe-event.js';

/** Each text, and the act in it that names nobody to whom it was done; null where it must stay an issue. */
const TEXTS: readonly (readonly [string, string | null])[] = [
  ['Togo and Benin met in Lagos in May. Togo had occupied the islands in 1961.', 'TGO ASSAULT'],
  ['Togo and Benin met in Lagos in May. Togo undertook to return the boat.', 'TGO AGREE'],
  ['Benin protested to Togo in June. Togo rejected the exercise.', 'TGO REJECT'],
  ['Togo and Benin met in Lagos in May. Chile supported the plan.', 'CHL SUPPORT'],
  [
    'Togo and Benin met in Lagos in May. Togo will receive Mr. Okri, a trade unionist, in June.',
    'TGO CONSULT',
  ],
  ['Togo and Benin met in Lagos in May. Togo sent two rescue teams.', 'TGO AID'],
  ['Togo and Benin met in Lagos in May. Togo spoke of hard years.', null],
  ['Chile held talks in Lima in May.', null],
  ['Togo is on the coast. It occupied the islands in 1961.', null],
  ['Togo and Benin met in Lagos in May. Chile arrested two men.', null],
];

/** A report of two: what one does to nobody named goes to the other, where that was named last. */
const OF_TWO =
  'Togo closed its border with Benin in May. Benin recalled its envoy to Togo. Togo said that Benin had armed the rebels, and Benin denied it. ' +
  'Togo threatened Benin with sanctions. Benin asked Togo for talks. ';

describe('acts to which no recipient is named', () => {
  it.each([
    ['Togo has agreed to lower the fee.', 'TGO AGREE BEN'],
    ['Chile condemned what it called folly.', null],
  ])('in a report of two: %s', (text, wanted) => {
    const { events } = readText(OF_TWO + text);
    const inView = events
      .filter(({ why, quote }) => why.includes('recipient.in-view') && quote.start >= OF_TWO.length)
      .map(describeEvent);
    if (wanted === null) expect(inView).toEqual([]);
    else expect(inView.join()).toContain(wanted);
  });

  it.each(TEXTS)('%s → %s', (text, wanted) => {
    const { events, issues } = readText(text);
    const open = events.filter(({ why }) => why.includes('recipient.open'));
    if (wanted === null) {
      expect(open.map(describeEvent)).toEqual([]);
      expect(issues.map(({ code }) => code)).toContain('no-recipient');
    } else expect(open.map(describeEvent).join()).toContain(wanted);
  });
});
