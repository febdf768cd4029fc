import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** What groups and descriptions stand for, by what the text has named so far. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['Ghana held talks with Togo in Lomé. The two delegations agreed to reopen the border.', 'GHA,TGO AGREE -'],
  ['Ghana held talks with Togo in Lomé. The two coast guards agreed to patrol together.', 'GHA,TGO AGREE -'],
  [
    'The presidents of Ghana, Togo and Benin met on Monday. The three leaders agreed to reopen the border.',
    'GHA,TGO,BEN AGREE -',
  ],
  [
    'The presidents of Ghana, Togo and Benin met on Monday. The three countries agreed to reopen the border.',
    'GHA,TGO,BEN AGREE -',
  ],
  [
    'The presidents of Ghana, Togo and Benin met on Monday. The trio condemned Mali.',
    'GHA,TGO,BEN ACCUSE MLI',
  ],
  ['Ghana met Togo on Monday, and the latter accused the former of piracy.', 'TGO ACCUSE GHA'],
  ['Ghana condemned Togo on Monday. Togo condemned its neighbour in reply.', 'TGO ACCUSE GHA'],
  ['Ghana condemned Togo on Monday. Togo blamed the other side.', 'TGO ACCUSE GHA'],
  ['France warned Benin on Monday. Paris later suspended aid to the former colony.', 'FRA SANCTION BEN'],
  ['Canada and Benin met on Monday. Ottawa condemned the West African country on Tuesday.', 'CAN ACCUSE BEN'],
  ['The president of Ghana arrived in Lomé on Monday. He held talks with his host.', 'GHA,TGO CONSULT -'],
  ['Ghana and Togo met in May. The EU imposed sanctions on both.', 'EU SANCTION GHA,TGO'],
  ['The Security Council met on Togo. Ghana said the Council condemned Togo.', 'UNSC ACCUSE TGO'],
  ['Ghana met Togo on Monday. On Tuesday each accused the other of piracy.', 'GHA,TGO ACCUSE -'],
  [
    'Accra lodged a complaint. Lomé was silent. The two sides agreed in May to reopen the border.',
    'GHA,TGO AGREE -',
  ],
  [
    'Ghana complained to Togo about its pact with France. Togolese police had beaten a Ghanaian. The two sides met in May.',
    'GHA,TGO CONSULT -',
  ],
  [
    'The president of Benin spoke with the president of Ghana, and the two condemned Togo.',
    'BEN,GHA ACCUSE TGO',
  ],
  ['Ghana has a quarrel with Togo over gas. The neighbour expelled two Ghanaian envoys.', 'TGO SANCTION GHA'],
  ['Ghana arrested a Togolese envoy. Lomé broke off relations with that country.', 'TGO SANCTION GHA'],
  ['Togo withdrew its envoys from Doha. It accused the emirate of meddling.', 'TGO ACCUSE QAT'],
  ['Al-Shabaab shelled Kismayo on Monday. The rebels attacked Kenya on Tuesday.', 'ALSHABAAB ASSAULT KEN'],
  ['Togolese soldiers crossed the river on Monday. The soldiers shelled Ghana.', 'TGO ASSAULT GHA'],
  ['The leaders of Mercosur met on Monday. The presidents condemned Togo.', 'MERCOSUR ACCUSE TGO'],
  ['Ghana sued Togo before the International Court of Justice. The judges condemned Togo.', 'ICJ ACCUSE TGO'],
  [
    'Kenya closed its border with Somalia. The East African nation accused its northern neighbour.',
    'KEN ACCUSE SOM',
  ],
  ['Uganda met Kenya and Somalia. Nairobi accused its western neighbour of smuggling.', 'KEN ACCUSE UGA'],
  [
    'Ethiopia signed a port deal with Kenya. Togo accused the Horn of Africa nation of greed.',
    'TGO ACCUSE ETH',
  ],
  ['Nauru broke off relations with Taiwan. China praised the Pacific nation.', 'CHN SUPPORT NRU'],
  ['France expelled two diplomats of Benin. Cotonou accused the former colonial power.', 'BEN ACCUSE FRA'],
  ['Canada met Jordan and Egypt. Ottawa later condemned the kingdom.', 'CAN ACCUSE JOR'],
  [
    'Ghana and Togo have quarrelled for years. Togo closed the border with Ghana in May. The EU urged the two capitals to talk.',
    'EU REQUEST GHA,TGO',
  ],
  ['The IAEA censured Iran. Tehran accused the nuclear watchdog of bias.', 'IRN ACCUSE IAEA'],
  ['The EU taxed Chinese cars. China accused the 27-nation bloc of protectionism.', 'CHN ACCUSE EU'],
];

/** Who rules on the day of the text. */
const RULED: readonly (readonly [string, string, string])[] = [
  ['2023-09-20', 'Mali expelled an envoy of France. The junta accused Paris of theft.', 'MLI ACCUSE FRA'],
  ['2014-06-20', 'Egypt met Thailand. The United States condemned the junta.', 'USA ACCUSE THA'],
  ['1982-04-20', 'Argentina rebuffed Britain. The junta accused London of piracy.', 'ARG ACCUSE GBR'],
];

/** Where two may be meant, none is. */
const UNCLEAR: readonly (readonly [string, string])[] = [
  [
    'Canada met Benin and Togo on Monday. Ottawa condemned the West African country on Tuesday.',
    'CAN ACCUSE -',
  ],
];

describe('groups and descriptions', () => {
  it.each(RULED)('on %s: %s → %s', (publishedOn, text, wanted) => {
    expect(missing(text, wanted, { publishedOn })).toBeNull();
  });

  it.each(TEXTS)('%s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });

  it.each(UNCLEAR)('unclear: %s → %s', (text, wanted) => {
    expect(missing(text, wanted)).toBeNull();
  });
});
