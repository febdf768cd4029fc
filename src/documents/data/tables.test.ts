import { describe, expect, it } from 'vitest';
import { isAgency, isCredit } from './agencies.js';
import { BOILERPLATE_LINES } from './boilerplate-lines.js';
import { CAPTION_OPENINGS, CREDIT_ENDINGS, CREDIT_LINES, POSE_MARKS } from './captions.js';
import { END_MARKS } from './end-marks.js';
import { KIND_NAMES, KIND_TITLES } from './kinds.js';
import type { LineRule } from './line-rule.js';
import { COMMENT_HEADINGS, RELATED_HEADINGS } from './related-headings.js';
import { ABOUT_HEADINGS, RECAP_HEADINGS, VOTE_LINES } from './sections.js';
import { QUESTION_LABELS, SPEAKER_LABELS } from './transcripts.js';

const TABLES: Readonly<Record<string, readonly LineRule[]>> = {
  ABOUT_HEADINGS,
  BOILERPLATE_LINES,
  CAPTION_OPENINGS,
  COMMENT_HEADINGS,
  CREDIT_LINES,
  END_MARKS,
  POSE_MARKS,
  RECAP_HEADINGS,
  RELATED_HEADINGS,
  VOTE_LINES,
};

describe.each(Object.entries(TABLES))('%s', (_name, rules) => {
  const examples = rules.flatMap((rule) => rule.examples.map((line) => [line, rule] as const));
  it.each(examples)('%s', (line, rule) => expect(rule.pattern.test(line)).toBe(true));

  const counterExamples = rules.flatMap((rule) => rule.counterExamples ?? []).map((line) => [line]);
  if (counterExamples.length > 0) {
    it.each(counterExamples)('not: %s', (line) =>
      expect(rules.some((rule) => rule.pattern.test(line))).toBe(false),
    );
  }
});

describe.each([
  ['CREDIT_ENDINGS', CREDIT_ENDINGS],
  ['QUESTION_LABELS', QUESTION_LABELS],
  ['SPEAKER_LABELS', SPEAKER_LABELS],
  ['KIND_TITLES', KIND_TITLES],
  ['KIND_NAMES', KIND_NAMES],
])('%s', (_name, rows: readonly { readonly pattern: RegExp; readonly example: string }[]) => {
  it.each(rows.map((row) => [row.example, row] as const))('%s', (line, row) =>
    expect(row.pattern.test(line)).toBe(true),
  );
});

describe('agencies', () => {
  it.each([
    'Reuters',
    'AFP/Getty Images',
    'REUTERS/Anna Berg',
    'Pool via AP',
    '연합뉴스',
    'Photo: Xinhua',
    '(AP)',
  ])('%s is a credit', (line) => expect(isCredit(line)).toBe(true));
  it.each(['Peace at last', 'The Harbour Office', 'Lee met Xi'])('%s is none', (line) =>
    expect(isCredit(line)).toBe(false),
  );
  it('the White House gives out pictures and is no agency', () => {
    expect(isCredit('The White House')).toBe(true);
    expect(isAgency('The White House')).toBe(false);
  });
});
