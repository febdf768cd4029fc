import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import type { Event } from '../events/event.js';
import { isSaying } from '../events/is-saying.js';
import { tokenAt } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { wholeClauseSpan } from './issue-span.js';
import type { Position } from './position.js';

const STANCES: Readonly<Partial<Record<Event['type'], Position['stance']>>> = {
  REQUEST: 'calls for',
  REJECT: 'opposes',
  SUPPORT: 'supports',
};

/** Where the words of what is said spoke for an act that takes a stance, the stance too, on what was said, if none was read there. */
export function saidPositions(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  events: readonly Event[],
  read: readonly Position[],
): Position[] {
  return events.flatMap((event) => {
    const stance = STANCES[event.type];
    const why = event.why.find((name) => name.endsWith('.said'));
    const holder = event.actor.flatMap(({ id }) => id ?? []);
    const isRead = read.some(({ quote }) => quote.start < event.quote.end && event.quote.start < quote.end);
    if (stance === undefined || why === undefined || holder.length === 0 || isRead) return [];
    const saying = sayingWithin(sentence, event, codebook);
    const said = saying?.complements[0];
    if (saying === null || said === undefined) return [];
    const issue = wholeClauseSpan(sentence.tree, said.predicate);
    return [
      {
        id: nameFor('position', event.quote.start, event.quote.end, why),
        ...{ holder, stance, act: 'stated' as const, verb: saying.lemma, formula: null },
        issue: text.slice(issue.start, issue.end).replace(/\s+/g, ' ').slice(0, 160),
        ...{ date: event.date, attribution: event.attribution, quote: event.quote, why: [why] },
      },
    ];
  });
}

/** The clause of saying whose words the event quotes. */
function sayingWithin(sentence: AnalysedSentence, { quote }: Event, codebook: Codebook): Clause | null {
  return (
    [...sentence.clauses.values()].find((clause) => {
      const { start, end } = tokenAt(sentence.tree, clause.predicate);
      return (
        quote.start <= start &&
        end <= quote.end &&
        clause.complements.length > 0 &&
        isSaying(clause, codebook)
      );
    }) ?? null
  );
}
