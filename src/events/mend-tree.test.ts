import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../loading/load-language.js';
import { mendTree } from './mend-tree.js';
import { buildTree, subtree } from './tree.js';

const language = loadLanguage();

describe('mendTree', () => {
  it.each([
    'So, as you know, we had 80- — about 80,000, and now we’re up to 100,000.',
    'Up to 100 people marched, and up to 20 were held.',
    'Norway will allow up to 13,000 refugees.',
  ])('leaves a tree: %s', (text) => {
    const tokens = mendTree(language.analyse(text, { start: 0, end: text.length }));
    const tree = buildTree(tokens);
    const roots = tokens.flatMap((token, index) => (token.head < 0 ? [index] : []));
    const reached = roots.flatMap((root) => subtree(tree, root));
    expect(reached.sort((a, b) => a - b)).toEqual(tokens.map((_, index) => index));
  });

  it.each([
    [
      'The Organization of American States called on both sides to resume dialogue.',
      'called',
      'Organization',
    ],
    ['Manila summoned the envoy after a Chinese ship rammed a Philippine boat.', 'rammed', 'ship'],
    ['The talks were held after the meeting held in Geneva last week.', 'held', 'talks'],
    ['Up to 200 ethnic Turks demonstrated on Friday in Komotini.', 'demonstrated', 'Turks'],
    [
      'An attempt on the governor was thwarted in Tyumen (Siberia), the police reported.',
      'reported',
      'police',
    ],
    ['A Turkish fighter shot down a Russian Su-24 bomber near the Syrian border.', 'shot', 'fighter'],
    ['The leader, with whom Ankara signed a truce, was received by the premier.', 'received', 'leader'],
    ['Guards shot dead three prisoners in Lima.', 'shot', 'Guards'],
    ["Cuba's foreign minister is due in Hanoi on Friday.", 'due', 'minister'],
    ['Turkish Foreign Minister Mevlüt Çavuşoğlu is due in Dhaka on Wednesday.', 'due', 'Mevlüt'],
    ['A delegation of the Bank is due in Maputo on 3 June.', 'due', 'delegation'],
    ['The pact will be signed when the Togolese premier visits Accra in May.', 'visits', 'premier'],
    ['It was returned in June, when a party led by Oleg Orlov came to Seoul.', 'came', 'party'],
    [
      'Red Cross talks between South and North Korea planned for Thursday would not take place.',
      'take',
      'talks',
    ],
    [
      'Amnesty International demanded that the Sudanese government end curbs on press freedom.',
      'end',
      'government',
    ],
    ['Japan, too, has frozen grant aid to New Delhi.', 'frozen', 'Japan'],
    ['Chad has frozen relations with Gabon and called home its envoy, its president said.', 'frozen', 'Chad'],
    ['A round of exploratory talks between Greece and Turkey took place in Istanbul.', 'took', 'round'],
    ['An attempt to kill the governor, Oleg Orlov, was thwarted in Tyumen.', 'thwarted', 'attempt'],
    ['Turkish jets had on Friday intercepted two Greek bombers.', 'intercepted', 'jets'],
    ['Lakeside Radio: The Prime Minister of Spain is in Beijing.', 'Beijing', 'Minister'],
  ])('finds who does it: %s', (text, predicate, subject) => {
    const tokens = mendTree(language.analyse(text, { start: 0, end: text.length }));
    const verb = tokens.findIndex((token) => token.text === predicate);
    const found = tokens.find((token) => token.head === verb && token.deprel.startsWith('nsubj'));
    expect(found?.text).toBe(subject);
  });

  it.each([
    ['Ruto spoke with the President of Somalia, Hassan Sheikh Mohamud.', 'Hassan', 'President'],
    ["They spoke with Somalia's president, Hassan Sheikh Mohamud.", 'Hassan', 'president'],
  ])('hangs a name on who bears it: %s', (text, word, head) => {
    const tokens = mendTree(language.analyse(text, { start: 0, end: text.length }));
    const found = tokens.find((token) => token.text === word);
    expect(tokens[found?.head ?? -1]?.text).toBe(head);
  });

  it.each([
    ['South Korea put its army on its highest alert and halted aid shipments to the North.', 'halted', 'put'],
    [
      'Moscow accused Kyiv of shelling a plant and summoned the ambassador of Ukraine.',
      'summoned',
      'accused',
    ],
    ["Ethiopia called Eritrea's advance an invasion and mobilised.", 'mobilised', 'called'],
    ['Students protested against the bombing of a mission in Belgrade by NATO.', 'NATO', 'bombing'],
    [
      'The Prime Minister of Japan and Russian President Vladimir Putin agreed in Singapore to speed up talks.',
      'Vladimir',
      'Minister',
    ],
    ['The King of Norway, Harald, and the President of Malta met.', 'President', 'King'],
    ["Tonga's Prime Minister and Foreign Minister Peters of New Zealand met today.", 'Peters', 'Minister'],
    ['Peru had handed over three wounded Ecuadorean soldiers at a border post.', 'over', 'handed'],
    ['UN soldiers handed the men over to the Sudanese authorities on 20 September.', 'over', 'handed'],
    ['Denmark has agreed to provide Peru with emergency aid worth two million kroner.', 'aid', 'provide'],
    ['New Zealand will provide NZ$75 million to Tonga for housing.', 'NZ', '$'],
    ['Canada put duties of 25 percent on American steel.', 'steel', 'duties'],
    ['Sweden set aside 200 million kronor for refugees in Jordan.', 'aside', 'set'],
    ['The mission flew all but 80 of its staff out of Dili.', '80', 'flew'],
    ['Lithuania called the Russian offer a mockery.', 'offer', 'called'],
    ['Portugal made its base available to the United States.', 'States', 'made'],
    ['The 68-year-old accused Poland of plotting.', 'old', 'accused'],
    [
      'At the invitation of the Government of Togo, H.E. Mr. Kofi Adu, President of Ghana, is paying a visit to Benin.',
      'H.E.',
      'paying',
    ],
  ])('hangs a word where it belongs: %s', (text, word, head) => {
    const tokens = mendTree(language.analyse(text, { start: 0, end: text.length }));
    const found = tokens.find((token) => token.text === word);
    expect(tokens[found?.head ?? -1]?.text).toBe(head);
  });

  it('gives a particle to its verb', () => {
    const text = 'Earlier a Turkish jet shot down a Russian bomber near the Syrian border.';
    const tokens = mendTree(language.analyse(text, { start: 0, end: text.length }));
    const bomber = tokens.find((token) => token.text === 'bomber');
    expect([bomber?.deprel, tokens[bomber?.head ?? -1]?.text]).toEqual(['obj', 'shot']);
  });
});
