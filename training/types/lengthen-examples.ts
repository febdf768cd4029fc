import { seeded } from './fit-classifier.js';
import type { Example } from './read-examples.js';

/** What wires put before and after the news. */
const BEFORE = ['', '', '', 'NAIROBI - ', 'GENEVA, March 4 - ', 'On Tuesday, ', 'Earlier, ', 'Meanwhile, ', 'In a separate development, ', 'According to state media, ', 'Last week, ', 'In 2004, ']; // prettier-ignore
const AFTER = ['', '', '', ', officials said', ', a spokesman said on Monday', ', according to a statement', ', state television reported', ', two diplomats said', ', the ministry said in a statement on its website', ' on Thursday', ' last month', ' earlier this year']; // prettier-ignore
const JOINTS = [', while ', ', days after ', ', as ', ', hours before ', ', and ', '; ', ', even though ', ' a week after ', ', which came after ']; // prettier-ignore

/**
 * A longer copy of each example: news has datelines, attributions and second clauses that tell of other things, and what
 * stands there says nothing of the pair. The second clause is another example, without its marks.
 */
export function lengthenExamples(examples: readonly Example[], seed: number): Example[] {
  const random = seeded(seed);
  const pick = <Value>(list: readonly Value[]): Value | undefined => list[Math.floor(random() * list.length)];
  return examples.map(({ type, marked }) => {
    const own = marked.replace(/\.\s*$/, '');
    const other = random() < 0.5 ? pick(examples) : undefined;
    const joined = other ? `${pick(JOINTS) ?? ''}${withoutMarks(other.marked)}` : '';
    return { type, marked: `${pick(BEFORE) ?? ''}${own}${joined}${pick(AFTER) ?? ''}.` };
  });
}

const withoutMarks = (marked: string): string => marked.replace(/<\/?[st]>/g, '').replace(/\.\s*$/, '');
