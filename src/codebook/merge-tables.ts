import type { CodebookTables } from './check-tables.js';
import type { CodebookRows } from './rows.js';

/**
 * The shipped tables with a user's own. A list grows by the user's words; a rule or row of the same id replaces the shipped
 * one; where a user's rule and a shipped one fit alike, the user's wins, for it stands first.
 */
export function mergeTables(shipped: CodebookRows, own: CodebookTables): CodebookRows {
  const taken = new Set(own.events.flatMap((file) => file.rules.map((rule) => `${file.type}.${rule.id}`)));
  return {
    types: shipped.types,
    events: [
      ...own.events,
      ...shipped.events.map((file) => ({
        ...file,
        rules: file.rules.filter((rule) => !taken.has(`${file.type}.${rule.id}`)),
      })),
    ],
    contexts: mergeLists(shipped.contexts, own.contexts),
    classes: mergeLists(shipped.classes, own.classes),
    predicates: mergeLists(shipped.predicates, own.predicates),
    judgements: mergeLists(shipped.judgements, own.judgements),
    private: mergeLists(shipped.private, own.private),
    topics: mergeLists(shipped.topics, own.topics),
    claims: {
      wording: mergeLists(shipped.claims.wording, own.claims.wording ?? {}),
      cues: mergeLists(shipped.claims.cues, own.claims.cues ?? {}),
      around: mergeLists(shipped.claims.around, own.claims.around ?? {}),
      ties: mergeLists(shipped.claims.ties, own.claims.ties ?? {}),
    },
    status: mergeRows(shipped.status, own.status),
    attribution: mergeRows(shipped.attribution, own.attribution),
    stances: mergeRows(shipped.stances, own.stances),
    undertakings: mergeRows(shipped.undertakings, own.undertakings),
  };
}

function mergeLists<Lists extends object>(shipped: Lists, own: object): Lists {
  const merged: Record<string, readonly string[]> = { ...(shipped as Record<string, readonly string[]>) };
  // examples beside the lists are the table's own: they are joined as they are
  for (const [name, words] of Object.entries(own as Record<string, readonly string[]>))
    merged[name] = [...new Set([...(merged[name] ?? []), ...words])];
  return merged as Lists;
}

function mergeRows<Row extends { readonly id: string }>(
  shipped: readonly Row[],
  own: readonly Row[],
): readonly Row[] {
  const ids = new Set(own.map((row) => row.id));
  return [...own, ...shipped.filter((row) => !ids.has(row.id))];
}
