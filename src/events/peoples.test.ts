import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** Peoples without a state of their own: when they are a party, and when they are some state's people. */
const SENTENCES: readonly (readonly [string, string])[] = [
  // a people of several states is a party of its own, and so are its fighters and leaders
  ['Kurds attacked the Turkish army.', 'KURDS ASSAULT TUR'],
  ['Hutus killed Tutsi villagers in the hills on Monday.', 'HUTUS ASSAULT TUTSIS'],
  ['On Tuesday Turkey bombed Kurdish rebels in the mountains.', 'TUR ASSAULT KURDS'],
  ['Tamil guerrillas killed twenty policemen.', 'TAMILS ASSAULT -'],
  ['The Tibetan leader met the president of France on Friday.', 'TIBETANS,FRA CONSULT -'],
  ['The Chechens kidnapped a Russian envoy.', 'CHECHENS ASSAULT RUS'],
  ['The EU urged Kosovo Serbs to end their boycott.', 'EU REQUEST XKX'],
  ['The Moroccan army clashed with Tuareg tribesmen.', 'MAR ASSAULT TUAREGS'],
  ['On Tuesday ethnic Kurds clashed with the Iraqi army.', 'KURDS ASSAULT IRQ'],
  // the members of one that lives in a single state are that state's people
  ['China has detained a million Uighurs in Xinjiang.', 'CHN COERCE CHN'],
  ['Several thousand Uighurs demonstrated in Urumqi on Sunday.', 'CHN PROTEST CHN'],
  ['Sri Lanka rejected the demands of the Tamils.', 'LKA REJECT LKA'],
  // a state's adjective before them says whose they are
  ['On Monday Iraqi Shiites accused Saudi Arabia of meddling.', 'IRQ ACCUSE SAU'],
  ['Syrian Kurds asked the United States for help.', 'SYR REQUEST USA'],
  // and so does the place; refugees are where they have fled to
  ['Druze inhabitants of the Syrian Golan threatened a strike against Israel.', 'SYR THREATEN ISR'],
  ['The government of Indonesia sent aid to Rohingya refugees in Bangladesh.', 'IDN AID BGD'],
  ['On Monday ethnic Russians protested in Estonia.', 'EST PROTEST EST'],
  // who holds an office is of it, whatever his people
  ["Iraq's Kurdish president Jalal Talabani met George W. Bush.", 'IRQ,USA CONSULT -'],
  // states are no people
  ['The Sunni Arab states condemned Iran on Friday.', '-'],
  ['The Kurdish language is taught in Sweden.', '-'],
];

describe('peoples', () => {
  it.each(SENTENCES)('%s → %s', (sentence, wanted) => {
    expect(missing(sentence, wanted)).toBeNull();
  });
});
