/** Expressions of time that name no days. Longest first where one begins another; words apart by one space. */
export const VAGUE_PHRASES: readonly string[] = [
  'now', 'right now', 'just now', 'until now', 'till now', 'up to now', 'for now', 'from now on', 'nowadays', 'these days', 'today\'s world', 'currently', 'at present', 'presently', 'for the time being',
  'at the moment', 'at this moment', 'at this time', 'at this point', 'at this juncture', 'this time around', 'at the present time', 'at that time', 'at the time', 'by that time', 'at one time', 'at some point', 'by then', 'since then', 'until then', 'back then',
  'recently', 'more recently', 'most recently', 'lately', 'of late', 'just recently', 'not long ago', 'long ago', 'ages ago', 'some time ago', 'a while ago', 'a short time ago', 'a long time ago', 'moments ago', 'once upon a time', 'so far', 'thus far', 'to date', 'as yet', 'already',
  'formerly', 'previously', 'in the past', 'the past', 'in the recent past', 'in the not too distant past', 'in the old days', 'in those days', 'soon', 'very soon', 'sooner or later', 'shortly', 'before long', 'some day', 'someday', 'one day', 'in the future', 'the future', 'in the near future', 'the near future', 'the foreseeable future',
  'in the foreseeable future', 'in the coming future', 'in due course', 'in due time', 'in the short term', 'in the medium term', 'in the long term', 'in the long run', 'at a later date', 'a later date', 'at an early date', 'eventually', 'from time to time', 'in the meantime', 'meanwhile', 'imminently', 'any day now', 'in no time', 'down the road',
]; // prettier-ignore

/** "in recent years", "in the coming months", "over the past few weeks": a direction, but no number. */
export const VAGUE_ADJECTIVES: ReadonlySet<string> = new Set([
  'recent',
  'past',
  'previous',
  'last',
  'preceding',
  'coming',
  'next',
  'following',
  'upcoming',
  'subsequent',
  'earlier',
  'later',
  'future',
  'early',
  'latter',
  'ensuing',
  'intervening',
]);

/** Adverbs and adjectives of repetition. */
export const SET_WORDS: ReadonlySet<string> = new Set([
  'daily', 'weekly', 'fortnightly', 'biweekly', 'monthly', 'bimonthly', 'quarterly', 'semiannual', 'semiannually', 'biannual', 'biannually', 'annual', 'annually', 'yearly', 'biennial', 'biennially', 'hourly', 'nightly', 'perennial', 'triennial',
]); // prettier-ignore
