import { describe, expect, test } from 'vitest';
import type { TimeContext } from '../time-expression.js';
import { findTimes } from './find-times.js';

/** Each expression as `words = EDTF`; `kind` where it is not a date, `?` where a date has no value, the bound in front. */
function tell(text: string, context: TimeContext): string[] {
  return findTimes(text, { start: 0, end: text.length }, context).map((time) => {
    expect(text.slice(time.start, time.end)).toBe(time.text);
    const anchor = time.anchor
      ? ` ${time.anchor.direction} ${time.anchor.amount ? `${time.anchor.amount.count} ${time.anchor.amount.unit} ` : ''}@${text.slice(time.anchor.at)}`
      : '';
    const value = time.edtf ?? (time.kind === 'date' ? '?' : time.kind);
    return `${time.bound === undefined ? '' : `${time.bound} `}${time.text} = ${value}${anchor}`;
  });
}

/** 7 January 2026 is a Wednesday. */
const WEDNESDAY: TimeContext = { publishedOn: '2026-01-07' };

function check(title: string, rows: readonly (readonly [string, ...string[]])[], context = WEDNESDAY): void {
  describe(title, () => {
    test.each(rows)('%s', (sentence, ...expected) => {
      expect(tell(sentence, context)).toEqual(expected);
    });
  });
}

check('dates that name their year', [
  ['They signed it on 7 January 2026.', '7 January 2026 = 2026-01-07'],
  ['They signed it on January 7, 2026, in Hanoi.', 'January 7, 2026 = 2026-01-07'],
  ['They signed it on the 7th of January 2026.', 'the 7th of January 2026 = 2026-01-07'],
  ['Signed 2025-11-30.', '2025-11-30 = 2025-11-30'],
  ['Signed on 30.11.2025.', '30.11.2025 = 2025-11-30'],
  ['Signed on 25/12/2025.', '25/12/2025 = 2025-12-25'],
  ['Signed on 03/04/2025.', '03/04/2025 = ?'],
  ['The pact of June 1999 expired.', 'June 1999 = 1999-06'],
  ['It was founded in nineteen forty-nine.', 'nineteen forty-nine = 1949'],
  ['A new plan for the year 2035.', 'the year 2035 = 2035'],
  ['The 2024 election was close.', '2024 = 2024'],
  ['The pre-2014 border.', '2014 = 2014'],
  [
    'On Tuesday, Jan. 6, 2026, at 10 a.m., they spoke.',
    'Tuesday, Jan. 6, 2026 = 2026-01-06',
    '10 a.m. = time',
  ],
]);

check('dates that leave the year to the reference and the tense', [
  ['He arrived on 5 January.', '5 January = 2026-01-05'],
  ['The ceasefire took effect on Oct. 10.', 'Oct. 10 = 2025-10-10'],
  ['The summit is scheduled for 15 April.', '15 April = 2026-04-15'],
  ['The ministers met in November.', 'November = 2025-11'],
  ['The ministers will meet in March.', 'March = 2026-03'],
  ['They may meet in May.', 'May = 2026-05'],
  ['The deadline was set for Jan. 14.', 'Jan. 14 = 2026-01-14'],
  ['It was tested in June last year.', 'June last year = 2025-06'],
  ['On 7 August this year they will vote.', '7 August this year = 2026-08-07'],
  ['Both sides met on Friday, Oct. 24.', 'Friday, Oct. 24 = 2025-10-24'],
]);

check('weekdays', [
  ['Lee met Xi on Monday.', 'Monday = 2026-01-05'],
  ['Lee met Xi on Wednesday (7 January).', 'Wednesday (7 January) = 2026-01-07'],
  ['Lee will meet Xi on Friday.', 'Friday = 2026-01-09'],
  ['Lee is to meet Xi on Monday.', 'Monday = 2026-01-12'],
  [
    'Seoul said on Tuesday it would send an envoy on Thursday.',
    'Tuesday = 2026-01-06',
    'Thursday = 2026-01-08',
  ],
  ['He left last Friday and returns next Tuesday.', 'last Friday = 2026-01-02', 'next Tuesday = 2026-01-13'],
  ['Late Thursday police moved in.', 'Late Thursday = 2026-01-01'],
  ['They spoke on Sunday evening.', 'Sunday evening = 2026-01-04'],
  ["Friday's ruling was rejected.", 'Friday = 2026-01-02'],
  ["They prepare ahead of Sunday's vote.", "ahead of = ? before @Sunday's vote.", 'Sunday = 2026-01-11'],
  ['They met on Tuesday of last week.', 'Tuesday of last week = 2025-12-30'],
]);

