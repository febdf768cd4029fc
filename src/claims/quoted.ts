/** Words in quotation marks of any kind. */
export const QUOTED = /[“"‘']([^”"’']{3,160})[”"’']/u;

/** A phrase without the marks and stops around it. */
export const trimPhrase = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/^[“"‘'\s]+|[”"’'\s,.;:]+$/gu, '');
