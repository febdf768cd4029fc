import { describe, expect, it } from 'vitest';
import { prepareText } from './prepare-text.js';

const partsOf = (title: string, text: string, language: string): string[] =>
  prepareText({ id: 't', date: '2020-04-01', office: 'XXX/mfa', language, title, text }).blocks.map(
    ({ start, end, part }) => `${part}: ${text.slice(start, end)}`,
  );

describe('an answer marked with the speaker’s own name', () => {
  it('is an answer, where the title names the speaker', () => {
    const text =
      '晨报记者：渔业协议何时签署？\n林海：协议将于下周签署。\n我们欢迎合作。\n北方台记者：还有其他安排吗？\n林海：没有。';
    expect(partsOf('2020年4月1日外交部发言人林海主持例行记者会', text, 'zh')).toEqual([
      'question: 晨报记者：渔业协议何时签署？',
      'answer: 林海：协议将于下周签署。',
      'answer: 我们欢迎合作。',
      'question: 北方台记者：还有其他安排吗？',
      'answer: 林海：没有。',
    ]);
  });

  it('is none, where nobody says who that is', () => {
    const text = '问：渔业协议何时签署？\n林海：协议将于下周签署。';
    expect(partsOf('例行记者会', text, 'zh')[1]).toMatch(/^question/);
  });

  it.each([
    ['Remarks by President Berg and Prime Minister Maja Lind of Norway Before Bilateral Meeting'],
    ['Remarks by President Berg with the Prime Minister of Norway, Maja Lind'],
    ['Remarks by President Berg, King Olav of Denmark, and Prime Minister Lind of the Kingdom of Norway'],
  ])('of a guest whom the title names is none, to the next answer: %s', (title) => {
    const text =
      'PRESIDENT BERG: Welcome.\n\nPRIME MINISTER LIND: We want open harbours.\n\nAnd quiet waters.\n\nTHE PRESIDENT: So do we.\n\nQ Any deal?\n\nPRIME MINISTER LIND: Soon.';
    expect(partsOf(title, text, 'en').map((part) => part.replace(/: .*/, ''))).toEqual(
      ['answer', 'quotation', 'quotation', 'answer', 'question', 'quotation'],
    );
  }); // prettier-ignore

  it('of two of the office’s own is one each', () => {
    const text = 'PRESIDENT BERG: Welcome.\n\nSECRETARY OLSEN: Thank you.';
    const title = 'Remarks by President Berg and Secretary of State Ann Olsen on the Republic of Norway';
    expect(partsOf(title, text, 'en').map((part) => part.replace(/: .*/, ''))).toEqual(['answer', 'answer']);
  });

  it('in English too', () => {
    const text = 'Question: When will it be signed?\nAnn Berg: Next week, we hope, after the talks.';
    expect(partsOf('Briefing by Ann Berg, Spokesperson', text, 'en')[1]).toMatch(/^answer: Ann Berg/);
  });
});
