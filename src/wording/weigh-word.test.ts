import { expect, it } from 'vitest';
import { weighWord } from './weigh-word.js';

const change = (kind: 'introduced' | 'grown' | 'faded' | 'dropped', uses: number, of: number) => ({ kind, before: { uses, of } }); // prettier-ignore

it('A word that came from nothing weighs more than one that went, and that more than one that is used more often.', () => {
  const weigh = (of: Parameters<typeof change>): number => weighWord({ writing: 'words' }, 1, change(...of));
  const [coined, gone, topic] = [weigh(['introduced', 0, 200]), weigh(['dropped', 80, 200]), weigh(['grown', 40, 200])]; // prettier-ignore
  expect(coined > gone && gone > topic).toBe(true);
  // after five texts nobody can tell that a word is new
  expect(weigh(['introduced', 0, 5])).toBe(gone);
});

it('Several words, and characters, are weighed elsewhere.', () => {
  expect(weighWord({ writing: 'words' }, 3, change('grown', 40, 200))).toBe(1);
  expect(weighWord({ writing: 'characters' }, 1, change('grown', 40, 200))).toBe(1);
});
