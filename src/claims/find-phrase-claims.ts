import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { dependants, subtreeSpan, tokenAt } from '../events/tree.js';
import type { WordingClaim } from './claim.js';
import { quotedIn, trimPhrase } from './quoted.js';
import { saysNo } from '../events/says-no.js';

/** What becomes of a phrase that is the subject: "the phrase “X” has disappeared", "“X” does not appear in this one". */
export function phraseOf(
  sentence: AnalysedSentence,
  text: string,
  clause: Clause,
  codebook: Codebook,
  phraseBefore: string | null,
): { readonly text: string; readonly replacement: null; readonly change: WordingClaim['change'] } | null {
  const { wording } = codebook.claims;
  // "is absent from"
  const name =
    clause.kind === 'adjective' ? `be ${clause.lemma}` : [clause.lemma, ...clause.particles].join(' ');
  const has = (list: readonly string[]): boolean =>
    list.includes(name) || (clause.kind === 'verb' && list.includes(clause.lemma));
  const change = changeOf(has, saysNo(sentence, clause), clause, wording);
  if (change === null) return null;
  const { tree } = sentence;
  for (const subject of clause.subjects) {
    const words = [subject, ...dependants(tree, subject, 'compound', 'appos')];
    const isPhrase = clause.subjects.some((one) =>
      [one, ...words].some((noun) => wording.phrases.includes(tokenAt(tree, noun).lemma.toLowerCase())),
    );
    const span = subtreeSpan(tree, subject);
    const quoted = quotedIn(text.slice(span.start, Math.max(span.end, quoteEnd(text, span.end))));
    if (quoted !== null && (isPhrase || startsQuoted(text, span.start)))
      return { text: trimPhrase(quoted), replacement: null, change };
  }
  const pointed = phrasePointedAt(sentence, text, clause, wording, phraseBefore);
  if (pointed !== null) return { text: trimPhrase(pointed), replacement: null, change };
  // a clause within the marks leads the tree astray: "the phrase “the islands belong to us”, …, has disappeared"
  const before = text.slice(sentence.sentence.start, tokenAt(tree, clause.predicate).start);
  const named = NAMED_PHRASE.exec(before);
  return named?.[1] !== undefined && wording.phrases.includes(named[1].toLowerCase())
    ? { text: trimPhrase(named[2] ?? ''), replacement: null, change }
    : null;
}

/** "had called it “X”; the words no longer appear": the phrase given last, in this sentence or the one before. */
function phrasePointedAt(
  { tree, sentence }: AnalysedSentence,
  text: string,
  clause: Clause,
  { phrases }: Codebook['claims']['wording'],
  phraseBefore: string | null,
): string | null {
  const isPointer = clause.subjects.some(
    (noun) =>
      phrases.includes(tokenAt(tree, noun).lemma.toLowerCase()) &&
      dependants(tree, noun, 'det').some((det) =>
        /^(?:the|this|that|these|those)$/i.test(tokenAt(tree, det).text),
      ) &&
      dependants(tree, noun, 'nmod', 'appos', 'acl').length === 0,
  );
  if (!isPointer) return null;
  const before = [...text.slice(sentence.start, tokenAt(tree, clause.predicate).start).matchAll(GIVEN)];
  return before.at(-1)?.[1] ?? phraseBefore;
}

const RARELY = new Set(['rarely', 'seldom', 'hardly', 'less', 'scarcely', 'infrequently']);
const OFTEN = new Set(['increasingly', 'oftener', 'often', 'frequently']);

const GIVEN = /[“"]([^”"]{3,160})[”"]/gu;
const NAMED_PHRASE = /\bthe (\p{L}+) [“"]([^”"]{3,160})[”"][^“"]*$/iu;

function changeOf(
  has: (list: readonly string[]) => boolean,
  isNo: boolean,
  clause: Clause,
  wording: Codebook['claims']['wording'],
): WordingClaim['change'] | null {
  if (has(wording.vanishing)) return isNo ? null : 'dropped';
  if (has(wording.returning)) return isNo ? null : 'returned';
  // "has fallen out of use" is another thing
  if (clause.particles.length === 0 && !clause.words.includes('out')) {
    if (has(wording.dwindling)) return isNo ? null : 'faded';
    if (has(wording.multiplying)) return isNo ? null : 'grown';
  }
  if (!has(wording.appearing)) return null;
  if (isNo) return 'dropped';
  // "is now rarely heard", "crops up ever more often"
  if (clause.words.some((word) => RARELY.has(word))) return 'faded';
  if (clause.words.some((word) => OFTEN.has(word))) return 'grown';
  // "appears in the text" by itself claims no change
  return clause.words.includes('first') || clause.words.includes('newly') ? 'introduced' : null;
}

/** A closing quotation mark right after a span belongs to it. */
const quoteEnd = (text: string, end: number): number => (/[”"’']/u.test(text.charAt(end)) ? end + 1 : end);
const startsQuoted = (text: string, start: number): boolean =>
  /[“"‘]/u.test(text.charAt(start)) || /[“"‘]/u.test(text.charAt(start - 1));

/** Whose words: "from American statements", "in the ministry's communiqué"; else the office in focus. */
export function officesOfScope(sentence: AnalysedSentence, clause: Clause, inFocus: string | null): string[] {
  const ids = clause.obliques
    .filter(({ preposition }) => ['from', 'in', 'of'].includes(preposition))
    .flatMap(({ noun }) =>
      idsOf(
        entitiesOf(sentence, noun, {
          places: false,
          adjectives: true,
          inside: true,
          inner: ['possessor', 'of', 'by', 'from'],
        }),
      ),
    );
  if (ids.length > 0) return [...new Set(ids)];
  return inFocus === null ? [] : [inFocus];
}
