import { expect, it } from 'vitest';
import { loadGazetteerRows } from '../loading/load-gazetteer.js';
import { nameParties } from './name-parties.js';

const { states, organisations } = loadGazetteerRows();
const partiesOf = nameParties(states, organisations);

it.each([
  ['Readout of the call with Prime Minister Lind of Sweden', 'en', 'USA/president', ['SWE']],
  ['U.S.-ROK Leaders’ Joint Statement', 'en', 'USA/president', ['KOR']],
  ['Quad Leaders’ Joint Statement', 'en', 'USA/president', ['QUAD']],
  ['Statement on the situation on the Korean Peninsula', 'en', 'USA/state', []],
  ['日韓首脳会談', 'ja', 'JPN/cabinet', ['KOR']],
  ['日米韓首脳共同声明', 'ja', 'JPN/cabinet', ['KOR', 'USA']],
  ['中韩外长会谈', 'zh', 'CHN/mfa', ['KOR']],
  ['한미 정상회담', 'ko', 'KOR/president', ['USA']],
  ['한·일 외교장관회담', 'ko', 'KOR/mofa', ['JPN']],
  ['중간 보고', 'ko', 'KOR/mofa', []],
])('%s (%s) names %j', (title, language, office, parties) => {
  expect(partiesOf(title, language, office)).toEqual(parties);
});
