import { isCredit } from './data/agencies.js';
import { BOILERPLATE_LINES } from './data/boilerplate-lines.js';
import { CAPTION_OPENINGS, CREDIT_ENDINGS, CREDIT_LINES, FILE_PHOTO, POSE_MARKS } from './data/captions.js';
import { fitsAny } from './data/line-rule.js';
import type { Picture } from './document.js';
import { endsWithStop, type Draft } from './draft.js';
import { DATELINE } from './find-dateline.js';
import { trimSpan } from './find-paragraphs.js';

const MAX_CAPTION = 700;
/** Measured on our own examples: captions reach 3, prose stays at 2 and below. */
const ENOUGH = 3;

const sentences = (text: string): number =>
  text.match(/[.!?。](?=["'”’)\]]*(?:\s+["'“‘(]?\p{Lu}|[\p{Lo}]|$))/gu)?.length ?? 0;

interface Ending {
  /** Where the credit begins, in the caption's own characters. */
  readonly at: number;
  readonly credit: string;
  readonly isProof: boolean;
}

/** '… (Pool photo) (Yonhap)': credits are taken from the end, one after another. */
function creditAtEnd(text: string): Ending | null {
  let at = text.length;
  let isProof = false;
  const credits: string[] = [];
  for (let round = 0; round < 3; round++) {
    const start = Math.max(0, at - 160);
    const tail = text.slice(start, at).trimEnd();
    const found = CREDIT_ENDINGS.map((row) => ({ row, match: row.pattern.exec(tail) })).find(
      ({ row, match }) => match?.[1] !== undefined && (row.isProof || isCredit(match[1])),
    );
    const credit = found?.match?.[1];
    if (!found?.match || credit === undefined) break;
    const inner = tail.indexOf(credit, found.match.index);
    const opening = /[（([【]\s?$/.exec(tail.slice(0, inner));
    const cutAt = start + (opening ? opening.index : inner);
    if (text.slice(0, cutAt).trim() === '') break;
    credits.unshift(credit.trim());
    isProof ||= found.row.isProof;
    at = cutAt;
  }
  return credits.length === 0 ? null : { at, credit: credits.join(' / '), isProof };
}

function isCreditLine(draft: Draft | undefined): boolean {
  return (
    draft !== undefined &&
    draft.text.length <= 120 &&
    (isCredit(draft.text) || fitsAny(CREDIT_LINES, draft.text))
  );
}

const CREDIT_WORDS =
  /^(?:(?:photos?|pictures?|images?|video|credits?|photo credits?|picture credits?|image credits?)\s?(?:[:：=]|\.{3}|by\s|courtesy of\s|from\s)|courtesy of\s|사진\s?[=:/])\s?/i;

/** 'Photo: Anna Berg/AP', 'Photo courtesy of the Harbour Office' and '(AP)' to the name that is meant. */
function nameOfCredit(line: string): string {
  return line
    .replace(/^[([（]\s?|\s?[)\]）.]$/g, '')
    .replace(CREDIT_WORDS, '')
    .trim();
}

/** How much a paragraph looks like a caption by its own words. */
function weigh(draft: Draft, words: string, index: number): number {
  const marks = POSE_MARKS.reduce(
    (sum, mark) => sum + (mark.pattern.test(words.slice(0, 500)) ? mark.weight : 0),
    0,
  );
  if (marks === 0 && !fitsAny(CAPTION_OPENINGS, draft.text)) return 0;
  let weight = marks + (fitsAny(CAPTION_OPENINGS, draft.text) ? ENOUGH : 0);
  if (!endsWithStop(words)) weight += 1;
  if (/\b(?:19|20)\d{2}\b/.test(words)) weight += 1;
  if (index <= 2) weight += 1;
  if (/\b(?:said|says|told|added|according to|announced|stated)\b|[“”"]/i.test(words)) weight -= 2;
  if (sentences(words) > 2) weight -= 2;
  return weight;
}

interface Marked {
  /** All drafts in order; captions are cut in two where they end in a credit. */
  readonly drafts: Draft[];
  readonly pictures: Picture[];
}

/** Whether a draft is a caption, by its own words and the line below it; the credit at its end is passed in. */
function isCaption(
  draft: Draft,
  words: string,
  weight: number,
  ending: Ending | null,
  below: Below,
): boolean {
  if (draft.isCaption || weight >= ENOUGH || (ending !== null && weight > 0)) return true;
  if (sentences(words) > 3) return false;
  // the last paragraph above "Reuters" is the article's end and its source, not a picture
  const isSignedOff = weight === 0 && below.isLast && endsWithStop(words);
  return (
    ending?.isProof === true ||
    (below.credit !== null && !isSignedOff && !fitsAny(BOILERPLATE_LINES, draft.text))
  );
}

interface Below {
  readonly credit: Draft | null;
  /** Nothing but short lines follows. */
  readonly isLast: boolean;
}

/**
 * Finds picture captions: a paragraph above a line of credit, one that ends in a credit, or one whose words only a
 * caption has ("(R)", "in this file photo"). Credits are cut off the caption and stand in its picture.
 */
export function markCaptions(drafts: readonly Draft[]): Marked {
  const marked: Draft[] = [];
  const pictures: Picture[] = [];
  const lastLong = drafts.findLastIndex((draft) => draft.text.length >= 60);
  for (const [index, draft] of drafts.entries()) {
    const isOther = draft.isCaption
      ? isCreditLine(draft)
      : draft.text.length < 12 || DATELINE.test(draft.text.slice(0, 300)) || isCreditLine(draft);
    if (draft.part !== null || draft.text.length > MAX_CAPTION || isOther) {
      marked.push(draft);
      continue;
    }
    const ending = creditAtEnd(draft.text);
    const words = ending === null ? draft.text : draft.text.slice(0, ending.at).trimEnd();
    const weight = weigh(draft, words, index);
    const next = drafts[index + 1];
    const credit = next?.part === null && isCreditLine(next) && (!next.afterGap || weight > 0) ? next : null;
    if (!isCaption(draft, words, weight, ending, { credit, isLast: lastLong <= index })) {
      marked.push(draft);
      continue;
    }
    if (credit) credit.part = 'boilerplate';
    const pieces = ending === null ? [draft] : splitAt(draft, ending.at);
    for (const [place, piece] of pieces.entries()) piece.part = place === 0 ? 'caption' : 'boilerplate';
    marked.push(...pieces);
    const { start, end } = pieces[0] ?? draft;
    const credits = [ending?.credit, credit?.text].filter((line) => line !== undefined).map(nameOfCredit);
    const isFilePhoto = FILE_PHOTO.test(`${draft.text} ${credit?.text ?? ''}`);
    pictures.push({ caption: { start, end }, credit: credits.join(' / ') || null, isFilePhoto });
  }
  return { drafts: marked, pictures };
}

function splitAt(draft: Draft, at: number): Draft[] {
  const spans = [
    trimSpan(draft.text, { start: 0, end: at }),
    trimSpan(draft.text, { start: at, end: draft.text.length }),
  ];
  return spans.map((span, place) => ({
    ...draft,
    start: draft.start + span.start,
    end: draft.start + span.end,
    text: draft.text.slice(span.start, span.end),
    afterGap: place === 0 && draft.afterGap,
  }));
}
