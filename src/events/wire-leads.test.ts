import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** Leads that stand alone, kind by kind: each kind of thing that was missed, in sentences of our own. */
const LEADS: readonly (readonly [string, string])[] = [
  // what a report opens with is its news, though it names nobody to whom it was done
  ["Chile's supreme court opened an inquiry into the sale of the mines.", 'CHL ACCUSE -'],
  ['Malaysia on Tuesday demanded an immediate halt to the logging of border forests.', 'MYS REQUEST -'],
  ['Chadian rebels captured the northern town and its airfield after a week of fighting.', 'TCD ASSAULT TCD'],
  // both halves of a divided land
  ['North and South Korea resumed negotiations on a railway in Panmunjom.', 'PRK,KOR CONSULT -'],
  ['East and West German ministers met in Bonn.', 'DDR,DEU CONSULT -'],
  ['The two Koreas agreed to reopen a hotline.', 'PRK,KOR AGREE -'],
  ['Latvian and Estonian forestry officers held consultations in Riga on Friday.', 'LVA,EST CONSULT -'],
  // whoever signs and recognises
  ['Gabon established diplomatic relations with Mongolia on Thursday.', 'GAB,MNG SUPPORT -'],
  ['Peru signed a fishing accord with Norway in Lima.', 'PER,NOR SUPPORT -'],
  // to leave is a threat where staying has a condition
  ['Ghana said it would pull its monitors out of Liberia unless the shelling stopped.', 'GHA THREATEN LBR'],
  ['Fiji announced that it will withdraw its battalion from Lebanon unless it is paid.', 'FJI THREATEN LBN'],
  ['Ethiopia gave Eritrea ten days to withdraw from the town.', 'ETH THREATEN ERI'],
  ['Baghdad gave Kuwait 48 hours to close the pipeline or face the consequences.', 'IRQ THREATEN KWT'],
  // who is spoken of, who presses
  ['U.N. inspectors are looking into charges that Chad used poison gas.', 'UN ACCUSE TCD'],
  ['Croatian prosecutors opened an inquiry into crimes committed by Serbian soldiers.', 'HRV ACCUSE SRB'],
  ["Samoa's premier refused to resign despite calls by Tonga for new elections.", 'WSM REJECT TON'],
  ['Morocco brushed aside a Spanish proposal for joint patrols.', 'MAR REJECT ESP'],
  // pledges: the one other state of their words
  ['Hungary said it was ready to share news of smuggling gangs with Slovakia.', 'HUN AGREE SVK'],
  ['Iceland is willing to provide two million dollars to rebuild schools in Malawi.', 'ISL AGREE MWI'],
  // behind a pronoun, in their own elections, in a local office
  [
    'The conservative Istiklal party said it would boycott Morocco’s elections unless the governor resigned.',
    'MAR THREATEN MAR',
  ],
  ['Tamil Tigers said their fighters had attacked an army camp in northern Sri Lanka.', 'LTTE ASSAULT LKA'],
  [
    "Izmir's Konak district administration has denied land for the building of a chapel in the district.",
    'TUR REJECT TUR',
  ],
  // without a word of grammar
  ['Malawian soldiers massacred 40 Mozambican refugees.', 'MWI ASSAULT MOZ'],
  ['Turkish police tortured a village mayor, his brother said.', 'TUR ASSAULT TUR'],
  ['Sudan opened its southern provinces to relief convoys of the Red Cross.', 'SDN RETREAT ICRC'],
  ['Chadian rebels exploded a mine under a French jeep.', 'TCD ASSAULT FRA'],
  ['Cuban authorities arrested four members of a human rights group.', 'CUB COERCE CUB'],
];

describe('leads that stand alone', () => {
  it.each(LEADS)('%s → %s', (sentence, wanted) => {
    expect(missing(sentence, wanted)).toBeNull();
  });
});
