import { sentenceAround } from './quote-uses.js';
import { describe, expect, it } from 'vitest';
import {
  encodeCorpora,
  findShifts,
  foldText,
  measureWording,
  prepareText,
  readLexicon,
  type WordingText,
} from './index.js';
import { findParts } from './find-parts.js';
import { judgePhrases } from './judge-phrases.js';

const day = (i: number): string => new Date(Date.UTC(2020, 0, 1 + 20 * i)).toISOString().slice(0, 10);

/** Texts of one office, one for each line given, twenty days apart. */
const texts = (lines: readonly string[], language = 'en', more: Partial<WordingText> = {}): WordingText[] =>
  lines.map((text, i) => ({
    id: `t${String(i).padStart(3, '0')}`,
    date: day(i),
    office: 'XXX/mfa',
    language,
    title: 'Statement',
    text,
    ...more,
  }));

/** `lines(10, 'a', 30, 'b')`: ten times a, thirty times b; each with words of its own around it. */
const FILL = [
  'rivers',
  'harvests',
  'ports',
  'schools',
  'bridges',
  'forests',
  'markets',
  'islands',
  'railways',
  'archives',
  'museums',
];
const lines = (...runs: readonly (number | string)[]): string[] => {
  const all: string[] = [];
  for (let k = 0; k < runs.length; k += 2)
    for (let i = 0; i < Number(runs[k]); i++)
      all.push(
        `The delegation spoke of ${FILL[all.length % 11] ?? ''} and ${FILL[(all.length * 7 + 3) % 11] ?? ''}. ${String(runs[k + 1])}`,
      );
  return all;
};

const verdicts = (of: readonly WordingText[], phrase: string): string[] => {
  const [corpus] = encodeCorpora(of);
  if (corpus === undefined) throw new Error('no corpus');
  return judgePhrases(corpus, [phrase], 1).map(({ kind, date }) => `${kind} ${date}`);
};

describe('traps of wording', () => {
  it('A phrase that a dissenter or a journalist still uses is dropped all the same.', () => {
    const after =
      'Voting against the action was one member, who would keep a firm and lasting truce in the statement.';
    const asked = 'Q: Do you still want a firm and lasting truce?';
    const of = texts(
      lines(
        15,
        'We seek a firm and lasting truce.',
        15,
        `We seek calm.\n${after}`,
        10,
        `We seek calm.\n${asked}\nA: We seek calm.`,
      ),
    );
    expect(verdicts(of, 'a firm and lasting truce')).toEqual([`dropped ${day(15)}`]);
    const [use] = measureWording(of, 'a firm and lasting truce');
    expect(use?.apart).toEqual({ vote: 15, question: 10 });
  });

  it('Spelling, quotes, width and hyphens make no difference.', () => {
    const of = texts(
      lines(
        12,
        'We favour the demilitarisation of the low‑lying coast.',
        12,
        'We favour the “demilitarization” of the low-lying coast.',
      ),
    );
    expect(verdicts(of, 'demilitarization of the low-lying coast')).toEqual([]);
  });

  it('A comma within the phrase makes no difference.', () => {
    const of = texts(
      lines(
        20,
        'They discussed the demilitarization of the coast.',
        4,
        'They discussed the demilitarization of, the coast.',
      ),
    );
    expect(verdicts(of, 'demilitarization of the coast')).toEqual([]);
  });

  it('Northern and southern spellings of Korean are one word, with any particle.', () => {
    const of = texts(
      [
        ...Array<string>(6).fill('우리는 새로운 로선을 견지한다.'),
        ...Array<string>(6).fill('우리는 새로운 노선으로 나아간다.'),
      ],
      'ko',
    );
    expect(measureWording(of, '새로운 노선')[0]?.share).toEqual({ uses: 12, of: 12 });
  });

  it('A string in another sense is told apart by its longer formula.', () => {
    const lexicon = readLexicon([{ name: 'x', rows: { concepts: [
      { id: 'plain', en: 'closure of the northern pass', not: ['full'] },
      { id: 'full', en: 'full closure of the northern pass', not: ['plain'] },
    ] } }]); // prettier-ignore
    const of = texts(
      lines(
        20,
        'We demand the full closure of the northern pass.',
        20,
        'We demand the closure of the northern pass.',
      ),
    );
    const kinds = findShifts(of, { lexicon, dispersion: 1 }).filter(({ concept }) => concept !== null);
    expect(kinds.map(({ concept, kind, date }) => `${concept ?? ''} ${kind} ${date}`).sort()).toEqual(
      [`full dropped ${day(20)}`, `plain introduced ${day(20)}`].sort(),
    );
  });

  it('A review chapter does not count as use.', () => {
    const recap = `Review of the past year\nWe pursued a policy of open rivers and kept to it in all our talks with the neighbours of the delta.`;
    const { folded } = foldText(recap);
    expect(
      findParts(foldText(recap)).map(({ start, end, part }) => [
        part,
        folded.slice(start, start + 6),
        end > start,
      ]),
    ).toEqual([
      ['heading', 'review', true],
      ['recap', 'we pur', true],
    ]);
  });

  it('A year with far fewer texts is judged by rates.', () => {
    const many = lines(60, 'We stand for open rivers everywhere.').map((line, i) =>
      i % 2 === 0 ? line : 'The delegation rested.',
    );
    const few = lines(4, 'We stand for open rivers everywhere.').map((line, i) =>
      i % 2 === 0 ? line : 'The delegation rested.',
    );
    expect(verdicts(texts([...many, ...few]), 'open rivers everywhere')).toEqual([]);
  });

  it('A format that ended does not drop its formulas.', () => {
    const letters = texts(lines(20, 'Done in two copies by our hands.'), 'en', { kind: 'letter' });
    const speeches = texts(lines(20, 'Thank you all for coming.'), 'en', { kind: 'speech' }).map((text) => ({
      ...text,
      id: `s${text.id}`,
    }));
    expect(verdicts([...letters, ...speeches], 'done in two copies')).toEqual([]);
  });

  it('What a source prints around its texts is reported as boilerplate.', () => {
    const of = texts(
      lines(10, 'We stand for open rivers.').map(
        (line) => `${line}\nPress office of the ministry, floor two`,
      ),
    );
    expect(
      encodeCorpora(of)[0]?.boilerplate.map(({ line, texts: held, of: all }) => [line, held, all]),
    ).toEqual([['press office of the ministry, floor two', 10, 10]]);
  });
});

