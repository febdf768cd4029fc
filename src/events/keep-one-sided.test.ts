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

describe('acts to which no recipient is named', () => {
  it.each(TEXTS)('%s → %s', (text, wanted) => {
    const { events, issues } = readText(text);
    const open = events.filter(({ why }) => why.includes('recipient.open'));
    if (wanted === null) {
      expect(open.map(describeEvent)).toEqual([]);
      expect(issues.map(({ code }) => code)).toContain('no-recipient');
    } else expect(open.map(describeEvent).join()).toContain(wanted);
  });
});
