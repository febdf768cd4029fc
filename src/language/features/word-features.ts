import type { CaseStyle } from './case-style.js';

/** What the models see of a word's form. The order is the order of the tables in the model file. */
export const FEATURES = ['word', 'suffix4', 'suffix3', 'suffix2', 'prefix3', 'shape'] as const;
export type Feature = (typeof FEATURES)[number];

/**
 * The values of a word's features: `President` gives `president`, `dent`, `ent`, `nt`, `pre`, `Xxx`. The shape is told apart by
 * the style of the sentence.
 */
export function wordFeatures(form: string, style: CaseStyle): Record<Feature, string> {
  const word = normaliseWord(form);
  return {
    word,
    suffix4: word.slice(-4),
    suffix3: word.slice(-3),
    suffix2: word.slice(-2),
    prefix3: word.slice(0, 3),
    shape: STYLE_MARKS[style] + wordShape(form),
  };
}

const STYLE_MARKS: Readonly<Record<CaseStyle, string>> = { usual: '', capitals: 'C ', small: 's ' };

/** Lower case, straight quotes and hyphens, digits as 0; years, numbers, links and addresses as one word each. */
export function normaliseWord(form: string): string {
  const word = form
    .slice(0, 60)
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”]|''/g, '"')
    .replace(/[\u2010\u2011]/g, '-');
  if (/\d/.test(word)) {
    if (/^[12]\d\d\d$/.test(word)) return '<year>';
    if (/^[\d.,:/-]+$/.test(word))
      return `<number${/[.,:/-]/.test(word) ? '.' : ''}${Math.min(4, word.length)}>`;
    if (word.length > 3 && word.includes('@')) return '<address>';
    if (/^(?:https?:|www\.)/.test(word)) return '<link>';
    return word.replace(/\d/g, '0');
  }
  if (/^(?:https?:|www\.)/.test(word)) return '<link>';
  if (word.length > 3 && word.includes('@')) return '<address>';
  return word;
}

/** Classes of characters, runs cut to two and the whole to eight: `Xx` for `Seoul` is `Xxx`, `U.S.` is `X.X.`. */
export function wordShape(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of form.slice(0, 60)) {
    const kind = classOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run > 2) continue;
    shape += kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

function classOf(character: string): string {
  if (/[a-z]/.test(character)) return 'x';
  if (/[A-Z]/.test(character)) return 'X';
  if (/\d/.test(character)) return 'd';
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  if (/[‘’ʼ]/.test(character)) return "'";
  if (/[“”]/.test(character)) return '"';
  if (/[\u2010\u2011]/.test(character)) return '-';
  return character;
}
