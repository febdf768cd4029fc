import { expect, it } from 'vitest';
import { nameRank } from './name-rank.js';

const rankOf = (title: string, more: { kind?: string; office?: string; speaker?: string } = {}): string => nameRank({ title, office: 'XXX/mfa', ...more }); // prettier-ignore

it.each([
  ['Statement by the President on the ferry accident', 'leader'],
  ['Remarks by Prime Minister Lind at the opening of the fish market', 'leader'],
  ['Readout of Vice President Ek’s call with President Lind', 'vice'],
  ['Foreign Minister Ek meets President Lind', 'minister'],
  ['Deputy Foreign Minister Ek receives the ambassador', 'vice'],
  ['Press Briefing by Press Secretary Ek', 'spokesperson'],
  ['Statement by the Spokesperson on the talks of ministers', 'spokesperson'],
  ['Ambassador Ek speaks at the harbour conference', 'official'],
  ['Fact Sheet: President Ek opens forty harbours', 'office'],
  ['Readout of the call with President Lind', 'office'],
  ['Joint Statement of President Ek and President Lind', 'joint'],
  ['外交部发言人就渡轮事故答记者问', 'spokesperson'],
  ['外交部副部长会见渔业代表团', 'vice'],
  ['中国外长同挪威首相通电话', 'minister'],
  ['国家主席向渔业大会致贺信', 'leader'],
  ['報道官会見記録', 'spokesperson'],
  ['日・ノルウェー首脳会談', 'leader'],
  ['外務大臣談話（漁業協定の署名）', 'minister'],
  ['외교부 대변인 논평', 'spokesperson'],
  ['외교부 제1차관, 노르웨이 대사 접견', 'vice'],
  ['대통령 신년사', 'leader'],
  ['조선중앙통신사 론평', 'commentary'],
])('“%s” is of the rank %s', (title, rank) => {
  expect(rankOf(title)).toBe(rank);
});

it('Where a title names nobody, the speaker, the kind of text or a personal office says whose it is.', () => {
  expect(rankOf('Regular questions of 3 May', { kind: 'press conference' })).toBe('spokesperson');
  expect(rankOf('On the harbours', { speaker: 'Ek Lind, Minister of Fisheries' })).toBe('minister');
  expect(rankOf('On the harbours', { office: 'XXX/president' })).toBe('leader');
  expect(rankOf('On the harbours')).toBe('office');
});
