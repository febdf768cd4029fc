import type { Span } from '../../span.js';
import { hashText } from '../features/hash-text.js';

/** A run of characters between spaces, as the classifier of sentence boundaries sees it. */
export interface Chunk extends Span, Form {}

/** What is seen of a run's characters, wherever it stands. */
interface Form {
  /** Hashes of the word in small letters, of its last three letters, of its shape and of the signs that it ends in. */
  readonly word: number;
  readonly ending: number;
  readonly shape: number;
  readonly signs: number;
  readonly letters: Letters;
  readonly isVerb: boolean;
}

/** 0 no letters, 1 small ones, 2 a capital and small ones, 3 capitals only, 4 a digit first; 5 stands for no chunk at all. */
export type Letters = 0 | 1 | 2 | 3 | 4 | 5;

/** The runs of characters between spaces, in order. A stop that the next sentence is glued to ends a chunk: "…done.|They". */
export function readChunks(text: string, block: Span): Chunk[] {
  const chunks: Chunk[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(/[^\s\u00a0\u3000]+/gu)) {
    const start = block.start + match.index;
    let from = 0;
    for (const glued of match[0].matchAll(GLUED)) {
      const end = glued.index + glued[0].length;
      chunks.push(describe(match[0].slice(from, end), start + from));
      from = end;
    }
    chunks.push(describe(match[0].slice(from), start + from));
  }
  return chunks;
}

const GLUED = /(?<=[\p{Ll}\p{N})])[.!?]{1,9}["”’)]{0,2}(?=["“‘(]?\p{Lu}\p{Ll})/gu;

/** Of a longer chunk only both ends are looked at. */
const SEEN = 40;

function describe(form: string, start: number): Chunk {
  const { word, ending, shape, signs, letters, isVerb } = look(form);
  return { start, end: start + form.length, word, ending, shape, signs, letters, isVerb };
}

/** Forms that were looked at: the commonest make up nearly all of a text. */
const SEEN_FORMS = new Map<string, Form>();
const MOST_FORMS = 10_000;

function look(form: string): Form {
  const known = SEEN_FORMS.get(form);
  if (known) return known;
  if (SEEN_FORMS.size >= MOST_FORMS) SEEN_FORMS.clear();
  const seen = lookAnew(form);
  if (form.length <= SEEN) SEEN_FORMS.set(form, seen);
  return seen;
}

function lookAnew(form: string): Form {
  const seen = form.length > SEEN ? form.slice(0, SEEN / 2) + form.slice(-SEEN / 2) : form;
  const word = seen
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\d/g, '0');
  const signs = /[^\p{L}\p{N}]*$/u.exec(seen)?.[0] ?? '';
  return {
    word: hashText(word === '' ? seen : word),
    ending: hashText(word.slice(-3)),
    shape: hashText(shapeOf(seen)),
    signs: hashText(`${signs.slice(0, 3)} `),
    letters: lettersOf(seen, word),
    isVerb: VERBS.has(word),
  };
}

function lettersOf(seen: string, word: string): Letters {
  const first = /[\p{L}\p{N}]/u.exec(seen)?.[0] ?? '';
  if (first === '') return 0;
  if (/\p{N}/u.test(first)) return 4;
  if (!/\p{Lu}/u.test(first)) return 1;
  return word.length > 1 && !/\p{Ll}/u.test(seen) ? 3 : 2;
}

/** Classes of characters with runs cut to one, at most eight: `02/13/2001` is `d/d/d`, `Kay.` is `Xx.`. */
function shapeOf(form: string): string {
  let shape = '';
  for (const character of form) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? 'd'
          : character;
    if (!shape.endsWith(kind)) shape += kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

/** Frequent finite verbs and words that stand with one: a stretch with one of them may be a sentence already. */
const VERBS = new Set(
  (
    'is are was were am be been has have had do does did will would can could should may might must shall ' +
    "it's i'm i've i'll i'd that's don't didn't doesn't won't can't isn't wasn't he's she's there's we're you're they're " +
    'go went get got said say says know think want need like make made take took see saw let please thank thanks'
  ).split(' '),
);
