/** English words that carry grammar, not matter, and are no frequent words of other languages in Latin letters. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to that with for was were has have had been is are be will would could should which who whom whose this
  these those their there its from by at as it he she his her him they them we our us you your about after before between
  into through during against under over while when where what than then also such both not but or if because said says
  an any all each other`.split(/\s+/),
);
