import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** To whom an act is done that names nobody, by what the text tells before. */
const RECALLED: readonly (readonly [string, string])[] = [
  ['Ghana accused Togo of shelling a village. Togo rejected the accusation.', 'TGO REJECT GHA'],
  ['Ghana called on Togo to withdraw its troops. Togo rejected the call on Tuesday.', 'TGO REJECT GHA'],
  ['Ghana proposed talks with Togo. The Togolese government turned down the proposal.', 'TGO REJECT GHA'],
  ['Ghana expelled two Togolese diplomats on Monday. Nigeria criticised the expulsion.', 'NGA ACCUSE GHA'],
  ['North Korea fired two missiles into the sea on Monday. Japan condemned the launch.', 'JPN ACCUSE PRK'],
  ['The EU imposed sanctions on Togo. Chad criticised the sanctions as short-sighted.', 'TCD ACCUSE EU'],
  ['Togo released three Ghanaian sailors on Monday. Ghana welcomed the decision.', 'GHA SUPPORT TGO'],
  ['Peru says Chile fired on its boats. Chile dismissed these baseless allegations.', 'CHL REJECT PER'],
  ['Ghana expelled two Togolese diplomats on Monday. Togo threatened to retaliate.', 'TGO THREATEN GHA'],
  ["Ghana condemned Togo's shelling of a village. It also imposed sanctions.", 'GHA SANCTION TGO'],
  ["Ghana condemned Togo's shelling of a village. Accra also recalled its ambassador.", 'GHA SANCTION TGO'],
  ['Ghana accused Togo of piracy, a charge that Lomé rejected the same day.', 'TGO REJECT GHA'],
  ['The EU imposed sanctions on Togo on Monday. Canada followed suit.', 'CAN SANCTION TGO'],
  [
    'The EU imposed sanctions on Togo on Monday. Chile and Peru announced similar measures.',
    'CHL,PER SANCTION TGO',
  ],
  ['ECOWAS suspended trade with Niger and threatened to use force.', 'ECOWAS THREATEN NER'],
  ['Togo asked Ghana for asylum. The request was turned down on Friday.', 'GHA REJECT TGO'],
  ["Ghana's ambassador was summoned to the ministry in Lomé on Friday.", 'TGO ACCUSE GHA'],
  ['Niger condemned France on Monday and cut off water to the embassy.', 'NER COERCE FRA'],
  ['Togo attacked Benin on Monday. Ghana condemned the attack on Benin.', 'GHA ACCUSE TGO'],
  ['Ghana criticised the tariffs that Togo announced on Monday.', 'GHA ACCUSE TGO'],
  ['Ghana accused Togo of piracy. Benin protested too.', 'BEN ACCUSE TGO'],
  ["Ghana condemned Togo on Monday. Benin's embassy in Accra lodged a protest.", 'BEN ACCUSE GHA'],
  ['Ghana recalled its ambassador from Togo on Monday. It has demanded an apology.', 'GHA REQUEST TGO'],
  ['Ghana broke off relations with Togo on Monday. Lomé followed suit the next day.', 'TGO SANCTION GHA'],
  ['Ghana broke off relations with Togo. Benin has already done so.', 'BEN SANCTION TGO'],
  ['Ghana expelled two Togolese envoys on Monday, and so did Benin.', 'BEN SANCTION TGO'],
  ['Ghana closed its embassy in Togo. This week it went further, halting aid.', 'GHA SANCTION TGO'],
  [
    'Ghana and Togo recalled their ambassadors in March. Accra has since closed the border.',
    'GHA COERCE TGO',
  ],
  ['The Emir of Qatar held talks in Ankara on Wednesday.', 'QAT,TUR CONSULT -'],
  ['Kenya attacked Uganda in May. Nairobi then held talks in Geneva.', 'KEN,UGA CONSULT -'],
  ['President Ruto telephoned the president of Togo and offered to pay for the tents.', 'KEN AGREE TGO'],
  [
    'The US cut its aid to Burundi on Monday, and the EU is expected to agree an arms embargo.',
    'EU SANCTION BDI planned',
  ],
  [
    'Ghana condemned Togo. The rain fell. Days went by. It was May. Ghana attacked Togo again. It was June. The sea was calm. The corn grew high. Algeria brokered a truce.',
    'DZA CONSULT GHA,TGO',
  ],
  ['The government in Georgetown auctioned new blocks, which Venezuela called illegal.', 'VEN ACCUSE GUY'],
  ['He is a prince of Fiji, to whom Mexico granted asylum.', 'MEX AID FJI'],
  ["Renamo shelled Beira on Monday. Mozambique's government offered a truce.", 'MOZ AGREE RENAMO'],
  ['Ghana shelled Togo on Monday. Togo offered a truce, but Accra turned it down.', 'GHA REJECT TGO'],
  ['Ghana uses its dam as a weapon. Togo condemned this.', 'TGO ACCUSE GHA'],
  ['Ghana joined Benin and Mali in condemning Togo.', 'GHA,BEN,MLI ACCUSE TGO'],
];

