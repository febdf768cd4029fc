import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { quoteOf } from '../events/code-sentence.js';
import type { EventDate } from '../events/event.js';
import { findAttribution } from '../events/find-attribution.js';
import { relation, subtreeSpan, tokenAt } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { type Span, cut } from '../span.js';
import { changeOf } from './change-of-wording.js';
import type { WordingClaim } from './claim.js';
import { findAroundClaims } from './find-around-claims.js';
import { findCuedClaims } from './find-cued-claims.js';
import { findQuotedClaims, type QuotedClaim } from './find-quoted-claims.js';
import { officesOfScope, phraseOf } from './find-phrase-claims.js';
import { formulaOf, phraseBefore } from './formula-of.js';
import { isAboutWords } from './is-about-words.js';
import { mayClaimWording } from './may-claim.js';
import { trimPhrase } from './quoted.js';
import { replacedBy } from './replaced-by.js';
import { speaksOf } from './speaks-of.js';

/** What a sentence about wording needs of its document. */
export interface WordingContext {
  readonly inFocus: string | null;
  /** The phrase that the sentence before gives in quotation marks: "has dropped it". */
  readonly phraseBefore: string | null;
  /** Whose statements the text speaks of, where the sentence does not say it. */
  readonly wordsOwner: string | null;
  /** The state or body that the sentences before name first. */
  readonly firstNamed: string | null;
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
  const around = findAroundClaims(sentence, text, codebook, context.phraseBefore);
  const out = besideTheTree(sentence, text, codebook, context, around, []);
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
    const byItself =
      formulaDone === null ? phraseOf(sentence, text, clause, codebook, context.phraseBefore) : null;
    const found = formulaDone ?? byItself;
    const softened = found === null ? null : replacedBy(sentence, text, found.text);
    const change = softened === null ? (byItself?.change ?? done) : 'replaced';
    const formula = found && { ...found, replacement: softened ?? found.replacement };
    if (!formula || change === null || isTold(out, formula.text)) continue;
    const offices = byItself
      ? officesOfScope(sentence, clause, context.wordsOwner ?? context.inFocus ?? context.firstNamed)
      : officesOf(sentence, clause, codebook, context.wordsOwner ?? context.inFocus);
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
  const quoted = findQuotedClaims(sentence, text, codebook);
  return [...out, ...besideTheTree(sentence, text, codebook, context, quoted, out)];
}

/** What one sentence of a text that is about words claims besides, where a word near a phrase says it. */
export function findFurtherClaims(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  context: WordingContext,
  read: readonly WordingClaim[],
): WordingClaim[] {
  const cued = findCuedClaims(sentence, text, codebook, context.phraseBefore);
  return cued.length === 0 ? [] : besideTheTree(sentence, text, codebook, context, cued, read);
}

/** Whether the words around a phrase have told of it, as the one that went or the one that came. */
const isTold = (told: readonly WordingClaim[], phrase: string): boolean =>
  told.some(({ formula, replacement }) => formula === phrase || replacement === phrase);

/** What the words around the marks say of a phrase of which no clause was read. */
function besideTheTree(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  context: WordingContext,
  claims: readonly QuotedClaim[],
  read: readonly WordingClaim[],
): WordingClaim[] {
  return claims.flatMap((found) => {
    const office = found.office ?? leadOwner(sentence, found) ?? context.wordsOwner ?? inFocusOf(sentence, found, codebook, context) ?? onlyNamed(sentence) ?? context.firstNamed;
    const phrase = trimPhrase(found.phrase);
    const isRead = read.some(
      ({ formula, replacement, quote }) => formula === phrase || replacement === phrase || (quote.start <= found.verb.start && found.verb.end <= quote.end),
    );
    if (office === null || isRead) return [];
    const quote = cut(text, found.span);
    const predicate = sentence.tokens.indexOf(found.verb);
    return [{
      id: nameFor('wording', quote.start, quote.end, office, phrase),
      about: 'wording' as const,
      office,
      formula: phrase,
      change: found.change,
      degree: null,
      scope: null,
      replacement: found.replacement === null ? null : trimPhrase(found.replacement),
      date: context.dateOf(predicate),
      attribution: findAttribution(sentence, text, predicate, codebook),
      quote,
      why: [`claim.${found.change}`],
    }];
  });
} // prettier-ignore

/** "their “no strings attached” has crept in": whose the phrase is said to be. */
function leadOwner({ mentions, tokens }: AnalysedSentence, { span }: QuotedClaim): string | null {
  const lead = tokens.findLast(({ end }) => end <= span.start);
  const owner = lead && mentions.find(({ start, end }) => start <= lead.start && lead.end <= end);
  const isOwner = lead !== undefined && (lead.upos === 'PRON' || /^['’]s?$/u.test(lead.text));
  return isOwner && owner?.entities.length === 1 ? (owner.entities[0]?.id ?? null) : null;
}

/** "The report also drops the expression": of the state whose words the text is about. */
function inFocusOf(
  sentence: AnalysedSentence,
  { verb }: QuotedClaim,
  codebook: Codebook,
  { inFocus }: WordingContext,
): string | null {
  const clause = sentence.clauses.get(sentence.tokens.indexOf(verb));
  return clause !== undefined && isAboutWords(sentence, clause, codebook) ? inFocus : null;
}

/** The one state or body that a sentence names: "“Q” was used twice by the Peruvian ministry". */
function onlyNamed({ mentions }: AnalysedSentence): string | null {
  const ids = new Set(
    mentions.flatMap(({ asPlace, entities }) => (asPlace ? [] : entities.flatMap(({ id }) => id ?? []))),
  );
  if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  // "In Delhi “Q” was uttered six times": where the words are spoken
  const [place] = mentions;
  return place?.asPlace === true && place.kind === 'metonym' ? (place.entities[0]?.id ?? null) : null;
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
