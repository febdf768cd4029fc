import { splitWords } from '../language/index.js';

/** A noun's words as the language stage cuts them: `cease-fire` → cease, fire; `counter-offensive` stays. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().split(' ').flatMap(cutAsText);
}

/** A word as the language stage cuts it; a class keeps its name. */
export function cutAsText(word: string): string[] {
  if (!word.includes('-') || word.startsWith('$')) return [word];
  return splitWords(word, { start: 0, end: word.length })
    .map(({ start, end }) => word.slice(start, end))
    .filter((part) => part !== '-');
}
