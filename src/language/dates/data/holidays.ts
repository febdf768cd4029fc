import { addUnits, dayOf, easterSunday, weekdayOf, type Day } from '../calendar.js';

/** The day of a holiday in a year. Only names that mean one day wherever they are used, or that name their country. */
export type HolidayRule = (year: number) => Day;

const on =
  (month: number, day: number): HolidayRule =>
  (year) =>
    dayOf(year, month, day);
const easter =
  (offset: number): HolidayRule =>
  (year) =>
    easterSunday(year) + offset;

/** The nth weekday (Monday 1) of a month. */
const nth =
  (count: number, weekday: number, month: number, offset = 0): HolidayRule =>
  (year) => {
    const first = dayOf(year, month, 1);
    return addUnits(first + ((weekday - weekdayOf(first) + 7) % 7), count - 1, 'week') + offset;
  };

/** Names in lower case, without apostrophes and full stops: "new years eve". */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ['new years day', on(1, 1)],
  ['new year day', on(1, 1)],
  ['new years', on(1, 1)],
  ['new years eve', on(12, 31)],
  ['new year eve', on(12, 31)],
  ['epiphany', on(1, 6)],
  ['orthodox christmas', on(1, 7)],
  ['martin luther king day', nth(3, 1, 1)],
  ['martin luther king jr day', nth(3, 1, 1)],
  ['mlk day', nth(3, 1, 1)],
  ['holocaust remembrance day', on(1, 27)],
  ['groundhog day', on(2, 2)],
  ['valentines day', on(2, 14)],
  ['saint valentines day', on(2, 14)],
  ['presidents day', nth(3, 1, 2)],
  ['international womens day', on(3, 8)],
  ['saint patricks day', on(3, 17)],
  ['saint patrick', on(3, 17)],
  ['st patricks day', on(3, 17)],
  ['april fools day', on(4, 1)],
  ['april fools', on(4, 1)],
  ['earth day', on(4, 22)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['international workers day', on(5, 1)],
  ['world press freedom day', on(5, 3)],
  ['europe day', on(5, 9)],
  ['cinco de mayo', on(5, 5)],
  ['juneteenth', on(6, 19)],
  ['world refugee day', on(6, 20)],
  ['bastille day', on(7, 14)],
  ['guy fawkes day', on(11, 5)],
  ['columbus day', nth(2, 1, 10)],
  ['united nations day', on(10, 24)],
  ['un day', on(10, 24)],
  ['halloween', on(10, 31)],
  ['all saints day', on(11, 1)],
  ['all souls day', on(11, 2)],
  ['armistice day', on(11, 11)],
  ['black friday', nth(4, 4, 11, 1)],
  ['cyber monday', nth(4, 4, 11, 4)],
  ['human rights day', on(12, 10)],
  ['christmas', on(12, 25)],
  ['christmas day', on(12, 25)],
  ['xmas', on(12, 25)],
  ['christmas eve', on(12, 24)],
  ['boxing day', on(12, 26)],
  ['ash wednesday', easter(-46)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter day', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
]);
