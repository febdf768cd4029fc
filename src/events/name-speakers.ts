import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import type { Token } from '../language/token.js';
import type { Entity, Mention } from '../mentions/mention.js';
import { overlaps } from '../span.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { findAttribution } from './find-attribution.js';
import { APART } from './home-recipients.js';
import { quotedSpans, type Quotation } from './quoted-spans.js';
import { speakerOf } from './speaker-of.js';
import { ancestors } from './tree.js';
import { wholeEntity } from './whole-entity.js';
import { withFacts } from './with-facts.js';

const FIRST_PERSON = /^(?:[Ww]e|us|[Oo]urs?|ourselves|I|me|[Mm]y|mine|myself)$/;

/**
 * Names who "we" and "I" are between quotation marks: the state or body of whoever is quoted. “We have recalled our envoy,”
 * the Ghanaian minister said. The speaker stands in the sentence itself, before the quotation, behind it, or spoke just before.
 */
export function nameSpeakers(
  sentences: readonly AnalysedSentence[],
  text: string,
  codebook: Codebook,
): AnalysedSentence[] {
  const quotations = quotedSpans(sentences, text);
  let next = 0;
  return sentences.map((sentence, index) => {
    while ((quotations[next]?.last ?? index) < index) next++;
    const own = sentence.tokens.filter(
      (token) => FIRST_PERSON.test(token.text) && quotationOf(token, quotations, next) !== null,
    );
    if (own.length === 0) return sentence;
    const named = own.flatMap((token) => {
      const quotation = quotationOf(token, quotations, next);
      const entities = quotation && entitiesSpeaking(sentence, index, token, quotation, quotations);
      return entities && entities.length > 0 ? [mentionOf(token, entities)] : [];
    });
    if (named.length === 0) return sentence;
    const left = sentence.mentions.filter((mention) => !named.some((one) => overlaps(one, mention)));
    return withFacts(sentence, { mentions: [...left, ...named].sort((a, b) => a.start - b.start) });
  });

  function entitiesSpeaking(
    sentence: AnalysedSentence,
    index: number,
    token: Token,
    quotation: Quotation,
    all: readonly Quotation[],
  ): Entity[] {
    const own = attributed(sentence, token) ?? speakerOf(sentence, text, codebook);
    if (own !== null) return entitiesAt(sentences[index], own);
    // before the quotation, behind it, or of the one before that is followed by this
    for (const at of [quotation.first, quotation.last, ...before(quotation, all)]) {
      const other = at === index ? undefined : sentences[at];
      const speaker = other === undefined ? null : speakerOf(other, text, codebook);
      if (speaker !== null) return entitiesAt(other, speaker);
    }
    return [];
  }

  /** Whose word the clause of a pronoun is. */
  function attributed(sentence: AnalysedSentence, token: Token): Attribution | null {
    const at = sentence.tree.tokens.findIndex(({ start }) => start === token.start);
    if (at < 0) return null;
    const clause = ancestors(sentence.tree, at).find((one) => sentence.clauses.has(one));
    return clause === undefined ? null : findAttribution(sentence, text, clause, codebook);
  }
}

/** “We regret it,” she said. “We will not go back.”: where the quotation before, in the same paragraph, has its speaker. */
function before(quotation: Quotation, all: readonly Quotation[]): number[] {
  const earlier = all[all.indexOf(quotation) - 1];
  return earlier !== undefined && quotation.first - earlier.last <= 1 ? [earlier.last, earlier.first] : [];
}

function quotationOf(token: Token, quotations: readonly Quotation[], from: number): Quotation | null {
  for (let at = from; at < quotations.length; at++) {
    const quotation = quotations[at];
    if (quotation === undefined || quotation.start > token.start) return null;
    if (token.end <= quotation.end) return quotation;
  }
  return null;
}

/** The states and bodies that the words of an attribution name. */
function entitiesAt(sentence: AnalysedSentence | undefined, said: Attribution): Entity[] {
  if (sentence === undefined || said.id === null) return [];
  const entities = sentence.mentions
    .filter((mention) => overlaps(mention, said) && !mention.asPlace)
    .flatMap((mention) => mention.entities.filter(({ id }) => id === said.id));
  return entities
    .slice(0, 1)
    .map((entity) => (APART.has(entity.sector ?? '') ? entity : wholeEntity(entity)));
}

const mentionOf = ({ start, end, text }: Token, entities: readonly Entity[]): Mention => ({
  ...{ start, end, text, kind: 'anaphor', entities, asPlace: false, why: ['we.speaker'] },
});
