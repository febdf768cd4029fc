/**
 * What may be sent to a terminal: no control characters but the ends of lines, and no letters that turn the direction of
 * writing, whatever titles, names and addresses hold.
 */
export const printable = (text: string): string =>
  text.replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : ''));
