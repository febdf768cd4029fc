import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { quoteOf } from '../events/code-sentence.js';
import type { EventDate } from '../events/event.js';
import { findAttribution } from '../events/find-attribution.js';
import { caseOf, dependants, relation, subtree, subtreeSpan, tokenAt, type Tree } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { cut, type Span } from '../span.js';
import { officesOfScope, phraseOf } from './find-phrase-claims.js';
import { saysNo } from '../events/says-no.js';
import type { WordingClaim } from './claim.js';
import { mayClaimWording } from './may-claim.js';
import { quotedIn, trimPhrase } from './quoted.js';

type Change = WordingClaim['change'];
const CHANGES: readonly Change[] = ['dropped', 'returned', 'replaced', 'introduced', 'faded', 'grown'];

/** What a sentence about wording needs of its document. */
export interface WordingContext {
  readonly inFocus: string | null;
  /** The phrase that the sentence before gives in quotation marks: "has dropped it". */
  readonly phraseBefore: string | null;
  readonly dateOf: (predicate: number) => EventDate | null;
}

/**
 * What one sentence claims about an office's words: "China has largely dropped the phrase '…'".
 * @param context the state in focus where the subject names none ("official statements now …"), and a clause's date
 */
export function findWordingClaims(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  context: WordingContext,
): WordingClaim[] {
  const out: WordingClaim[] = [];
  if (!mayClaimWording(sentence, text, codebook, context.phraseBefore !== null)) return out;
  for (const clause of sentence.clauses.values()) {
    if (clause.kind === 'noun') continue;
    const done = changeOf(sentence, clause, codebook);
    const formulaDone =
      done === null
        ? null
        : (formulaOf(sentence, text, clause, codebook, done) ??
          (speaksOf(clause, codebook.claims.wording)
            ? null
            : phraseBefore(sentence, clause, context.phraseBefore)));
    const byItself = formulaDone === null ? phraseOf(sentence, text, clause, codebook) : null;
    const change = byItself?.change ?? done;
    const formula = formulaDone ?? byItself;
    if (!formula || change === null) continue;
    const offices = byItself
      ? officesOfScope(sentence, clause, context.inFocus)
      : officesOf(sentence, clause, codebook, context.inFocus);
    const quote = cut(text, quoteOf(sentence, clause));
    for (const office of offices)
      out.push({
        id: nameFor('wording', quote.start, quote.end, office, formula.text),
        about: 'wording',
        office,
        formula: formula.text,
        change,
        degree: clause.words.find((word) => codebook.claims.wording.degrees.includes(word)) ?? null,
        scope: scopeOf(sentence, text, clause, codebook),
        replacement: formula.replacement,
        date: context.dateOf(clause.predicate),
        attribution: findAttribution(sentence, text, clause.predicate, codebook),
        quote,
        why: [`claim.${change}`],
      });
  }
  return out;
}

