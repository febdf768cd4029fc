import type { LineRule } from './line-rule.js';

/** Lines that close an article; what follows is not its body. */
export const END_MARKS: readonly LineRule[] = [
  { pattern: /^\(?\s*(?:END|ENDS|End text|end of (?:text|statement|document|release))\s*\)?[.*]?$/i, examples: ['(END)', 'ENDS', 'End Text'], counterExamples: ['The war ends'] },
  { pattern: /^[-–—*=/.\s]{1,5}\s?ENDS?\s?[-–—*=/.\s]{1,5}$/i, examples: ['- ENDS -', '-- END --', '/ ENDS /'] },
  { pattern: /^END\s+\d{1,2}[:.]\d{2}\b.{0,20}$/i, examples: ['END 3:24 P.M. EDT'] },
  { pattern: /^#(?:\s?#){2,9}$/, examples: ['###', '# # #'], counterExamples: ['### Background'] },
  { pattern: /^-\s?(?:0|30)\s?-$/, examples: ['-0-', '-30-'] },
  { pattern: /^[(（【]\s?(?:完|끝|конец|終わり|了)\s?[)）】]$/iu, examples: ['（完）', '(끝)'] },
]; // prettier-ignore
