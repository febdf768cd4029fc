import { BOILERPLATE_LINES } from './data/boilerplate-lines.js';
import { fitsAny } from './data/line-rule.js';
import type { Part } from './document.js';
import { endsAsking, type Draft } from './draft.js';
import { findTurns } from './find-turns.js';

/**
 * Marks questions and answers where a text is a transcript: at least one labelled question and one other labelled turn.
 * What a speaker says before the first question is body. A paragraph without a label goes on with the turn before it; where
 * no answer has a label, it answers once the question mark is there.
 */
export function markTranscript(drafts: readonly Draft[]): void {
  const turns = findTurns(drafts);
  const first = turns.indexOf('question');
  if (first < 0 || turns.filter((turn) => turn !== null).length < 2) return;
  const areLabelled = turns.includes('speaker');
  let current: Part = 'question';
  for (const [index, draft] of drafts.entries()) {
    if (index < first || draft.part !== null) continue;
    const turn = turns[index] ?? null;
    if (turn === 'question') current = 'question';
    else if (turn === 'speaker') current = 'answer';
    else if (draft.mark === '#') continue;
    else if (draft.text.length <= 100 && fitsAny(BOILERPLATE_LINES, draft.text)) continue;
    else if (/^END\b/.test(draft.text) && draft.text.length < 60) continue;
    draft.part = current;
    if (!areLabelled && current === 'question' && endsAsking(draft.text)) current = 'answer';
  }
}