function changeOf(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Change | null {
  const { wording } = codebook.claims;
  if (leavesOut(sentence, clause)) return 'dropped';
  const below = underAspect(sentence, clause, wording);
  if (below !== null) return below;
  // "texts now speak of “two states”"; "did not mention the phrase"
  if (speaksOf(clause, wording)) {
    if (saysNo(sentence, clause)) return 'dropped';
    if (clause.words.includes('now')) return 'introduced';
  }
  const names = namesOf(sentence, clause);
  const isNo = saysNo(sentence, clause);
  const change = CHANGES.find((one) => names.some((name) => wording[one].includes(name)));
  if (change === undefined) return null;
  if (isNo) return change === 'introduced' || change === 'grown' ? 'dropped' : null;
  // "increasingly uses the formula": not new, but more of it
  return change === 'introduced' && clause.words.some((word) => MORE.has(word)) ? 'grown' : change;
}

/** "the ministry has dropped it": the phrase just quoted. */
function phraseBefore({ tree }: AnalysedSentence, clause: Clause, phrase: string | null): Formula | null {
  const isIt = clause.objects.some((noun) =>
    ['it', 'this', 'them'].includes(tokenAt(tree, noun).text.toLowerCase()),
  );
  return phrase !== null && isIt ? { text: trimPhrase(phrase), replacement: null } : null;
}

/** "made no mention of", "contained no reference to": the text of a statement, or a phrase in its own marks. */
function leavesOut({ tree }: AnalysedSentence, clause: Clause): boolean {
  if (!CARRYING.has(clause.lemma)) return false;
  return clause.objects.some(
    (noun) =>
      ['mention', 'reference'].includes(tokenAt(tree, noun).lemma) &&
      dependants(tree, noun, 'det').some((det) => tokenAt(tree, det).lemma.toLowerCase() === 'no'),
  );
}

const CARRYING = new Set(['make', 'contain', 'include', 'carry', 'have', 'bear']);

const MORE = new Set(['increasingly', 'often', 'frequently', 'repeatedly', 'ever']);

/** "has stopped calling", "have begun to add": the verb above says whether words came or went. */
function underAspect(
  sentence: AnalysedSentence,
  clause: Clause,
  wording: Codebook['claims']['wording'],
): Change | null {
  const { tree } = sentence;
  const token = tokenAt(tree, clause.predicate);
  const above = token.head < 0 ? undefined : sentence.clauses.get(token.head);
  if (above?.kind !== 'verb' || relation(token) !== 'xcomp') return null;
  if (!wording.introduced.includes(clause.lemma) && !speaksOf(clause, wording)) return null;
  if (saysNo(sentence, above)) return null;
  if (['begin', 'start'].includes(above.lemma)) return 'introduced';
  return ['stop', 'cease', 'quit', 'avoid'].includes(above.lemma) ? 'dropped' : null;
}

const speaksOf = (clause: Clause, wording: Codebook['claims']['wording']): boolean =>
  wording.speaking.includes(clause.lemma) ||
  clause.obliques.some(({ preposition }) => wording.speaking.includes(`${clause.lemma} ${preposition}`));

/** "stop using" is named by both verbs; "leave out" by verb and particle. */
function namesOf(sentence: AnalysedSentence, clause: Clause): string[] {
  // "more sparing with": with a preposition, and an adjective only so
  const withPreposition = clause.obliques.map(({ preposition }) => `${clause.lemma} ${preposition}`);
  if (clause.kind === 'adjective') return withPreposition;
  const own = [[clause.lemma, ...clause.particles].join(' '), clause.lemma, ...withPreposition];
  const governor = tokenAt(sentence.tree, clause.predicate).head;
  const above = governor >= 0 ? sentence.clauses.get(governor) : undefined;
  if (above && relation(tokenAt(sentence.tree, clause.predicate)) === 'xcomp') {
    const word = tokenAt(sentence.tree, clause.predicate).text.toLowerCase();
    return [`${above.lemma} ${word}`];
  }
  return own;
}

interface Formula {
  readonly text: string;
  readonly replacement: string | null;
}

function formulaOf(
  sentence: AnalysedSentence,
  text: string,
  clause: Clause,
  codebook: Codebook,
  change: Change,
): Formula | null {
  const { tree } = sentence;
  const instead = insteadOf(sentence, text, clause);
  const candidates = [
    ...clause.objects,
    ...clause.obliques
      .filter((oblique) => ['to', 'as', 'of', 'with', 'from', 'about'].includes(oblique.preposition))
      .map((oblique) => oblique.noun),
  ];
  for (const noun of candidates) {
    const span = subtreeSpan(tree, noun);
    // the marks may hang on the verb: begun to add “with flexibility”
    const quoted = quotedIn(text.slice(startWithMark(text, span.start), endWithMark(text, span.end)));
    // "the formula “X”" hangs as either noun's: the word for words may be the compound
    const isPhrase = [noun, ...dependants(tree, noun, 'compound')].some((one) =>
      codebook.claims.wording.phrases.includes(tokenAt(tree, one).lemma.toLowerCase()),
    );
    const isSpoken = speaksOf(clause, codebook.claims.wording) || isAspect(sentence, clause);
    if (quoted !== null && (isPhrase || isSpoken || DESCRIBING.has(clause.lemma) || change !== 'introduced'))
      return { text: trimPhrase(quoted), replacement: instead };
    if (isPhrase) {
      const named = dependants(tree, noun, 'nmod').find((child) =>
        ['of', 'to', 'for', 'on', 'about'].includes(caseOf(tree, child)),
      );
      if (named !== undefined) return { text: phraseText(text, tree, named), replacement: instead };
    }
  }
  // "now emphasise peace and stability rather than calling for denuclearisation": one phrase in another's place
  const object = clause.objects[0];
  if (
    change === 'grown' &&
    instead !== null &&
    object !== undefined &&
    isAboutWords(sentence, clause, codebook)
  )
    return { text: phraseText(text, tree, object), replacement: null };
  const quotedInClause = DESCRIBING.has(clause.lemma)
    ? quotedIn(text.slice(quoteOf(sentence, clause).start, quoteOf(sentence, clause).end))
    : null;
  return quotedInClause === null ? null : { text: trimPhrase(quotedInClause), replacement: instead };
}

/** "have begun to add “with flexibility”". */
const isAspect = ({ tree }: AnalysedSentence, clause: Clause): boolean => {
  const { head } = tokenAt(tree, clause.predicate);
  return (
    clause.relation === 'xcomp' &&
    head >= 0 &&
    ['begin', 'start', 'stop', 'cease'].includes(tokenAt(tree, head).lemma)
  );
};

const DESCRIBING = new Set(['describe', 'call', 'brand', 'label', 'term', 'dub']);

/** "rather than explicitly calling for denuclearisation", "instead of X": what stood there before. */
function insteadOf(sentence: AnalysedSentence, text: string, clause: Clause): string | null {
  const { tree } = sentence;
  const below = subtree(tree, clause.predicate);
  const at = below.find((index) => {
    const next = tree.tokens[index + 1]?.lemma.toLowerCase();
    const lemma = tokenAt(tree, index).lemma.toLowerCase();
    return (
      (lemma === 'rather' && next === 'than') ||
      (lemma === 'instead' && next === 'of') ||
      (lemma === 'with' && clause.lemma === 'replace')
    );
  });
  if (at === undefined) return null;
  const from = tree.tokens[at + (tokenAt(tree, at).lemma === 'with' ? 1 : 2)];
  if (!from) return null;
  const rest = text.slice(from.start, sentence.sentence.end);
  const stop = /[,;.]/.exec(rest);
  return trimPhrase(rest.slice(0, stop?.index ?? rest.length));
}

/** The clause's subject is statements, documents, rhetoric: words, not deeds. */
function isAboutWords(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): boolean {
  const { scopes, phrases } = codebook.claims.wording;
  return clause.subjects.some((subject) =>
    [...scopes, ...phrases].includes(tokenAt(sentence.tree, subject).lemma.toLowerCase()),
  );
}

function officesOf(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
  inFocus: string | null,
): string[] {
  const named = subjectEntities(sentence, clause).flatMap(({ entity }) =>
    entity.id === null ? [] : [entity.office === undefined ? entity.id : entity.id],
  );
  if (named.length > 0) return [...new Set(named)];
  return isAboutWords(sentence, clause, codebook) && inFocus !== null ? [inFocus] : [];
}

function scopeOf(
  sentence: AnalysedSentence,
  text: string,
  clause: Clause,
  codebook: Codebook,
): string | null {
  const { tree } = sentence;
  for (const noun of [
    ...clause.obliques
      .filter((oblique) => ['in', 'from'].includes(oblique.preposition))
      .map((oblique) => oblique.noun),
    ...clause.subjects,
  ]) {
    const span: Span = subtreeSpan(tree, noun, (child) => relation(tokenAt(tree, child)) === 'case');
    if (codebook.claims.wording.scopes.includes(tokenAt(tree, noun).lemma.toLowerCase()))
      return text.slice(span.start, span.end);
  }
  return null;
}

function phraseText(text: string, tree: Tree, noun: number): string {
  const span = subtreeSpan(tree, noun, (child) => {
    const token = tokenAt(tree, child);
    return token.head === noun && ['case', 'det', 'punct', 'advcl', 'acl'].includes(relation(token));
  });
  const words = text.slice(span.start, span.end);
  return trimPhrase(words.split(/\s+(?:rather than|instead of)\b/u)[0] ?? words);
}

const startWithMark = (text: string, start: number): number =>
  /[“"‘]/u.test(text.charAt(start - 1)) ? start - 1 : start;
const endWithMark = (text: string, end: number): number => (/[”"’]/u.test(text.charAt(end)) ? end + 1 : end);
