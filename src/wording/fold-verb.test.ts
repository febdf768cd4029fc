import { expect, it } from 'vitest';
import { koreanVerbStem } from './fold-verb.js';
import { encodeCorpora, measureWording, type WordingText } from './index.js';

it.each([
  ['견지한다', '견지하'],
  ['견지했다', '견지하'],
  ['견지하였다', '견지하'],
  ['견지합니다', '견지하'],
  ['견지할', '견지하'],
  ['견지하며', '견지하'],
  ['견지하고자', '견지하'],
  ['강화되였다', '강화되'],
  ['강화됩니다', '강화되'],
  ['강화시킬', '강화시키'],
  ['밝혔다', '밝히'],
  ['밝힌다', '밝히'],
  ['지켰습니다', '지키'],
  ['합니다', null],
  ['북한', null],
  ['항구', null],
])('%s is of the verb %s', (word, stem) => {
  expect(koreanVerbStem(word)).toBe(stem);
});

const texts = (language: string, bodies: readonly string[]): WordingText[] =>
  bodies.map((body, i) => ({ id: `t${i}`, date: `2020-01-${String(i + 1).padStart(2, '0')}`, office: 'XXX/mfa', language, title: 'x', text: body })); // prettier-ignore
const countOf = (language: string, phrase: string, bodies: readonly string[]): number =>
  measureWording(texts(language, bodies), phrase)[0]?.share.uses ?? 0;

const KOREAN = [
  '우리는 어업 협력을 견지한다.',
  '우리는 어업 협력을 견지하였다.',
  '장관은 어업 협력을 견지하며 항구를 열겠다고 했다.',
  '정부는 어업 협력을 견지할 것이다.',
  '우리는 어업 협력을 견지합니다.',
  '어업 협력은 없었다.',
];

it('A Korean formula is one, however its verb ends.', () => {
  expect(countOf('ko', '어업 협력을 견지한다', KOREAN)).toBe(5);
  expect(countOf('ko', '어업 협력을 견지할', KOREAN)).toBe(5);
});

it('Korean verbs of a corpus lose their endings, nouns keep their letters.', () => {
  const [corpus] = encodeCorpora(
    texts('ko', [...KOREAN, '남북한의 항구를 열자. 남북한은 항구를 함께 쓴다.']),
  );
  const forms = [...(corpus?.tokens ?? [])].map((token) => corpus?.forms[token] ?? '');
  expect(forms.filter((form) => form === '견지하')).toHaveLength(5);
  expect(forms.filter((form) => form === '남북한')).toHaveLength(2);
});

it('A Japanese phrase that ends in a verb is found in its other forms, and not in the passive.', () => {
  const suru = ['漁場の封鎖を強く非難する。', '漁場の封鎖を強く非難した。', '漁場の封鎖を強く非難しています。', '封鎖は強く非難された。', '封鎖を非難する。']; // prettier-ignore
  expect(countOf('ja', '強く非難する', suru)).toBe(3);
  const five = ['海の秩序を守る。', '海の秩序を守り、港を開く。', '海の秩序を守ってきた。', '海の秩序が守備された。'];
  expect(countOf('ja', '海の秩序を守る', five)).toBe(3);
  expect(countOf('ja', '漁村を支える', ['漁村を支える。', '漁村を支えた。', '漁村を支えていく。', '漁村を支配した。'])).toBe(3);
}); // prettier-ignore
