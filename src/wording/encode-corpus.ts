import { JOINT } from './data/markers.js';
import { foldText } from './fold-text.js';
import { OWN_PARTS } from './find-parts.js';
import { findBoilerplate, type BoilerplateLine } from './find-boilerplate.js';
import type { Rank } from './data/ranks.js';
import { nameRank } from './name-rank.js';
import { Numbers } from './numbers.js';
import { JOINED, PAUSE, prepareText, type PreparedText } from './prepare-text.js';
import { stemKorean } from './stem-korean.js';
import { writingOf, type WordingText, type Writing } from './text.js';

/** Numbers that stand for no word: the end of a clause, and a comma. */
export const CLAUSE = 0;
export const COMMA = 1;

/** What is kept of a text beside its tokens. */
export interface TextHead {
  readonly id: string;
  /** The day by which it stands in order. */
  readonly date: string;
  /** What is known of its publication, EDTF; what is told. */
  readonly publishedOn: string;
  readonly kind: string;
  /** Whose authority it carries. */
  readonly rank: Rank;
  readonly title: string;
}

/**
 * All texts of one office in one language as numbers: `tokens` holds the own words of text `i` (in order of date, then
 * id) from `begins[i]` to `begins[i + 1]`, CLAUSE standing between clauses and COMMA where one pauses. Four bytes a
 * word; nothing else grows with the texts but their heads.
 */
export interface Corpus {
  readonly office: string;
  readonly language: string;
  readonly writing: Writing;
  readonly texts: readonly TextHead[];
  readonly tokens: Uint32Array;
  readonly begins: Uint32Array;
  /** Token number → form. */
  readonly forms: readonly string[];
  readonly boilerplate: readonly BoilerplateLine[];
}

/** Which text a token stands in. */
export function textAt({ begins }: Corpus, token: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((begins[middle] ?? 0) <= token) low = middle;
    else high = middle;
  }
  return low;
}

interface Growing {
  readonly office: string;
  readonly language: string;
  readonly ids: Map<string, number>;
  readonly forms: string[];
  readonly tokens: Numbers;
  readonly heads: { head: TextHead; begin: number; end: number }[];
}

/**
 * Reads texts into one corpus for each office and language. The iterable is gone through twice (boilerplate first), so
 * it must start again each time: an array, or an object whose iterator reads a store.
 */
export function encodeCorpora(texts: Iterable<WordingText>): Corpus[] {
  const boilerplate = findBoilerplate(texts);
  const linesOf = new Map<string, BoilerplateLine[]>();
  for (const line of boilerplate) linesOf.set(line.office, [...(linesOf.get(line.office) ?? []), line]);
  const growing = new Map<string, Growing>();
  for (const text of texts) {
    const language = text.language.toLowerCase().split(/[-_]/)[0] ?? text.language;
    const key = `${text.office}\n${language}`;
    const corpus = growing.get(key) ?? {
      office: text.office,
      language,
      ids: new Map<string, number>(),
      forms: ['', ','],
      tokens: new Numbers(),
      heads: [],
    };
    growing.set(key, corpus);
    addText(corpus, text, new Set((linesOf.get(text.office) ?? []).map(({ line }) => line)));
  }
  const corpora: Corpus[] = [];
  for (const [key, corpus] of growing) {
    growing.delete(key);
    corpora.push(finish(corpus, linesOf.get(corpus.office) ?? []));
  }
  return corpora;
}

const A_CLAUSE = -1;
const A_COMMA = -2;

/**
 * The tokens of a text that a corpus holds, in its order: indices into the prepared text, or what stands between. The
 * way back from a corpus's tokens to the words of the text.
 */
export function ownTokens({ parts, breaks, forms }: PreparedText): Int32Array {
  const order: number[] = [];
  let inside = true;
  for (let i = 0; i < forms.length; i++) {
    const part = parts[i];
    const own = part !== undefined && OWN_PARTS.has(part);
    if (own && (breaks[i] !== JOINED || !inside))
      order.push(breaks[i] === PAUSE && inside ? A_COMMA : A_CLAUSE);
    if (own) order.push(i);
    inside = own;
  }
  order.push(A_CLAUSE);
  return Int32Array.from(order);
}

function addText(corpus: Growing, text: WordingText, boilerplate: ReadonlySet<string>): void {
  const prepared = prepareText(text, boilerplate);
  const begin = corpus.tokens.length;
  for (const i of ownTokens(prepared)) {
    if (i < 0) {
      corpus.tokens.push(i === A_COMMA ? COMMA : CLAUSE);
      continue;
    }
    const form = prepared.forms[i] ?? '';
    let id = corpus.ids.get(form);
    if (id === undefined) {
      id = corpus.forms.length;
      corpus.ids.set(form, id);
      corpus.forms.push(form);
    }
    corpus.tokens.push(id);
  }
  corpus.heads.push({
    head: headOf(text),
    begin,
    end: corpus.tokens.length,
  });
}

/** What a corpus keeps of a text. */
export const headOf = (text: Omit<WordingText, 'text'>): TextHead => ({
  id: text.id,
  date: text.date,
  publishedOn: text.publishedOn ?? text.date,
  kind: formatOf(text),
  rank: nameRank(text),
  title: text.title,
});

/** The format; joint texts are one of their own, since their words are not the office's alone. */
function formatOf({ kind, title }: Pick<WordingText, 'kind' | 'title'>): string {
  const folded = foldText(title.slice(0, 300)).folded;
  return JOINT.some((pattern) => pattern.test(folded)) ? `${kind ?? ''} (joint)`.trim() : (kind ?? '');
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function finish(
  { office, language, forms, tokens, heads }: Growing,
  boilerplate: readonly BoilerplateLine[],
): Corpus {
  heads.sort((a, b) => before(a.head.date, b.head.date) || before(a.head.id, b.head.id));
  const ordered = new Uint32Array(tokens.length);
  const begins = new Uint32Array(heads.length + 1);
  let at = 0;
  for (const [i, { begin, end }] of heads.entries()) {
    begins[i] = at;
    ordered.set(tokens.get(begin, end), at);
    at += end - begin;
  }
  begins[heads.length] = at;
  const writing = writingOf(language);
  const stemmed = writing === 'particles' ? stemKorean(ordered, forms) : forms;
  return {
    office,
    language,
    writing,
    texts: heads.map(({ head }) => head),
    tokens: ordered,
    begins,
    forms: stemmed,
    boilerplate,
  };
}
