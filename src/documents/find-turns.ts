import { isAgency } from './data/agencies.js';
import { NOT_SPEAKING, OUTLET_WORDS, QUESTION_LABELS, SPEAKER_LABELS } from './data/transcripts.js';
import { endsAsking, type Draft } from './draft.js';

/** Who takes the word in a paragraph: one who asks, one who speaks; null where it goes on, or is none of a transcript. */
export type Turn = 'question' | 'speaker' | null;

/** "Anna Berg:", "Foreign Minister Olsen (via interpreter):", "Harbour Times:". */
const NAME_LABEL =
  /^(\p{Lu}[\p{L}\p{M}.'’&/-]{0,24}(?:\s(?:\p{Lu}[\p{L}\p{M}.'’&/-]{0,24}|of|the|for|and|de|du|van|von|al|bin|ibn|da|dos)){0,7})(?:\s?\([^()]{1,40}\))?\s?[:：]\s+(?=\S)/u;

/** The turns of a text's paragraphs, in order: by the labels that say so, else by who answers whom. */
export function findTurns(drafts: readonly Draft[]): readonly Turn[] {
  const texts = drafts.map(({ part, text }) => (part === null ? text : ''));
  const turns = texts.map(labelledTurn);
  const names = texts.map((text, i) => (turns[i] === null ? nameOf(text) : null));
  const answering = answerers(texts, turns, names);
  return turns.map((turn, i): Turn => {
    const name = names[i] ?? null;
    if (turn !== null || name === null) return turn;
    if (answering.has(name)) return 'speaker';
    return answering.size > 0 && (isOutlet(name) || endsAsking(texts[i] ?? '')) ? 'question' : null;
  });
}

function labelledTurn(text: string): Turn {
  const start = text.slice(0, 200);
  if (QUESTION_LABELS.some(({ pattern }) => pattern.test(start))) return 'question';
  return SPEAKER_LABELS.some(({ pattern }) => pattern.test(start)) ? 'speaker' : null;
}

function nameOf(text: string): string | null {
  const name = NAME_LABEL.exec(text.slice(0, 200))?.[1];
  return name === undefined || NOT_SPEAKING.has(name.toLowerCase()) ? null : name;
}

/** Press agencies, and names that end as those of papers and stations do. */
const isOutlet = (name: string): boolean =>
  isAgency(name) || OUTLET_WORDS.has(name.toLowerCase().split(/[\s/]/).at(-1) ?? '');

/**
 * The names before what answers: each that follows a question marked as one. Where none is marked ("Harbour Times: …?",
 * "Spokesperson: …"), the names that come again and follow what other names ask, twice at least.
 */
function answerers(
  texts: readonly string[],
  turns: readonly Turn[],
  names: readonly (string | null)[],
): Set<string> {
  const isMarked = turns.includes('question');
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const answers = new Map<string, number>();
  let asked: string | null = null;
  for (const [i, text] of texts.entries()) {
    const name = names[i] ?? null;
    if (turns[i] === 'question') asked = '';
    else if (turns[i] === 'speaker') asked = null;
    else if (name !== null && asked !== null && name !== asked && !isOutlet(name) && !endsAsking(text)) {
      answers.set(name, (answers.get(name) ?? 0) + 1);
      asked = null;
    } else if (name !== null && (isOutlet(name) || endsAsking(text))) asked = isMarked ? asked : name;
  }
  const often = [...answers].filter(
    ([name, times]) => isMarked || (times >= 2 && (counts.get(name) ?? 0) >= 2),
  );
  return new Set(often.map(([name]) => name));
}
