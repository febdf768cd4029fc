import { describe, expect, it } from 'vitest';
import { missing, readText } from '../read-sentence.test-support.js';

describe('whose visit, and where', () => {
  it.each([
    ["Togo's foreign minister is in Lima on a three-day visit.", 'TGO CONSULT/visit PER'],
    ['The Omani premier said so in Jakarta, where he ended a two-day stay.', 'OMN CONSULT/visit IDN'],
    ["Chile's president was in Accra for talks with the Ghanaian president.", 'CHL,GHA CONSULT -'],
    ["Nepal's premier left Rome after two days of talks with the Italian president.", 'NPL,ITA CONSULT -'],
    ["Fiji's premier was received by the king of Tonga and flew on to Apia.", 'FJI CONSULT/visit WSM'],
    ["Fiji's premier flew to Nuku'alofa and was received by the king of Tonga.", 'TON CONSULT/visit FJI'],
    [
      'Gabon and Chad met on Monday. A pact will be signed when the Gabonese president visits in May.',
      'GAB CONSULT/visit TCD planned',
    ],
    [
      'Ghana attacked a camp in Togo. A day later Algeria brokered a truce.',
      'DZA,GHA,TGO CONSULT/third-party -',
    ],
    ['Foreign Minister Lavrov to hold talks with his Egyptian counterpart.', 'RUS,EGY CONSULT - planned'],
  ])('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it('tells the visit apart from the meeting held in it', () => {
    const { events } = readText(
      "Togo's foreign minister is in Lima on a visit. He met his Peruvian counterpart on Thursday.",
    );
    expect(events.map(({ type, mode }) => `${type} ${mode ?? '-'}`)).toEqual(['CONSULT visit', 'CONSULT -']);
  });

  it('counts back from the day on which a stay ended', () => {
    const { events } = readText('The Omani premier ended a three-day visit to Jakarta on Thursday.');
    expect(events[0]?.date?.edtf).toBe('2026-01-06/2026-01-08');
  });
});

describe('a body of states meets by itself', () => {
  it.each([
    ['ECOWAS leaders gathered in Abuja on Sunday.', 'ECOWAS CONSULT -'],
    ['The Security Council will hold an emergency meeting on Monday.', 'UNSC CONSULT - planned'],
  ])('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it.each(['Togolese ministers met on Sunday.', 'The World Bank met its targets.'])(
    '%s → nothing',
    (text) => {
      expect(readText(text).events).toEqual([]);
    },
  );
});
