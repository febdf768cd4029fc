import { CAPTION_OPENINGS } from './data/captions.js';
import { BOILERPLATE_LINES } from './data/boilerplate-lines.js';
import { fitsAny } from './data/line-rule.js';
import { countWords, endsOpen, endsWithStop, type Draft } from './draft.js';
import { DATELINE } from './find-dateline.js';

/** A title stands among the first paragraphs, below a section's name or a date at most. */
const TOP = 5;
const MAX_HEADLINE = 250;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same title, or one with something added: a site's name, a cut end. */
function isSameTitle(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 20 && short.length >= long.length * 0.6 && long.includes(short);
}

/** The share of the shorter title's words that the other has too: rewordings of one headline share more than half. */
function sharedWords(a: string, b: string): number {
  const one = new Set(a.split(' '));
  const other = new Set(b.split(' '));
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

function looksLikeHeadline(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  const next = drafts.slice(index + 1).find((later) => bare(later.text) !== bare(draft?.text ?? ''));
  if (!draft || !next || draft.text.length > MAX_HEADLINE) return false;
  if (draft.mark !== '' && draft.mark !== '#' && draft.mark !== '**') return false;
  if (
    !endsOpen(draft.text) ||
    countWords(draft.text) < 4 ||
    !/^["'“‘«「『([<]?[\p{Lu}\p{Lo}\p{N}]/u.test(draft.text)
  )
    return false;
  if (
    DATELINE.test(draft.text) ||
    fitsAny(CAPTION_OPENINGS, draft.text) ||
    fitsAny(BOILERPLATE_LINES, draft.text)
  )
    return false;
  return drafts.slice(index + 1).some((later) => endsWithStop(later.text) && later.text.length > 60);
}

/**
 * Finds the headline: the title given beside the text where the text repeats it, else the first short line without a
 * stop. A title that stands twice is headline once and boilerplate then, so that it is not read twice.
 */
export function markHeadline(drafts: readonly Draft[], title: string | null): void {
  const top = drafts.slice(0, TOP);
  const wanted = bare(title ?? '');
  const candidates = top.filter((draft) => draft.text.length <= MAX_HEADLINE * 2);
  let headline = candidates.find((draft) => isSameTitle(bare(draft.text), wanted));
  if (!headline && looksLikeHeadline(drafts, 0)) {
    const first = drafts[0];
    if (first && (wanted === '' || sharedWords(bare(first.text), wanted) >= 0.5)) headline = first;
  }
  if (!headline) return;
  headline.part = 'headline';
  const words = bare(headline.text);
  for (const draft of candidates) {
    if (draft.part === null && isSameTitle(bare(draft.text), words)) draft.part = 'boilerplate';
  }
}