describe('finding shifts unprompted', () => {
  const of = texts(
    lines(
      18,
      'We will keep the gates open for a good while yet.',
      18,
      'We will keep the gates open until the spring floods.',
    ),
  );

  it('A formula that another replaces in its sentence is named with both sentences.', () => {
    const shift = findShifts(of, { dispersion: 1 }).find(({ kind }) => kind === 'replaced');
    expect(shift).toMatchObject({
      date: day(18),
      after: day(17),
      before: { uses: 18, of: 18 },
      since: { uses: 0, of: 18 },
    });
    expect(shift?.formula).toContain('good while');
    expect(shift?.replacement).toContain('until the spring floods');
    expect(shift?.quotes.before?.sentence.text).toBe('We will keep the gates open for a good while yet.');
    expect(shift?.quotes.since?.sentence.text).toBe('We will keep the gates open until the spring floods.');
  });

  it('Quotes are exact stretches of their texts.', () => {
    for (const { quotes } of findShifts(of, { dispersion: 1 }))
      for (const quote of [quotes.before, quotes.since])
        if (quote !== null)
          expect(
            of.find(({ id }) => id === quote.textId)?.text.slice(quote.sentence.start, quote.sentence.end),
          ).toBe(quote.sentence.text);
  });

  it('The same texts in another order of arrival give the same shifts.', () => {
    expect(findShifts([...of].reverse(), { dispersion: 1 })).toEqual(findShifts(of, { dispersion: 1 }));
  });

  it('Chinese: 开放航道 comes in and is found whole.', () => {
    const zh = texts(
      [
        ...Array<string>(15).fill('双方就渔业交换了看法。'),
        ...Array<string>(15).fill('我们坚持开放航道方针。'),
      ],
      'zh',
    );
    expect(
      findShifts(zh, { dispersion: 1 }).some(
        ({ formula, kind, date }) =>
          formula.includes('开放航道') && kind === 'introduced' && date === day(15),
      ),
    ).toBe(true);
  });
});

it('A gap in the texts is a gap, and not a zero.', () => {
  const of = texts(['We stand for open rivers.', 'We stand for open rivers.'].map(String)).map((text, i) => ({
    ...text,
    date: i === 0 ? '2020-03-01' : '2022-03-01',
  }));
  expect(
    measureWording(of, 'open rivers')[0]?.periods.map(({ period, share, isGap }) => [
      period,
      share.uses,
      share.of,
      isGap,
    ]),
  ).toEqual([
    ['2020', 1, 1, false],
    ['2021', 0, 0, true],
    ['2022', 1, 1, false],
  ]);
});

it('Offsets survive folding: ㈱, full width and decomposed Hangul point back at the text.', () => {
  const [text] = texts(['Ｔｈｅ ㈱ opens 한국 today.']);
  if (text === undefined) throw new Error('no text');
  const prepared = prepareText(text);
  expect(
    prepared.forms.map((form, i) => [form, text.text.slice(prepared.starts[i], prepared.ends[i])]),
  ).toEqual([
    ['the', 'Ｔｈｅ'],
    ['株', '㈱'],
    ['opens', 'opens'],
    ['한국', '한국'],
    ['today', 'today'],
  ]);
});

it('A Korean sentence ends at its full stop, also where no space follows.', () => {
  const korean = '우리는 항구를 열었습니다.그리고 어업 협력을 견지합니다.바다는 넓습니다.';
  const at = korean.indexOf('어업');
  const { start, end } = sentenceAround(korean, { start: at, end: at + 5 });
  expect(korean.slice(start, end)).toBe('그리고 어업 협력을 견지합니다.');
});