check('what hangs on the reference date', [
  [
    'Today and yesterday they talked; tomorrow they rest.',
    'Today = 2026-01-07',
    'yesterday = 2026-01-06',
    'tomorrow = 2026-01-08',
  ],
  ['The day before yesterday he flew home.', 'The day before yesterday = 2026-01-05'],
  [
    'They met last week and will meet next month.',
    'last week = 2025-12-29/2026-01-04',
    'next month = 2026-02',
  ],
  ['Trade fell last year.', 'last year = 2025'],
  ['Earlier this month it fired a missile.', 'Earlier this month = 2026-01'],
  ['A vote is due later this year.', 'later this year = 2026-01-07/2026-12-31'],
  ['Late last October they agreed.', 'Late last October = 2025-10'],
  ['It happened three days ago.', 'three days ago = 2026-01-04'],
  ['He was elected two years ago.', 'two years ago = 2024'],
  ['A decade ago they were allies.', 'A decade ago = 2016~'],
  ['About five months ago it stopped.', 'About five months ago = 2025-08~'],
  ['They will return in three days.', 'in three days = 2026-01-10'],
  ['Over the past two weeks shelling grew.', 'the past two weeks = 2025-12-24/2026-01-06'],
  ['The week after next is a holiday.', 'The week after next = 2026-01-19/2026-01-25'],
  ['Over the weekend, protests grew.', 'the weekend = 2026-01-03/2026-01-04'],
]);

check('what hangs on a date told before', [
  ['On 3 January he landed. The next day he met Li.', '3 January = 2026-01-03', 'The next day = 2026-01-04'],
  [
    'He landed on 3 January and left two days later.',
    '3 January = 2026-01-03',
    'two days later = 2026-01-05',
  ],
  ['Exports fell in 2023, and a year earlier they had grown.', '2023 = 2023', 'a year earlier = 2022'],
  ['The war began in 1970. Two days later he fled.', '1970 = 1970', 'Two days later = ?'],
  ['The next day they met.', 'The next day = ?'],
]);

check('ranges', [
  ['The talks ran from 5-7 January.', 'from 5-7 January = 2026-01-05/2026-01-07'],
  ['The talks ran from Monday to Wednesday.', 'from Monday to Wednesday = 2026-01-05/2026-01-07'],
  ['He will stay January 20 to 22.', 'January 20 to 22 = 2026-01-20/2026-01-22'],
  ['Between 2019 and 2021 trade fell.', 'Between 2019 and 2021 = 2019/2021'],
  ['From January to March 2025 it grew.', 'From January to March 2025 = 2025-01/2025-03'],
  ['The 2019-2021 talks failed.', '2019-2021 = 2019/2021'],
  ['In the 2025-26 season it rose.', '2025-26 = 2025/2026'],
]);

check('parts of a year and longer times', [
  ['Output rose in the third quarter.', 'the third quarter = 2025-07/2025-09'],
  ['Q3 2025 was weak.', 'Q3 2025 = 2025-07/2025-09'],
  ['In the first half of 2025 it stopped.', 'the first half of 2025 = 2025-01/2025-06'],
  ['The summer of 2024 was calm.', 'The summer of 2024 = 2024-22'],
  ['In the 1990s and the late eighties.', 'the 1990s = 199X', 'the late eighties = 198X'],
  ['In the 20th century.', 'the 20th century = 19XX'],
  ['The budget of fiscal 2025.', 'fiscal 2025 = 2025~'],
  ['It will end on the first Friday of July.', 'the first Friday of July = 2026-07-03'],
  ['In the third week of 2027.', 'the third week of 2027 = 2027-01-18/2027-01-24'],
  ['On Christmas Eve they called.', 'Christmas Eve = 2025-12-24'],
  ['Easter Monday 2027 is late.', 'Easter Monday 2027 = 2027-03-29'],
  ['Since the 9/11 attacks.', 'since 9/11 = 2001-09-11'],
]);

check('limits', [
  ['They have been barred since June.', 'since June = 2025-06'],
  ['Sanctions stay until 2027.', 'until 2027 = 2027'],
  ['They will report by the end of the year.', 'by the end of the year = 2026'],
  ['It was built before 2018.', 'before 2018 = ../2017-12-31'],
  ['It lapses after June 2026.', 'after June 2026 = 2026-07-01/..'],
  ['Reply no later than 9 January 2026.', 'no later than 9 January 2026 = ../2026-01-09'],
  ['It must end before the end of June 2026.', 'before the end of June 2026 = ../2026-06-30'],
]);

