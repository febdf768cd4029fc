import type { LineRule } from './line-rule.js';

/** Headings over points that tell again what the body tells. */
export const RECAP_HEADINGS: readonly LineRule[] = [
  { pattern: /^(?:key (?:points|takeaways|developments|facts|events)|highlights|in brief|at a glance|summary|the gist|takeaways|what (?:we know|you need to know|to know|happened)(?: so far)?|recap|the story so far|earlier developments|main points|(?:[a-z]+ )?things to know|要点|摘要|핵심\s?요약|요약|главное)\s?[:：]?$/iu, examples: ['Key points', 'What we know so far', 'At a glance:'], counterExamples: ['Summary executions went on.'] },
]; // prettier-ignore

/** How a body's meeting record tells a vote. */
export const VOTE_LINES: readonly LineRule[] = [
  { pattern: /^(?:in favou?r|against|abstain(?:ing|ed)?|abstentions?|absent|not voting|non-voting|yeas?|nays?|ayes?|noes)\s?(?:\(\d{1,3}\))?\s?[:：-]\s?.{0,3000}$/i, examples: ['In favour: Albania, Brazil, Ghana', 'Abstaining: China, Russian Federation'], counterExamples: ['Against this background: the talks'] },
  { pattern: /^(?:the )?(?:result of the )?(?:vot(?:e|es|ing)|recorded vote|roll[- ]call(?: vote)?|result)\s?(?:on .{2,120})?(?: was| were)?(?: as follows)?\s?[:：]\s?.{0,400}$/i, examples: ['The result of the voting was as follows:', 'Vote: 14-0-1', 'Recorded vote: 120 to 3'], counterExamples: ['Voters in the north'] },
]; // prettier-ignore

/** Headings over a sender's description of itself. */
export const ABOUT_HEADINGS: readonly LineRule[] = [
  { pattern: /^(?:[Aa]bout (?:the )?\p{Lu}[\p{L}\p{N} .&'’-]{1,60}|about us|who we are|boilerplate|notes? (?:to|for) editors?)\s?[:：]?$/u, examples: ['About the Harbour Office', 'notes for editors'], counterExamples: ['About what comes next'] },
]; // prettier-ignore
