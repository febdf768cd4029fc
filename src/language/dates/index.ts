export { findTimes } from './find-times.js';
export {
  addDays,
  formatDay,
  formatEdtf,
  intersectEdtf,
  intervalOf,
  parseDay,
  parseEdtf,
  widthOf,
  type EdtfDays,
} from './edtf.js';
export {
  addMonths,
  addUnits,
  dayOf,
  easterSunday,
  isDay,
  isoWeek,
  lengthOfMonth,
  partsOf,
  unitAround,
  weekdayOf,
  type Day,
  type Days,
  type Unit,
} from './calendar.js';