/** Whose goods or troops they are, and where aid goes, by what the text tells before. */
const DOERS: readonly (readonly [string, string])[] = [
  ['Norway has sent tents to Malawi. The goods will be flown to Blantyre on Friday.', 'NOR AID MWI planned'],
  ['Norway sent tents to Malawi. A medical team has been working in Blantyre since Friday.', 'NOR AID MWI'],
  ['Norway sent tents to Malawi on Monday. Denmark dispatched blankets.', 'DNK AID MWI'],
  ['An earthquake struck Malawi on Sunday. Norway sent rescue teams.', 'NOR AID MWI'],
  [
    'Peru called the invasion by Chile a crime. In May 1998 its jets bombed the airport of Santiago.',
    'PER ASSAULT CHL',
  ],
  ['Niamey said that Nigerian troops had shelled its villages.', 'NGA ASSAULT NER'],
  ['Togolese troops attacked a village in Benin. The soldiers then burned two mosques.', 'TGO ASSAULT BEN'],
];

/** Further meetings that a sentence tells by a phrase of their own. */
const FURTHER: readonly (readonly [string, string])[] = [
  [
    'President Ruto spoke with the president of Somalia, and later with the prime minister of Ethiopia.',
    'KEN,SOM CONSULT -; KEN,ETH CONSULT -',
  ],
  [
    'The Togolese president will pay state visits to Peru in May, and to Chile and Cuba in June.',
    'TGO CONSULT PER planned; TGO CONSULT CHL,CUB planned',
  ],
  [
    'The Pope will visit Chad from 9 to 11 May, and Niger from 11 to 13 May.',
    'VAT CONSULT TCD planned; VAT CONSULT NER planned',
  ],
];

/** Where two may be meant, or nobody was at odds with the actor, nobody is guessed. */
const LEFT_OPEN: readonly (readonly [string, string])[] = [
  ['Togo asked Ghana for help and Benin for money. The request was turned down.', 'TGO REQUEST GHA'],
  ['Ghana condemned the attacks on Benin. Benin mourned.', 'GHA ACCUSE -'],
  ["Ghana condemned the violation of Benin's borders.", 'GHA ACCUSE -'],
  ['Ghana and Togo met in May. Ghana threatened to close the border.', 'GHA THREATEN -'],
  ['Ghana condemned Togo, while Benin condemned Mali. Chad criticised the condemnation.', 'TCD ACCUSE -'],
  ['Ghana accused Togo and Benin of piracy. Ghana threatened to retaliate.', 'GHA THREATEN -'],
  ['Ghana condemned Togo in May. Togo rejected the budget.', 'TGO REJECT -'],
  ['Ghana condemned Togo in May. Ghana imposed sanctions on two generals.', 'GHA SANCTION -'],
  [
    'The EU imposed sanctions on Togo. Togo imposed sanctions on Chad. Togo did the same.',
    'TGO SANCTION TCD',
  ],
];

describe('recipients that the clause does not name', () => {
  it.each(RECALLED)('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it.each(DOERS)('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it.each(FURTHER)('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it('leave open whose goods they are where two gave', () => {
    const text = 'Norway sent tents to Malawi. Denmark gave Chad rice. The goods will be flown to Blantyre.';
    expect(missing(text, 'DNK AID MWI planned')).not.toBeNull();
    expect(missing(text, 'NOR AID MWI planned')).not.toBeNull();
  });

  it.each(LEFT_OPEN)('nobody is guessed: %s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });
});
