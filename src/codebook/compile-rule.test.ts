import { describe, expect, it } from 'vitest';
import { createClassSets } from './class-sets.js';
import { parseIdiom, parsePredicate } from './compile-rule.js';

const classes = createClassSets({ protest: ['protest', 'complaint'] });
const idiom = (text: string): unknown =>
  parseIdiom(text, classes, 'ACCUSE.one').map(({ head, rest, noun }) => ({ head, rest, noun }));

describe('predicates are taken apart', () => {
  it('a verb with its particle and preposition: speak out against', () => {
    expect(parsePredicate('speak out against', 'verb')).toMatchObject({
      head: 'speak',
      rest: ['out', 'against'],
    });
  });
  it('a noun by its last word: ballistic missile test', () => {
    expect(parsePredicate('ballistic missile test', 'noun')).toMatchObject({
      head: 'test',
      rest: ['ballistic', 'missile'],
    });
  });
  it('an idiom with an object: lodge protest', () => {
    expect(idiom('lodge protest')).toEqual([
      { head: 'lodge', rest: [], noun: { lemma: 'protest', modifiers: [], preposition: null } },
    ]);
  });
  it('an idiom with a modifier: turn blind eye', () => {
    expect(idiom('turn blind eye')).toEqual([
      { head: 'turn', rest: [], noun: { lemma: 'eye', modifiers: ['blind'], preposition: null } },
    ]);
  });
  it('an idiom with an oblique: put on hold', () => {
    expect(idiom('put on hold')).toEqual([
      { head: 'put', rest: [], noun: { lemma: 'hold', modifiers: [], preposition: 'on' } },
    ]);
  });
  it('an idiom with a phrasal verb: break off relation', () => {
    expect(idiom('break off relation')).toEqual([
      { head: 'break', rest: ['off'], noun: { lemma: 'relation', modifiers: [], preposition: null } },
    ]);
  });
  it('a noun as the language stage cuts it: cease-fire, but counter-offensive and sit-in', () => {
    expect(parsePredicate('cease-fire', 'noun')).toMatchObject({ head: 'fire', rest: ['cease'] });
    expect(parsePredicate('counter-offensive', 'noun')).toMatchObject({ head: 'counter-offensive' });
    expect(parsePredicate('sit-in', 'noun')).toMatchObject({ head: 'sit-in' });
  });
  it('an idiom with a preposition at its end: lodge appeal against', () => {
    expect(idiom('lodge appeal against')).toEqual([
      { head: 'lodge', rest: ['against'], noun: { lemma: 'appeal', modifiers: [], preposition: null } },
    ]);
  });
  it('a class gives one entry a word: lodge $protest', () => {
    expect(idiom('lodge $protest')).toHaveLength(2);
  });
  it('an unknown class is named', () => {
    expect(() => idiom('lodge $protset')).toThrow('unknown word class $protset in ACCUSE.one');
  });
});
