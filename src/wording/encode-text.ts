import type { Part } from '../documents/document.js';
import { prepareText } from './prepare-text.js';
import type { WordingText } from './text.js';

/** The parts of a text, in the order of their numbers in an encoded one. Only ever add at the end. */
export const PARTS: readonly Part[] = ['headline', 'caption', 'heading', 'body', 'question', 'answer', 'quotation', 'vote', 'recap', 'boilerplate']; // prettier-ignore

/**
 * A text as numbers, to be kept beside it: of each word the number of its form (24 bits), what stands before it (2 bits:
 * JOINED, PAUSE or CLAUSE_END) and the part that it stands in (4 bits). Four bytes a word.
 */
export type EncodedWords = Uint32Array;

export const formAt = (word: number): number => word & 0xff_ffff;
export const breakAt = (word: number): number => (word >>> 24) & 3;
export const partAt = (word: number): number => word >>> 26;

/** Numbers forms in the order of their first use. */
export class FormNumbers {
  readonly forms: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(forms: readonly string[] = []) {
    for (const form of forms) this.numberOf(form);
  }

  numberOf(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const number = this.forms.push(form) - 1;
    this.#numbers.set(form, number);
    return number;
  }
}

/** Encodes one text; forms that are new get the next numbers. */
export function encodeText(
  text: WordingText,
  boilerplate: ReadonlySet<string>,
  numbers: FormNumbers,
): EncodedWords {
  const { forms, breaks, parts } = prepareText(text, boilerplate);
  const words = new Uint32Array(forms.length);
  for (const [i, form] of forms.entries()) {
    const part = Math.max(0, PARTS.indexOf(parts[i] ?? 'body'));
    words[i] = ((part << 26) | ((breaks[i] ?? 0) << 24) | numbers.numberOf(form)) >>> 0;
  }
  return words;
}
