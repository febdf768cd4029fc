import { describe, expect, it } from 'vitest';
import { missing, readText } from '../read-sentence.test-support.js';

describe('what two do further, told without their names', () => {
  it.each([
    [
      'Togo and Benin opened talks on fishing on Monday. A second round is due in April.',
      'TGO,BEN CONSULT - planned',
    ],
    [
      'The Omani foreign minister met his Qatari counterpart on Thursday. Two memoranda of understanding were signed.',
      'OMN,QAT SUPPORT -',
    ],
    [
      'Peru and Ecuador agreed to reopen the crossing. Diplomatic relations will be restored in May.',
      'PER,ECU SUPPORT - planned',
    ],
    ['Laos and Vietnam held consultations in Hanoi. A joint commission was set up.', 'LAO,VNM AGREE -'],
    [
      'An extradition treaty will be signed when the Irish premier visits Canberra in June.',
      'IRL,AUS SUPPORT - planned',
    ],
    [
      'Chad and Niger met in Agadez. The joint border commission will hold its first session in May.',
      'TCD,NER CONSULT - planned',
    ],
    ['Consultations were held in Dakar between the Gambian and Senegalese ministers.', 'GMB,SEN CONSULT -'],
    ['The meeting took place in Muscat between Iran and Iraq.', 'IRN,IRQ CONSULT -'],
  ])('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it.each([
    // what has a name of its own is another matter
    ['Togo and Benin met on Monday. The Lomé Convention was signed in 1975.', 'SUPPORT'],
    // somebody else has been named since
    ['Togo and Benin met on Monday. Ghana looked on. Two agreements were signed.', 'SUPPORT'],
    // two pairs may be meant
    ['Togo met Benin, and Mali met Niger. Two agreements were signed.', 'SUPPORT'],
    // nobody met
    ['Togo condemned Benin. Two agreements were signed.', 'SUPPORT'],
  ])('leaves open whose it is: %s', (text, type) => {
    expect(readText(text).events.filter((event) => event.type === type)).toEqual([]);
  });
});
