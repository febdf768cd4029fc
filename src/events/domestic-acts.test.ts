import { describe, expect, it } from 'vitest';
import { describeEvent } from './describe-event.js';
import { missing, readText } from '../read-sentence.test-support.js';

/** Both sides of one state: people and bodies without a nationality take the state where they stand. */
const AT_HOME: readonly (readonly [string, string])[] = [
  ['Police in Harare fired tear gas at opposition supporters.', 'ZWE ASSAULT ZWE'],
  ['Nigerian authorities released 14 opposition activists.', 'NGA RETREAT/release NGA'],
  ['Thousands of Bolivian miners marched through La Paz.', 'BOL PROTEST/demo BOL'],
  ['Tens of thousands gathered in Athens against the treaty.', 'GRC PROTEST/demo GRC'],
  ['Demonstrators in Tunis blocked roads to show their anger at French policy.', 'TUN PROTEST FRA'],
  ['Tamil rebels ambushed an army convoy in northern Sri Lanka.', 'TAMILS ASSAULT LKA'],
  ['Up to 200 ethnic Hungarians demonstrated in Romania on Sunday.', 'ROU PROTEST ROU'],
  ['The Ghanaian president declared a state of emergency on Thursday.', 'GHA COERCE/martial-law GHA'],
  ['Norway sent food to refugees fleeing the war in Angola.', 'NOR AID AGO'],
  ['A Dutch journalist was arrested in Iran on Monday.', 'IRN COERCE/arrest NLD'],
  ['Polish doctors called off a strike.', 'POL CONCEDE POL'],
  ['Riot police fired rubber bullets at a crowd in the centre of Lusaka.', 'ZMB ASSAULT ZMB'],
  ['Tens of thousands marched through Skopje on Friday.', 'MKD PROTEST MKD'],
  ["Hundreds of veterans rallied outside Thailand's embassy in Phnom Penh.", 'KHM PROTEST THA'],
  ['Jakarta proclaimed a state of emergency.', 'IDN COERCE/martial-law IDN'],
  ['Soldiers detained the president of Burundi on Sunday.', 'BDI COERCE/arrest BDI'],
  ['A night curfew was imposed in Dili on Sunday.', 'TLS COERCE/curfew TLS'],
  ['The arrest of two Danes in Minsk alarmed Copenhagen.', 'BLR COERCE/arrest DNK'],
  ['Farmers blocked the road through the Peruvian capital.', 'PER PROTEST/obstruct PER'],
  ['Police in Lomé used water cannon on Friday.', 'TGO ASSAULT/crowd-control TGO'],
  ['The presidential guard of Chad seized power on Friday.', 'TCD ASSAULT TCD'],
  ['Hundreds of thousands marched in Lisbon on Monday.', 'PRT PROTEST PRT'],
  ['MAPUTO, Mozambique - Troops opened fire on a crowd at the market.', 'MOZ ASSAULT MOZ'],
  ["Zambia's police shot dead two students on Monday.", 'ZMB ASSAULT ZMB'],
];

/** Acts that name nobody: those of the strife, the place or the state of which the text has told. */
const TOLD: readonly (readonly [string, string])[] = [
  [
    'Students marched through Dakar on Monday. Police drove them back and detained nine.',
    'SEN COERCE/arrest SEN',
  ],
  ['Youths stoned the Italian embassy in Tunis. Police fired warning shots.', 'TUN ASSAULT/firearms TUN'],
  ['Miners marched through Conakry. Soldiers fired into the air.', 'GIN ASSAULT/firearms GIN'],
  ['The president spoke in Nairobi. Gunmen attacked a bus station an hour later.', '- ASSAULT KEN'],
  ['A summit ended in Bamako on Monday. Masked men shot at a judge that night.', '- ASSAULT MLI'],
  ['The congress of Honduras met in Tegucigalpa. Police detained six Belgians.', 'HND COERCE/arrest BEL'],
  ['Crowds filled the squares of Skopje, and police used tear gas.', 'MKD ASSAULT/crowd-control MKD'],
  [
    'Voting ended in Tbilisi. The rallies in Georgia went on. The opposition accused Iran of meddling.',
    'GEO ACCUSE IRN',
  ],
];

/** Those who attack without a name: to whom they do it is the news. */
const NAMELESS: readonly (readonly [string, string])[] = [
  ['Armed herders killed 20 people in two villages of Nigeria on Sunday.', '- ASSAULT NGA'],
  ['Gunmen attacked a United Nations convoy near Goma.', '- ASSAULT UN'],
  ['A bomb killed six people in a market in Peshawar.', '- ASSAULT PAK'],
  ['A warship fired on a trawler from Sri Lanka.', '- ASSAULT LKA'],
  ['Members of parliament in Lima were in session when gunmen killed a candidate.', '- ASSAULT PER'],
];

/** Whose state the words leave open. */
const LEFT_OPEN: readonly string[] = [
  'Rights activists condemned Iran for the executions.',
  'President Zeta threatened action against Russia.',
  'Israeli troops killed two militants.',
  'Ukraine and Russia traded accusations. Troops shelled a bridge an hour later.',
  'Scholars met in Accra. Governments, they found, arrest the leaders of strikes before elections.',
  'A ferry left Tallinn at noon. A mine hit a tanker that evening.',
];

describe('acts within one state', () => {
  it.each(AT_HOME)('%s → %s', (sentence, wanted) => {
    expect(missing(sentence, wanted)).toBeNull();
  });

  it.each(TOLD)('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it.each(NAMELESS)('%s → %s', (sentence, wanted) => {
    expect(missing(sentence, wanted)).toBeNull();
  });

  it.each(LEFT_OPEN)('no state is guessed: %s', (sentence) => {
    const sameSides = readText(sentence).events.filter(
      ({ actor, recipient }) => recipient.length > 0 && actor.some((one) => one.id === recipient[0]?.id),
    );
    expect(sameSides.map(describeEvent)).toEqual([]);
  });

  it('stay out of a text about two states, and say so', () => {
    const { events, issues } = readText(
      'Iran and Saudi Arabia agreed to reopen their embassies. Riyadh cut ties in 2016. Police in Riyadh had arrested opposition activists.',
    );
    expect(events.map(describeEvent).filter((one) => one.includes('COERCE'))).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('domestic-act');
  });

  it.each([
    [
      'Australia condemned the army of Fiji on Friday. Police in Suva arrested 20 protesters.',
      'FJI COERCE/arrest FJI',
    ],
    [
      "Australia condemned Fiji's generals. Outside Suva, some 500 farmers marched on a police station.",
      'FJI PROTEST FJI',
    ],
    ['Thailand was calm. Soldiers arrested the opposition leader at dawn.', 'THA COERCE/arrest THA'],
    ["Laos closed the border. Thailand's generals ousted the government on Tuesday.", 'THA ASSAULT THA'],
  ])('force at home stays where the text tells it for itself: %s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it('have no state where the text has named two', () => {
    const { events } = readText('Iran and Iraq met in May. Soldiers arrested the opposition leader at dawn.');
    expect(events.map(describeEvent).filter((one) => one.includes('COERCE'))).toEqual([]);
  });

  it('are what a text is about that opens with them', () => {
    const { events } = readText(
      'Police in Harare arrested opposition activists. Kenya condemned the arrests. Police in Harare also arrested two editors.',
    );
    expect(events.map(describeEvent)).toContain('ZWE COERCE/arrest ZWE');
  });
});