check('what hangs on an event', [
  ['Lee came two months after Xi visited Seoul', 'two months after = ? after 2 month @Xi visited Seoul'],
  ['A fortnight before the vote', 'A fortnight before = ? before 14 day @the vote'],
  ['A day after the talks', 'A day after = ? after 1 day @the talks'],
  ['The visit came ahead of the summit', 'ahead of = ? before @the summit'],
  ['Following the visit', 'Following = ? after @the visit'],
  ['It was agreed during his visit', 'during = ? same @his visit'],
  ['Hours after the launch', 'Hours after = ? after @the launch'],
  ['It was named after the emperor', ...[]],
]);

check('what names no days', [
  ['It lasted two days in recent years.', 'two days = duration', 'recent years = vague'],
  ['They meet every Monday and annually.', 'every Monday = set', 'annually = set'],
  ['Relations are now better than several years ago.', 'now = vague', 'several years ago = vague'],
  ['One day, in the near future, soon.', 'One day = vague', 'in the near future = vague', 'soon = vague'],
]);

describe('what only looks like a date', () => {
  test.each([
    'The envoys may march while the sun sat low.',
    'Prime Minister May said so.',
    'June Smith and April Jones met Jan Kowalski.',
    'The March on Washington.',
    'Agenda 2030, Vision 2030, UNSCR 1718, Resolution 2397, COP28 and Article 2019.',
    'Some 2,000 troops and 1500 soldiers of the Fourth Division moved.',
    'Tens of thousands marched.',
    'Call +82 2 2100 2114 or 02-2100-2114.',
    'It fell 1/2 a point to 7/8, or 4.22 percent.',
    'A range of 1,500 km at $2020.',
    'Its second round, the third party and the 38th parallel.',
    'The F-2019 and the KN-23.',
    'Under 31 U.S.C. 1535 and § 1983.',
    'Prices fall; a spring broke.',
  ])('%s', (sentence) => {
    expect(tell(sentence, WEDNESDAY)).toEqual([]);
  });
});

describe('the context', () => {
  test('Without a reference date only complete dates have a value.', () => {
    const text = 'Signed on 7 January 2026, told on Monday, last year, in June and in 2024.';
    expect(tell(text, { publishedOn: null })).toEqual([
      '7 January 2026 = 2026-01-07',
      'Monday = ?',
      'last year = ?',
      'June = ?',
      '2024 = 2024',
    ]);
  });
  test('A reference of a month gives what its every day would give.', () => {
    expect(tell('They met yesterday, last year.', { publishedOn: '2026-01' })).toEqual([
      'yesterday = ?',
      'last year = 2025',
    ]);
  });
  test('The tense that the caller knows comes before our guess.', () => {
    const text = 'The leaders meet on Friday.';
    expect(tell(text, { ...WEDNESDAY, directionAt: () => 'future' })).toEqual(['Friday = 2026-01-09']);
    expect(tell(text, { ...WEDNESDAY, directionAt: () => 'past' })).toEqual(['Friday = 2026-01-02']);
  });
  test('01/07/2026 has a value where the publisher’s order is known.', () => {
    expect(tell('On 01/07/2026.', { ...WEDNESDAY, numericOrder: 'day-first' })).toEqual([
      '01/07/2026 = 2026-07-01',
    ]);
    expect(tell('On 01/07/2026.', { ...WEDNESDAY, numericOrder: 'month-first' })).toEqual([
      '01/07/2026 = 2026-01-07',
    ]);
  });
  test('Only the stretch that is asked for is read.', () => {
    const text = 'On Monday they met. On Tuesday they left.';
    const found = findTimes(text, { start: 20, end: text.length }, WEDNESDAY);
    expect(found.map(({ start, text: words }) => [start, words])).toEqual([[23, 'Tuesday']]);
  });
  test('A value says whether the text states it.', () => {
    const text = 'On 7 January 2026 and on Monday.';
    expect(findTimes(text, { start: 0, end: text.length }, WEDNESDAY).map(({ basis }) => basis)).toEqual([
      'stated',
      'resolved',
    ]);
  });
});

describe('hostile text', () => {
  test.each([
    'two days after ',
    'from Monday to ',
    'between the end of the early ',
    '1/',
    "'",
    'twenty one hundred and ',
    'the week of ',
    '2026-',
  ])(
    'Ten thousand times "%s" is read in seconds.',
    (piece) => {
      const text = piece.repeat(10_000);
      expect(() => findTimes(text, { start: 0, end: text.length }, WEDNESDAY)).not.toThrow();
    },
    20_000,
  );
});
