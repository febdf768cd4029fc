import { expect, it } from 'vitest';
import { readLexicon } from '../wording/concept.js';
import { encodeOffices } from './encode-office.js';
import { answerShifts } from './shifts-answer.js';
import { monthly, officeTexts } from './wording.test-support.js';

const lexicon = readLexicon([
  {
    name: 'test.yaml',
    rows: {
      concepts: [{ id: 'calm-bay', en: ['calm waters in the bay'] }],
      topics: [{ concepts: ['calm-bay'], anchors: { en: ['herring'] } }],
    },
  },
]);
const WITH = 'On herring, the ministry wants calm waters in the bay.';

it.each([
  ['the topic goes on', 'On herring, the ministry wants a count of all boats.', null],
  ['the lexicon’s anchor is gone too', 'On schools, the ministry wants a count of all pupils.', 'topic-not-raised'],
])('A phrase that went: %s', (_what, since, caution) => {
  const held = officeTexts(monthly([...Array<string>(16).fill(WITH), ...Array<string>(16).fill(since)]));
  const [office] = answerShifts(held, encodeOffices(held.texts), { lexicon, watch: [], most: 20, asked: { office: 'ISL/mfa', since: null, until: null }, between: null, occasions: {} }).offices;
  const gone = office?.shifts.find(({ concept, kind }) => concept === 'calm-bay' && (kind === 'dropped' || kind === 'replaced'));
  expect(gone).toBeDefined();
  expect(gone?.caution?.kind ?? null).toBe(caution);
}); // prettier-ignore
