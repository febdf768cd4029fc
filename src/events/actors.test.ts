import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** Offices, metonyms, apposition, relatives; hosts, firms and bystanders that are no party. */
const SENTENCES: readonly (readonly [string, string])[] = [
  // words that nobody is said to have said are no act; a deed is one by whomever
  ['The American people were honoured and encouraged.', '-'],
  ['Two Togolese soldiers were killed on Monday.', '- ASSAULT TGO'],
  ['An accord between Ethiopia and Djibouti was signed on Sunday.', 'ETH,DJI SUPPORT -'],
  // whose troops and missiles are moved, where nobody says by whom
  ['Chinese troops were deployed along the Indian border.', 'CHN MOBILIZE IND'],
  ['American soldiers were withdrawn from Lebanon.', 'USA RETREAT LBN'],
  ['Iranian missiles were launched at Israel.', 'IRN ASSAULT ISR'],
  ['British and French paratroopers landed in Egypt.', 'GBR,FRA ASSAULT EGY'],
  // whom a participle makes the doer, and the first of two objects
  ['A delegation led by a Danish minister arrived in Lima.', 'DNK CONSULT/visit PER'],
  ['Ghana handed Togo a note of protest.', 'GHA ACCUSE/disapprove TGO'],
  // a weekday is no part of a verb
  ['Ugandan soldiers marched out of Goma on Saturday.', 'UGA RETREAT COD'],
  ['Japan gave Ghana $92 million.', 'JPN AID GHA'],
  ['American bombers struck Tripoli.', 'USA ASSAULT/aerial LBY'],
  // who is named alone is the leader that a rule asks for
  ['Erdogan flew to Baku on Tuesday.', 'TUR CONSULT AZE'],
  ['Emmanuel Macron is received by Erdogan in Ankara.', 'TUR CONSULT FRA'],
  ["Lisbon's foreign ministry summoned the Brazilian ambassador.", 'PRT ACCUSE BRA'],
  ['Peru and Chile met in Geneva to settle the border dispute.', 'PER,CHL CONSULT -'],
  ['Peru and Chile met. They signed an accord in Algiers.', 'PER,CHL SUPPORT -'],
  ['Peru and Chile met. They agreed to raise trade to 10 billion US dollars.', 'PER,CHL AGREE -'],
  [
    'The South Korean minister spoke by phone with his Japanese and U.S. counterparts.',
    'KOR,JPN,USA CONSULT -',
  ],
  ['Kenya accused its neighbour Somalia of arming the militia.', 'KEN ACCUSE SOM'],
  ["Iran's embassy in Paris condemned the French film.", 'IRN ACCUSE FRA'],
  ['A Canadian court sentenced a Chinese trader to nine years.', 'CAN SANCTION CHN'],
  ['Portuguese fishermen attacked a Spanish patrol boat.', 'PRT ASSAULT ESP'],
  ['The Dutch expelled two Libyan envoys.', 'NLD SANCTION LBY'],
  ['France, Spain and Portugal condemned the Moroccan arrests.', 'FRA,ESP,PRT ACCUSE MAR'],
  ['The Bulgarian airline cancelled flights to Greece.', '-'],
  ["India's cricket team beat Pakistan in Lahore.", '-'],
  ['The Japanese carmaker will build a plant in Mexico.', '-'],
  ['Kenyan officials met their Ugandan counterparts on Tuesday.', 'KEN,UGA CONSULT -'],
  ['The rebels, who are backed by Rwanda, captured Goma.', 'COD ASSAULT COD'],
  ['Sweden, which condemned the invasion, sent arms to Ukraine.', 'SWE AID UKR'],
  [
    "Zambia's president, Kenneth Kaunda, visited Angola and met President dos Santos.",
    'ZMB CONSULT/visit AGO',
  ],
  ['Hungary, a member of NATO, signed a gas treaty with Russia.', 'HUN,RUS SUPPORT -'],
  ['Speaking in Ankara, the Greek foreign minister apologised to Turkey.', 'GRC CONCEDE TUR'],
  ['Troops from Chad crossed into Niger on Sunday.', 'TCD ASSAULT NER'],
  ['Soldiers loyal to the ousted Fijian premier seized the airport.', '-'],
  ['Ecuador granted asylum to a Colombian judge.', 'ECU AID COL'],
  [
    'A Chadian armed group attacked a camp of forces loyal to a general in southern Libya.',
    'TCD ASSAULT LBY',
  ],
  ['Iraqi government troops captured the mosque in Mosul.', 'IRQ ASSAULT IRQ'],
  ['Kenyan soldiers raided two farms.', '-'],
  ['An Italian priest was kidnapped in the southern Philippines by Muslim rebels.', 'PHL ASSAULT ITA'],
];

describe('who, and to whom', () => {
  it.each(SENTENCES)('%s → %s', (sentence, wanted) => {
    expect(missing(sentence, wanted)).toBeNull();
  });
});
