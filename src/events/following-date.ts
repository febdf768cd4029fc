import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { EventDate } from './event.js';
import { shiftDate } from './shift-date.js';

const FOLLOWING = /\bthe (following|next|same) day\b/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "rejected it the following day": a day from the last one that the sentences before name; null where they name none. */
export function followingDate(act: Act, sentences: readonly AnalysedSentence[]): EventDate | null {
  const sentence = sentences[act.sentence];
  if (!sentence || act.status !== 'happened' || act.clause.kind === 'noun') return null;
  const words = sentence.tree.tokens
    .filter(({ start, end }) => start >= act.quote.start && end <= act.quote.end)
    .map(({ text }) => text)
    .join(' ');
  const match = FOLLOWING.exec(words);
  if (match === null) return null;
  const days = sentences
    .slice(Math.max(0, act.sentence - 2), act.sentence)
    .flatMap(({ times }) => times.flatMap(({ edtf }) => (edtf !== null && DAY.test(edtf) ? [edtf] : [])));
  const base = days[days.length - 1];
  const count = match[1]?.toLowerCase() === 'same' ? 0 : 1;
  const edtf = base === undefined ? null : count === 0 ? base : shiftDate(base, count, 'day');
  return edtf === null ? null : { edtf, basis: 'resolved', text: match[0] };
}
