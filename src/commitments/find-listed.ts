import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { dateOfClause } from '../events/date-of-clause.js';
import { findAttribution } from '../events/find-attribution.js';
import { findStatus } from '../events/find-status.js';
import { tokenAt } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { cut } from '../span.js';
import type { Commitment } from './commitment.js';
import { conditionOf } from './condition-of.js';
import { dueOf } from './due-of.js';
import { listItems, type ListItem } from './list-items.js';
import { mayPromise } from './may-promise.js';

/**
 * The promises of a document, with those that a list tells: "The leaders decided to: – establish a joint committee; – reopen
 * the consulate by June." Each item is one, in the name of those who agreed; an item that was read by itself stays as it is.
 * @param found the promises of each sentence
 */
export function withListed(
  found: readonly (readonly Commitment[])[],
  sentences: readonly AnalysedSentence[],
  text: string,
  codebook: Codebook,
): Commitment[] {
  const out = found.map((one) => [...one]);
  const spans = sentences.map(({ sentence }) => sentence);
  sentences.forEach((one, index) => {
    const { start, end } = one.sentence;
    const colon = text.slice(start, end).search(/:(?=\s|$)/);
    if (colon < 0 || !mayPromise(one, codebook, false)) return;
    const items = listItems(text, spans, index, start + colon);
    const lead = items.length === 0 ? null : leadOf(one, start + colon, codebook);
    if (lead === null) return;
    // what the lead was read to promise by itself: "to", "the following", the first item
    out[index] = (out[index] ?? []).filter(({ why }) => !why.includes(`undertaking.${lead.row.id}`));
    for (const item of items) {
      const within = sentences[item.sentence];
      const isRead = out[item.sentence]?.some(({ quote }) => quote.start < item.end && item.start < quote.end);
      if (!within || isRead === true) continue;
      out[item.sentence]?.push(commitmentOf(item, lead, one, within, text, codebook));
    }
  });
  return out.flat();
} // prettier-ignore

interface Lead {
  readonly row: UndertakingRow;
  /** Null where only an auxiliary leads: "the two sides will:". */
  readonly clause: Clause | null;
  readonly by: readonly string[];
}

/** "The two sides agreed:", "decided on the following:": the last clause before the colon that promises; "The two sides will:". */
function leadOf(sentence: AnalysedSentence, colon: number, codebook: Codebook): Lead | null {
  const bare = bareLead(sentence, colon, codebook);
  if (bare) return bare;
  for (const clause of sentence.clauses.values()) {
    if (clause.kind !== 'verb' || tokenAt(sentence.tree, clause.predicate).start > colon) continue;
    const entry = (codebook.undertakings.get(clause.lemma) ?? []).find(
      ({ row, entry: { rest } }) =>
        row.complement !== undefined && ['agreed', 'pledged'].includes(row.status) && rest.length === 0,
    );
    if (!entry || entry.row.binding === true || entry.row.officials === true) continue;
    const by = idsOf(subjectEntities(sentence, clause));
    const { status } = findStatus(sentence, clause, codebook);
    if (status !== 'happened' || by.length === 0 || (entry.row.mutual === true && by.length < 2)) continue;
    return { row: entry.row, clause, by };
  }
  return null;
}

/** "The two sides will:", "Norway shall:": whoever stands before the auxiliary will do what the items say. */
function bareLead({ tokens, mentions }: AnalysedSentence, colon: number, codebook: Codebook): Lead | null {
  const at = tokens.findLastIndex(({ end }) => end <= colon);
  const last = tokens[at];
  if (!last || !/^(?:will|shall)$/i.test(last.text)) return null;
  const before = tokens[at - 1];
  const subject = mentions.find(({ end }) => end === before?.end);
  const by = [...new Set((subject?.entities ?? []).flatMap(({ id }) => (id === null ? [] : [id])))];
  // "the Secretary shall: (a) direct …" is an order at home
  const row = by.length > 1 ? codebook.jointPlan : /^will$/i.test(last.text) ? codebook.foretold : null;
  return by.length === 0 || !row ? null : { row, clause: null, by };
}

function commitmentOf(
  item: ListItem,
  { row, clause, by }: Lead,
  lead: AnalysedSentence,
  within: AnalysedSentence,
  text: string,
  codebook: Codebook,
): Commitment {
  const quote = cut(text, { start: item.start, end: item.end });
  const first = within.tokens.find(({ start }) => start >= item.start)?.lemma.toLowerCase() ?? '';
  return {
    id: nameFor('commitment', quote.start, quote.end, row.id),
    by,
    to: by.length > 1 ? by : [],
    parties: by,
    undertaking: quote.text.replace(/\s+/g, ' '),
    form: row.form ?? 'statement',
    condition: conditionOf(within.tree, text, [], item),
    due: dueOf(within, null, -1, item, text),
    checkable: !codebook.predicates.vague.has(first),
    status: row.status,
    date: clause && dateOfClause(lead, clause.predicate),
    attribution: clause && findAttribution(lead, text, clause.predicate, codebook),
    quote,
    why: [`undertaking.${row.id}`, 'listed'],
  };
}
