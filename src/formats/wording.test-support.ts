import { readLexicon } from '../wording/concept.js';
import type { WordingText } from '../wording/text.js';
import { answerWording, type WordingQuestion } from './collect-wording.js';
import { encodeOffices } from './encode-office.js';
import type { OfficeTexts } from './office-texts.js';
import type { WordingAnswer } from './wording-answer.js';

/** A text in short: the day it was published, and its words. */
export type ShortText = readonly [date: string, text: string, more?: Partial<WordingText>];

/** Texts of one office, as they come from the record. */
export function officeTexts(texts: readonly ShortText[]): OfficeTexts {
  const all = texts.map(([date, text, more], i): WordingText => ({
    id: `t${i}`,
    date,
    office: 'ISL/mfa',
    language: 'en',
    kind: 'statement',
    title: `Statement ${i}`,
    url: `https://example.org/${i}`,
    text,
    ...more,
  }));
  return {
    texts: all,
    sources: new Map(all.map(({ id, title, url, date }) => [id, { title, url: url ?? null, publisher: 'Ministry', publishedOn: date, textHash: `hash${id}`, isPrivate: false, isOfficial: true }])), // prettier-ignore
    leftOut: { undated: 0, languageUnknown: 0 },
  };
}

/** One text a month from January 2020. */
export const monthly = (texts: readonly string[], more: Partial<WordingText> = {}): ShortText[] =>
  texts.map((text, i) => [`${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-10`, text, more]); // prettier-ignore

/** A lexicon of two near-twins. */
export const LEXICON = readLexicon([
  {
    name: 'test.yaml',
    rows: {
      concepts: [
        { id: 'open-harbours', en: ['open harbors', 'harbors open to all'], ja: ['開かれた港'], not: ['fully-open-harbours'] }, // prettier-ignore
        { id: 'fully-open-harbours', en: ['fully open harbors'], not: ['open-harbours'] },
      ],
    },
  },
]);

export function ask(
  texts: readonly ShortText[],
  phrase: string,
  more: Partial<WordingQuestion> = {},
): WordingAnswer {
  const held = officeTexts(texts);
  return answerWording(held, encodeOffices(held.texts), {
    phrase,
    lexicon: LEXICON,
    asked: { office: 'ISL/mfa', since: null, until: null },
    ...more,
  });
}
