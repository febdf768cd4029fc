import { END_MARKS } from './data/end-marks.js';
import { fitsAny, type LineRule } from './data/line-rule.js';
import { COMMENT_HEADINGS, RELATED_HEADINGS } from './data/related-headings.js';
import { ABOUT_HEADINGS, RECAP_HEADINGS, VOTE_LINES } from './data/sections.js';
import { countWords, endsOpen, endsWithStop, type Draft } from './draft.js';

/** Prose after an end mark of more than this share of all prose says that the mark did not end the text. */
const PROSE_AFTER_END = 0.35;
const MAX_LISTED_HEADLINE = 200;

const isProse = (draft: Draft): boolean => draft.text.length >= 80 && endsWithStop(draft.text);
const isLine = (draft: Draft, longest: number, ...tables: (readonly LineRule[])[]): boolean =>
  draft.text.length <= longest && tables.some((rules) => fitsAny(rules, draft.text));

/** Marks what follows an end mark, or a heading over readers' comments. */
function markAfterEnd(drafts: readonly Draft[]): void {
  const all = drafts.reduce((sum, draft) => sum + (isProse(draft) ? draft.text.length : 0), 0);
  let left = all;
  let isOver = false;
  for (const draft of drafts) {
    if (isProse(draft)) left -= draft.text.length;
    if (isOver) {
      if (draft.part !== 'caption') draft.part = 'boilerplate';
    } else if (draft.part !== 'headline' && isLine(draft, 60, END_MARKS, COMMENT_HEADINGS)) {
      draft.part = 'boilerplate';
      isOver = left <= all * PROSE_AFTER_END;
    }
  }
}

/** Marks headings such as 'Related' and the lines under them, as long as these are no sentences. */
function markRelatedLists(drafts: readonly Draft[]): void {
  let isListing = false;
  for (const draft of drafts) {
    const isFree = draft.part === null || draft.part === 'boilerplate';
    if (isFree && isLine(draft, 80, RELATED_HEADINGS)) isListing = true;
    else if (
      !isFree ||
      (draft.part === null && (draft.text.length > MAX_LISTED_HEADLINE || endsWithStop(draft.text)))
    ) {
      isListing = false;
    }
    if (isListing) draft.part = 'boilerplate';
  }
}

/** 'About the Harbour Office' at the end of a press release: what stands below tells of the sender, not of the news. */
function markAboutSender(drafts: readonly Draft[]): void {
  let isAbout = false;
  for (const draft of drafts.slice(Math.floor(drafts.length * 0.5))) {
    if (draft.part === null && isLine(draft, 80, ABOUT_HEADINGS)) isAbout = true;
    else if (draft.part !== null && draft.part !== 'boilerplate') isAbout = false;
    if (isAbout) draft.part = 'boilerplate';
  }
}

/** Two or more headline-like lines at the very end, below prose, are what a site lists under its article. */
function markTrailingHeadlines(drafts: readonly Draft[]): void {
  const rest = drafts.filter((draft) => draft.part !== 'boilerplate' && draft.part !== 'caption');
  const trailing: Draft[] = [];
  for (const draft of rest.toReversed()) {
    const isHeadline = draft.part === null && draft.mark === '' && draft.text.length <= MAX_LISTED_HEADLINE && countWords(draft.text) >= 5 && endsOpen(draft.text) && (!endsWithStop(draft.text) || countWords(draft.text) <= 14); // prettier-ignore
    if (!isHeadline) break;
    trailing.push(draft);
  }
  const before = rest[rest.length - trailing.length - 1];
  const isBelowProse = before !== undefined && endsWithStop(before.text);
  if (trailing.length < 2 || !isBelowProse || rest.filter(isProse).length < 2) return;
  for (const draft of trailing) draft.part = 'boilerplate';
}

/** Marks the points of a list under a heading such as 'Key points'. */
function markRecaps(drafts: readonly Draft[]): void {
  let isRecap = false;
  for (const draft of drafts) {
    if (draft.part === null && isLine(draft, 60, RECAP_HEADINGS)) {
      draft.part = 'heading';
      isRecap = true;
    } else if (draft.part !== null || draft.mark !== '-') isRecap = false;
    else if (isRecap) draft.part = 'recap';
  }
}

/** Marks stretches that are known by what stands above them: lists of other articles, recaps, votes, what follows the end. */
export function markSections(drafts: readonly Draft[]): void {
  markRecaps(drafts);
  for (const draft of drafts) {
    if (draft.part === null && draft.mark === '>') draft.part = 'quotation';
    if (draft.part === null && fitsAny(VOTE_LINES, draft.text)) draft.part = 'vote';
  }
  markRelatedLists(drafts);
  markAfterEnd(drafts);
  markAboutSender(drafts);
  markTrailingHeadlines(drafts);
}
