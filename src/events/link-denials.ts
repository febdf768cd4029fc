import type { AnalysedSentence } from './analysed-sentence.js';
import { idsOf, subjectEntities } from './clause-subjects.js';
import type { Event } from './event.js';
import { tokenAt } from './tree.js';

const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute', 'rebut']);
const CHARGES = new Set('accusation allegation charge claim report assertion suggestion'.split(' '));

/**
 * What one side asserts and another denies stays as claimed and gains `deniedBy`: "Khartoum denied the accusation" after
 * what it was accused of; "Kenya denied attacking" beside the telling of the attack.
 */
export function linkDenials(events: readonly Event[], sentences: readonly AnalysedSentence[]): Event[] {
  const deniers = new Map<string, Set<string>>();
  const deny = (event: Event | undefined, by: string): void => {
    if (event) deniers.set(event.id, new Set([...(deniers.get(event.id) ?? []), by]));
  };
  const isAccusing = events.some(({ type }) => type === 'ACCUSE');
  for (const sentence of isAccusing ? sentences.filter(mayDeny) : [])
    for (const clause of sentence.clauses.values()) {
      if (clause.kind !== 'verb' || !DENYING.has(clause.lemma)) continue;
      const by = idsOf(subjectEntities(sentence, clause));
      const isOfCharge = clause.objects.some((noun) =>
        CHARGES.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()),
      );
      const at = tokenAt(sentence.tree, clause.predicate).start;
      for (const id of by) {
        const charge = [...events]
          .filter(
            (event) =>
              event.quote.start < at &&
              event.type === 'ACCUSE' &&
              event.recipient.some((one) => one.id === id),
          )
          .at(-1);
        if (isOfCharge) deny(charge, id);
      }
    }
  const denied = events.filter((event) => event.status === 'denied' && isByDenial(event));
  for (const one of denied) {
    const told = events.find(
      (event) => event !== one && event.status === 'happened' && isSameAct(event, one),
    );
    for (const { id } of one.actor) if (id !== null) deny(told, id);
  }
  return events.map((event) => {
    const by = deniers.get(event.id);
    return by ? { ...event, deniedBy: [...by].sort() } : event;
  });
}

/** Whether the words of a denial stand in a sentence at all: else its tree is not needed. */
function mayDeny({ tokens, words }: AnalysedSentence): boolean {
  return (
    tokens.some(({ upos, lemma }) => upos === 'VERB' && DENYING.has(lemma.toLowerCase())) &&
    [...CHARGES].some((charge) => words.has(charge))
  );
}

const isByDenial = (event: Event): boolean =>
  event.why.some((rule) => rule.startsWith('status.under.den') || rule.startsWith('status.under.refute'));

function isSameAct(a: Event, b: Event): boolean {
  const ids = (event: Event): string =>
    `${event.type} ${event.actor.map(({ id }) => id).sort().join()} ${event.recipient.map(({ id }) => id).sort().join()}`; // prettier-ignore
  return ids(a) === ids(b);
}
