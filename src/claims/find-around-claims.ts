import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Change } from './change-of-wording.js';
import type { QuotedClaim } from './find-quoted-claims.js';
import { officeBefore, officeOf } from './find-quoted-claims.js';
import { type LineOfWords, lineOfWords } from './line-of-words.js';
import { type AroundPattern, compileAround } from './match-around.js';
import { countedChange } from './counted-change.js';

/**
 * What the words around a phrase say of it, by the rows `around` of `claims.yaml`: "has let “aggressor” slip", "called it “piracy”, a word
 * that it had never used". Once a phrase.
 */
export function findAroundClaims(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  phraseBefore: string | null,
): QuotedClaim[] {
  const { start, end } = sentence.sentence;
  if (phraseBefore === null && !/[“"]/u.test(text.slice(start, end + 1))) return [];
  const nouns = codebook.claims.wording.phrases;
  const plain = lineOfWords(sentence, text, nouns, false, null);
  const found = plain.phrases.length === 0 ? [] : claimsIn(sentence, plain, codebook, CHANGES);
  const pointing = lineOfWords(sentence, text, nouns, true, phraseBefore);
  const isPointing = pointing.phrases.length > plain.phrases.length;
  const pointed = isPointing ? claimsIn(sentence, pointing, codebook, OF_POINTED) : [];
  return [...found, ...pointed.filter(({ phrase }) => !found.some((one) => one.phrase === phrase))];
}

const CHANGES = ['replaced', 'returned', 'introduced', 'dropped', 'faded', 'grown'] as const;
/** What is said of a phrase that only a pronoun stands for. */
const OF_POINTED = ['returned', 'dropped'] as const;

function claimsIn(
  sentence: AnalysedSentence,
  line: LineOfWords,
  codebook: Codebook,
  changes: readonly Change[],
): QuotedClaim[] {
  const out: QuotedClaim[] = [];
  const used = new Set<number>();
  const tell = (change: Change, phrase: number, replacement: number | null, from: number, to: number): void => {
    const tokens = line.words.flatMap(({ at, tokens: own }) => (from <= at && at < to ? [...own] : []));
    const verb = tokens.find(({ upos }) => upos === 'VERB') ?? tokens.find(({ upos }) => upos === 'AUX') ?? tokens[0];
    const text = line.phrases[phrase]?.text;
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (verb === undefined || text === undefined || first === undefined || last === undefined || used.has(phrase)) return;
    used.add(phrase);
    if (replacement !== null) used.add(replacement);
    const isSubject = line.line.startsWith('Q_', from);
    out.push({
      phrase: text,
      replacement: replacement === null ? null : (line.phrases[replacement]?.text ?? null),
      change,
      verb,
      span: { start: first.start, end: last.end },
      office: isSubject ? null : (officeOf(sentence, verb) ?? officeBefore(sentence, verb)),
    });
  };
  const words = line.line.split(' ');
  const counted = countedChange(words);
  if (counted !== null) {
    const near = [counted.phrase - 1, counted.phrase - 2].find((at) => line.words[at]?.tokens[0]?.upos === 'VERB');
    const from = line.words[near ?? counted.phrase]?.at ?? 0;
    const to = (line.words[counted.last]?.at ?? from) + 1;
    tell(counted.change, Number(words[counted.phrase]?.slice(2)), null, from, to);
  }
  for (const change of changes)
    for (const pattern of patternsOf(codebook)[change]) {
      const match = pattern.exec(line.line);
      if (match === null || isUnsaid(line.line.slice(0, match.index))) continue;
      const { q, r } = match.groups ?? {};
      tell(change, Number(q ?? r), q === undefined || r === undefined ? null : Number(r), match.index, match.index + match[0].length);
    }
  return out;
} // prettier-ignore

/** "does not", "would", "to": what is not so, or not yet. */
const isUnsaid = (before: string): boolean =>
  before.trim().split(' ').slice(-3).some((word) => UNSAID.has(word)); // prettier-ignore

const UNSAID = new Set([
  'not',
  'never',
  'may',
  'might',
  'would',
  'should',
  'could',
  'will',
  'to',
  'must',
  'nor',
]);

const PATTERNS = new WeakMap<Codebook, Readonly<Record<Change, readonly AroundPattern[]>>>();

function patternsOf(codebook: Codebook): Readonly<Record<Change, readonly AroundPattern[]>> {
  const known = PATTERNS.get(codebook);
  if (known) return known;
  const { around } = codebook.claims;
  const of = (change: Change): AroundPattern[] => around[change].map(compileAround);
  const made = { dropped: of('dropped'), introduced: of('introduced'), replaced: of('replaced'), returned: of('returned'), faded: of('faded'), grown: of('grown') }; // prettier-ignore
  PATTERNS.set(codebook, made);
  return made;
}
