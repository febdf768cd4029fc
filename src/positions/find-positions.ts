import type { Codebook, EntryOf, StanceRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { quoteOf } from '../events/code-sentence.js';
import { findAttribution } from '../events/find-attribution.js';
import { nounsAfter } from '../events/noun-phrases.js';
import { relation, subtreeSpan, tokenAt, type Tree } from '../events/tree.js';
import type { EventDate } from '../events/event.js';
import { nameFor } from '../identity.js';
import { cut } from '../span.js';
import type { Position } from './position.js';

const ISSUE_LENGTH = 160;

/**
 * Who takes which stance on what, in one sentence. One position a clause.
 * @param dateOf the date of a clause, by its predicate's token index
 */
export function findPositions(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  dateOf: (predicate: number) => EventDate | null,
): Position[] {
  const out: Position[] = [];
  for (const clause of sentence.clauses.values()) {
    if (clause.kind === 'noun') continue;
    const holder = idsOf(subjectEntities(sentence, clause));
    if (holder.length === 0) continue;
    const match = bestStance(sentence, clause, codebook);
    if (!match) continue;
    const quote = cut(text, quoteOf(sentence, clause));
    out.push({
      id: nameFor('position', quote.start, quote.end, match.row.id),
      holder,
      issue: issueText(text, match.issue),
      stance: negated(clause) ? opposite(match.row.stance) : match.row.stance,
      act: match.row.act ?? 'stated',
      verb: clause.lemma,
      formula: quotedWithin(quote.text),
      date: dateOf(clause.predicate),
      attribution: findAttribution(sentence, text, clause.predicate, codebook),
      quote,
      why: [`stance.${match.row.id}`],
    });
  }
  return out;
}

interface StanceMatch {
  readonly row: StanceRow;
  readonly issue: { readonly start: number; readonly end: number };
}

function bestStance(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): StanceMatch | null {
  const { tree } = sentence;
  for (const { entry, row } of codebook.stances.get(clause.lemma) ?? []) {
    if (clause.kind === 'adjective' ? entry.as !== 'adjective' : entry.as !== 'verb') continue;
    if (!hasRest(clause, entry)) continue;
    if (row.nouns) {
      // "reaffirmed its commitment to the policy": the noun carries the stance, the issue hangs on it
      const noun = clause.objects.find((object) =>
        row.nouns?.includes(tokenAt(tree, object).lemma.toLowerCase()),
      );
      if (noun === undefined) continue;
      return { row, issue: issueOnNoun(sentence, noun, row) };
    }
    if (row.complement) {
      const complement = clause.complements.find(
        ({ kind }) => kind !== 'bare' && row.complement?.includes(kind),
      );
      if (complement) return { row, issue: issueOfClause(tree, sentence, complement.predicate) };
      if (!row.issue) continue;
    }
    for (const role of row.issue ?? ['object']) {
      const noun =
        role === 'object'
          ? clause.objects[0]
          : clause.obliques.find((oblique) => oblique.preposition === role)?.noun;
      if (noun !== undefined && isIssue(sentence, noun)) return { row, issue: nounSpan(tree, noun) };
    }
  }
  return null;
}

function hasRest(clause: Clause, entry: EntryOf<StanceRow>['entry']): boolean {
  return entry.rest.every(
    (word) =>
      clause.particles.includes(word) ||
      clause.obliques.some((oblique) => oblique.preposition.split(' ').includes(word)) ||
      clause.words.includes(word),
  );
}

/** A person is no issue: "welcomed the president" is courtesy, not a position. */
function isIssue(sentence: AnalysedSentence, noun: number): boolean {
  const token = tokenAt(sentence.tree, noun);
  return (
    !sentence.mentions.some(
      (mention) =>
        mention.start <= token.start &&
        token.end <= mention.end &&
        mention.entities.some((entity) => entity.person !== undefined),
    ) && token.upos !== 'PRON'
  );
}

function issueOnNoun(
  sentence: AnalysedSentence,
  noun: number,
  row: StanceRow,
): { start: number; end: number } {
  const { tree } = sentence;
  for (const role of row.issue ?? []) {
    const after = nounsAfter(sentence, noun, role)[0];
    if (after !== undefined) return nounSpan(tree, after);
  }
  const clause = (tree.children[noun] ?? []).find((child) =>
    ['acl', 'ccomp', 'xcomp'].includes(relation(tokenAt(tree, child))),
  );
  return clause === undefined ? nounSpan(tree, noun) : issueOfClause(tree, sentence, clause);
}

/** "that relations with Japan are important" → relations with Japan; "to strengthen ties" → strengthen ties. */
function issueOfClause(
  tree: Tree,
  sentence: AnalysedSentence,
  predicate: number,
): { start: number; end: number } {
  const clause = sentence.clauses.get(predicate);
  const subject = clause?.borrowedSubject === false ? clause.subjects[0] : undefined;
  if (subject !== undefined && tokenAt(tree, subject).upos !== 'PRON') return nounSpan(tree, subject);
  return subtreeSpan(tree, predicate, (child) =>
    ['mark', 'punct', 'advcl', 'parataxis'].includes(relation(tokenAt(tree, child))),
  );
}

function nounSpan(tree: Tree, noun: number): { start: number; end: number } {
  return subtreeSpan(tree, noun, (child) => {
    const token = tokenAt(tree, child);
    return (
      (['case', 'punct', 'parataxis', 'appos'].includes(relation(token)) && token.head === noun) ||
      token.deprel === 'acl:relcl' ||
      (relation(token) === 'det' && token.head === noun)
    );
  });
}

function issueText(text: string, span: { readonly start: number; readonly end: number }): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, ISSUE_LENGTH);
}

const negated = (clause: Clause): boolean =>
  clause.words.some((word) => ['not', "n't", 'n’t', 'never'].includes(word));

function opposite(stance: Position['stance']): Position['stance'] {
  return stance === 'supports' ? 'opposes' : stance === 'opposes' ? 'supports' : stance;
}

/** Words in quotation marks: the formula that the text gives in its own form. */
export function quotedWithin(words: string): string | null {
  const match = /[“"]([^”"]{3,120})[”"]/u.exec(words);
  return match?.[1] ?? null;
}
