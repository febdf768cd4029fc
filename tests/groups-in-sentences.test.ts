import { describe, expect, it } from 'vitest';
import { missing } from '../src/read-sentence.test-support.js';

/** Groups, parties and unions as single sentences of news name them, on a day when they were in the news. */
const SENTENCES: readonly (readonly [string, string, string])[] = [
  ['2008-03-04', 'Somaliland accused Puntland of attacking its soldiers.', 'SML ACCUSE PUNTLAND'],
  [
    '2000-08-28',
    'The West Side Boys kidnapped eleven British soldiers in Sierra Leone.',
    'WEST-SIDE-BOYS COERCE GBR',
  ],
  ['2016-05-12', 'The Niger Delta Avengers attacked a Nigerian naval base.', 'NDA-AVENGERS ASSAULT NGA'],
  ['1999-06-08', 'Rahanweyn Resistance Army fighters captured Baidoa on Monday.', 'RRA ASSAULT SOM'],
  ['1988-11-03', 'The Jungle Commando attacked a police post in Suriname.', 'JUNGLE-COMMANDO ASSAULT SUR'],
  ['1992-05-05', 'Inkatha accused COSATU of inciting violence.', 'INKATHA ACCUSE COSATU'],
  ['1987-05-05', 'The Shanti Bahini killed twelve Bangladeshi soldiers.', 'SHANTI-BAHINI ASSAULT BGD'],
  ['1985-05-05', 'Akali Dal leaders rejected the offer by Prime Minister Rajiv Gandhi.', 'AKALI REJECT IND'],
  ['2003-05-05', 'Spanish police arrested four leaders of Batasuna on Monday.', 'ESP COERCE BATASUNA'],
  ['1985-05-23', 'Amal militiamen attacked a Palestinian camp in Beirut.', 'AMAL ASSAULT PSE'],
  ['1989-03-20', 'The Lebanese Forces shelled Syrian positions in Beirut.', 'LEBANESE-FORCES ASSAULT SYR'],
  ['1994-03-15', 'Israel outlawed the Kach movement on Monday.', 'ISR COERCE KACH'],
  ['2015-05-05', 'Syria bombed positions of Jaysh al-Fatah in Idlib.', 'SYR ASSAULT JAYSH-ALFATAH'],
  ['1995-02-07', 'Grozny accused Moscow of bombing a market.', 'CHECHEN-REBELS ACCUSE RUS'],
  ['2009-01-12', 'The Somali pirates released a Greek tanker on Monday.', 'SOM RETREAT GRC'],
  ['2022-05-16', 'The Kalinouski Regiment attacked Russian positions.', 'KALINOUSKI ASSAULT RUS'],
  ['1994-05-05', 'PASOK criticised the European Union on Monday.', 'PASOK ACCUSE EU'],
  ['1993-05-05', 'Serb gunners shelled Sarajevo.', 'SERBS ASSAULT BIH'],
];

describe('groups in sentences', () => {
  it.each(SENTENCES)('%s: %s → %s', (publishedOn, sentence, wanted) => {
    expect(missing(sentence, wanted, { publishedOn })).toBeNull();
  });
});
