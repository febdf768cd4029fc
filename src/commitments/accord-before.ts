import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Event } from '../events/event.js';

/** How many sentences after an accord may still tell what stands in it. */
const BACK = 3;

/**
 * Those who came to terms, as the text told last before a sentence: in "Chad and Niger signed a pact on Monday. A joint patrol
 * will be set up by June" the second is of the pact. Null where no accord was told just before, or its parties are not known.
 * @param index of the sentence that tells what will be done
 */
export function accordBefore(
  sentences: readonly AnalysedSentence[],
  index: number,
  events: readonly Event[],
): readonly string[] | null {
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const one = sentences[at]?.sentence;
    const made = events.filter(
      (event) =>
        one !== undefined &&
        one.start <= event.quote.start &&
        event.quote.end <= one.end &&
        event.status === 'happened' &&
        isAccord(event),
    );
    const last = made.at(-1);
    if (last) return partiesOf(last);
  }
  return null;
}

/** An agreement of several, or what several put their names to. */
function isAccord(event: Event): boolean {
  const parties = partiesOf(event);
  if (parties === null) return false;
  return event.type === 'AGREE' ? event.actor.length > 1 || isReached(event) : event.type === 'SUPPORT' && isSigned(event);
} // prettier-ignore

const isReached = ({ why }: Event): boolean => why.some((one) => REACHED.has(one));
const REACHED: ReadonlySet<string> = new Set(['AGREE.reach-agreement', 'AGREE.agreement-noun']);

const isSigned = ({ actor, why }: Event): boolean =>
  actor.length > 1 && why.some((one) => one.startsWith('SUPPORT.') && SIGNING.has(one.slice(8)));

/** Rules of SUPPORT that tell of signing. */
const SIGNING: ReadonlySet<string> = new Set([
  'sign', 'signing', 'sign-papers', 'put-pen-to-paper', 'put-names-to', 'signatures-under', 'seal-on', 'exchange-instruments',
]); // prettier-ignore

/** Who the parties are, where each has an id and they are few enough to bind one another. */
function partiesOf({ actor, recipient }: Event): readonly string[] | null {
  const ids = [...new Set([...actor, ...recipient].map(({ id }) => id))];
  const known = ids.flatMap((id) => (id === null ? [] : [id]));
  return known.length === ids.length && known.length > 1 && known.length <= MOST ? known : null;
}

const MOST = 6;
