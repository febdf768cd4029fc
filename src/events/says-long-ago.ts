/**
 * Whether words without a date tell of a time long past: "decades ago", "during the Cold War". "Used to" is left out: "the drones
 * used to attack Kyiv" tells of no time.
 */
export const saysLongAgo = (words: string): boolean => LONG_AGO.test(words);

const LONG_AGO =
  /\b(?:decades|generations|centuries|a (?:decade|generation|century)) ago\b|\b(?:during|in) (?:the Cold War|(?:the )?(?:First |Second )?World War(?: (?:I|II|One|Two))?|colonial times)\b|\b(?:had|has|have|was|were) once\b|(?<=\w )once [a-z]{3,}(?:ed|ought|ook|ent)\b/i;
