import { describe, expect, test } from 'vitest';
import { guessDirection } from './guess-direction.js';
import { splitDateWords } from './split-date-words.js';

/** Guesses at the word in brackets. */
function guess(marked: string): string {
  const at = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const words = splitDateWords(text, { start: 0, end: text.length });
  return guessDirection(
    words,
    words.findIndex((word) => word.start === at),
  );
}

describe('which way a place in a text looks', () => {
  test.each([
    ['The two leaders met on [Monday].', 'past'],
    ['The two leaders will meet on [Monday].', 'future'],
    ['The treaty will be signed on [Monday].', 'future'],
    ['The treaty was signed on [Monday].', 'past'],
    ['The treaty is to be signed on [Monday].', 'future'],
    ['The ministry said on [Monday] it will respond.', 'past'],
    ['The ministry said it would respond on [Monday].', 'future'],
    ['They agreed to resume talks on [Monday].', 'future'],
    ['He has been in custody since [Monday].', 'past'],
    ['The ban stays in force until [Monday].', 'future'],
    ['On [Monday], the envoy flew home.', 'past'],
    ['On [Monday], the envoy will fly home.', 'future'],
    ["The party rejected [Sunday]'s ruling.", 'past'],
    ["[Sunday]'s vote will decide.", 'future'],
    ['A long way to go [Monday].', 'unknown'],
  ])('%s: %s', (sentence, expected) => {
    expect(guess(sentence)).toBe(expected);
  });
});
