import { BOILERPLATE_LINES } from './data/boilerplate-lines.js';
import { fitsAny } from './data/line-rule.js';
import { QUESTION_LABELS, SPEAKER_LABELS } from './data/transcripts.js';
import type { Part } from './document.js';
import type { Draft } from './draft.js';

type Turn = 'question' | 'speaker' | null;

function turnOf(text: string): Turn {
  const start = text.slice(0, 200);
  if (QUESTION_LABELS.some(({ pattern }) => pattern.test(start))) return 'question';
  return SPEAKER_LABELS.some(({ pattern }) => pattern.test(start)) ? 'speaker' : null;
}

/**
 * Marks questions and answers where a text is a transcript: at least one labelled question and one other labelled turn.
 * What a speaker says before the first question is body. A paragraph without a label goes on with the turn before it.
 */
export function markTranscript(drafts: readonly Draft[]): void {
  const turns = drafts.map((draft) => (draft.part === null ? turnOf(draft.text) : null));
  const first = turns.indexOf('question');
  if (first < 0 || turns.filter((turn) => turn !== null).length < 2) return;
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
  }
}
