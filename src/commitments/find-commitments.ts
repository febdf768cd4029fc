import type { Codebook, EntryOf, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { quoteOf } from '../events/code-sentence.js';
import { dueDate } from '../events/date-acts.js';
import type { EventDate } from '../events/event.js';
import { findAttribution } from '../events/find-attribution.js';
import { findStatus } from '../events/find-status.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { dependants, relation, subtreeSpan, tokenAt, type Tree } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { cut, type Span } from '../span.js';
import type { Commitment } from './commitment.js';

/**
 * The promises that one sentence tells: who owes what to whom, and how firm it is.
 * @param context the document's office, when an office speaks; the date of a clause, by its predicate
 */
export function findCommitments(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  context: { readonly dateOf: (predicate: number) => EventDate | null; readonly official: boolean },
): Commitment[] {
  const out: Commitment[] = [];
  const taken = new Set<number>();
  for (const clause of sentence.clauses.values()) {
    if (taken.has(clause.predicate)) continue;
    const match = bestUndertaking(sentence, clause, codebook);
    if (!match) continue;
    const status = findStatus(sentence, clause, codebook).status;
    if (status === null || status === 'denied' || status === 'hypothetical' || status === 'cancelled')
      continue;
    const by = idsOf(subjectEntities(sentence, clause));
    const owed = owedTo(sentence, clause);
    const mutual = match.row.mutual === true || by.length > 1;
    const parties = [...new Set([...by, ...(mutual || match.row.status !== 'expected' ? owed : [])])];
    if (parties.length === 0 || (match.row.mutual === true && parties.length < 2)) continue;
    for (const covered of match.covers) taken.add(covered);
    const quote = cut(text, quoteOf(sentence, clause));
    const inner = sentence.clauses.get(match.covers[0] ?? -1);
    out.push({
      id: nameFor('commitment', quote.start, quote.end, match.row.id),
      by: mutual ? parties : by,
      to: mutual ? parties : owed,
      parties,
      undertaking: undertakingText(text, match.undertaking),
      form:
        match.row.form === 'joint-text' && !context.official && by.length < 2
          ? 'statement'
          : (match.row.form ?? 'statement'),
      condition: conditionOf(sentence, text, clause, inner),
      due: inner ? dueDate(sentence, inner.predicate) : null,
      checkable: inner ? !codebook.predicates.vague.has(inner.lemma) : true,
      status: status === 'planned' && match.row.status === 'signed' ? 'expected' : match.row.status,
      date: context.dateOf(clause.predicate),
      attribution: findAttribution(sentence, text, clause.predicate, codebook),
      quote,
      why: [`undertaking.${match.row.id}`],
    });
  }
  return out;
}

interface UndertakingMatch {
  readonly row: UndertakingRow;
  readonly undertaking: Span;
  /** Predicates inside the undertaking, which make no commitment of their own. */
  readonly covers: readonly number[];
}

function bestUndertaking(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): UndertakingMatch | null {
  const { tree } = sentence;
  if (clause.kind === 'noun') return null;
  for (const { entry, row } of codebook.undertakings.get(clause.lemma) ?? []) {
    if (!fits(sentence, clause, entry)) continue;
    const complement = clause.complements.find(
      ({ kind }) => kind !== 'bare' && (row.complement?.includes(kind) ?? false),
    );
    if (complement) {
      const span = subtreeSpan(
        tree,
        complement.predicate,
        (child) =>
          ['mark', 'parataxis'].includes(relation(tokenAt(tree, child))) &&
          tokenAt(tree, child).head === complement.predicate,
      );
      return { row, undertaking: span, covers: clause.complements.map(({ predicate }) => predicate) };
    }
    if (
      row.status === 'expected' ||
      row.status === 'met' ||
      row.status === 'begun' ||
      row.status === 'suspended'
    ) {
      const promised = clause.objects.find((object) =>
        isUndertakingNoun(tokenAt(tree, object).lemma.toLowerCase()),
      );
      if (promised === undefined) continue;
      return { row, undertaking: subtreeSpan(tree, promised), covers: [] };
    }
    const object =
      clause.objects.find((noun) => tokenAt(tree, noun).upos !== 'PRON') ??
      clause.obliques.find((oblique) => ['on', 'to', 'upon'].includes(oblique.preposition))?.noun;
    if (object === undefined) continue;
    return {
      row,
      undertaking: subtreeSpan(
        tree,
        object,
        (child) => relation(tokenAt(tree, child)) === 'case' && tokenAt(tree, child).head === object,
      ),
      covers: [],
    };
  }
  return null;
}

const UNDERTAKINGS = new Set(['memorandum', 'memoranda', 'agreement', 'deal', 'treaty', 'pact', 'accord', 'protocol', 'contract', 'commitment', 'pledge', 'promise', 'mou', 'obligation', 'undertaking']); // prettier-ignore

const isUndertakingNoun = (lemma: string): boolean => UNDERTAKINGS.has(lemma);

function fits(sentence: AnalysedSentence, clause: Clause, entry: EntryOf<UndertakingRow>['entry']): boolean {
  return entry.rest.every((word) => {
    if (clause.particles.includes(word) || clause.words.includes(word)) return true;
    if (clause.obliques.some((oblique) => oblique.preposition === word)) return true;
    return clause.objects.some((object) => tokenAt(sentence.tree, object).lemma.toLowerCase() === word);
  });
}

/** "agreed with Japan", "promised Ukraine": who is owed. */
function owedTo(sentence: AnalysedSentence, clause: Clause): string[] {
  const heads = [
    ...clause.obliques
      .filter((oblique) => ['with', 'to'].includes(oblique.preposition))
      .map((oblique) => oblique.noun),
    ...clause.objects,
  ];
  return idsOf(heads.flatMap((head) => entitiesOf(sentence, head, { places: false, inside: false })));
}

function conditionOf(
  sentence: AnalysedSentence,
  text: string,
  clause: Clause,
  inner: Clause | undefined,
): string | null {
  const { tree } = sentence;
  for (const predicate of [clause.predicate, ...(inner ? [inner.predicate] : [])]) {
    for (const child of [...dependants(tree, predicate, 'advcl'), ...dependants(tree, predicate, 'obl')]) {
      if (!isConditional(tree, child)) continue;
      const span = subtreeSpan(tree, child);
      return text.slice(span.start, span.end).replace(/\s+/g, ' ');
    }
  }
  return null;
}

function isConditional(tree: Tree, index: number): boolean {
  const marks = dependants(tree, index, 'mark', 'case').map((child) =>
    [child, ...dependants(tree, child, 'fixed')].map((i) => tokenAt(tree, i).lemma.toLowerCase()).join(' '),
  );
  return marks.some((mark) =>
    [
      'if',
      'unless',
      'provided',
      'as long as',
      'on condition',
      'in return for',
      'in exchange for',
      'in response to',
      'once',
    ].includes(mark),
  );
}

const undertakingText = (text: string, span: Span): string =>
  text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.]+$/u, '');
