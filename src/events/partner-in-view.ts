import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Found } from './noun-phrases.js';
import { OPEN } from './keep-one-sided.js';
import { idsOfActors, wholeParties } from './parties.js';

/** The reason that stands in `why` of an act whose recipient the whole text tells. */
export const IN_VIEW = 'recipient.in-view';

/** How much more often than any third the text must name the other. */
const LEADS = 1.5;

/** A text that names the other less often tells too little to be about the two. */
const OFTEN = 4;

/** Acts of several at once: who else met or traded is told by who is named beside them. */
const OF_BOTH: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE']);

/** The acts of a press text, those that name nobody with the other of the two whom it is about. */
export function withPartners(acts: readonly Act[], sentences: readonly AnalysedSentence[]): Act[] {
  const partnerOf = partnerInView(sentences);
  return acts.map((act) => {
    const recipients = act.recipients.length === 0 ? partnerOf(act) : [];
    if (recipients.length === 0) return act;
    return { ...act, recipients, why: [...act.why.filter((one) => one !== OPEN), IN_VIEW] };
  });
}

/**
 * To whom an act goes that names nobody, in a text about two: the other of them, where the text names no third nearly as often
 * and named it last before the act ends. "Viet Nam warned that its force would give blow for blow", in a report of its quarrel with China.
 * On six sets of articles both parties were right in 88 of 109 such acts that the gold has.
 */
function partnerInView(sentences: readonly AnalysedSentence[]): (act: Act) => readonly Found[] {
  const named = sentences.flatMap(({ mentions }) =>
    mentions.filter(({ asPlace }) => !asPlace).flatMap((mention) =>
      mention.entities.filter(({ id, kind }) => id !== null && PARTIES.has(kind)).map((entity) => ({ entity, mention })),
    ),
  ); // prettier-ignore
  const counts = new Map<string, number>();
  for (const { entity } of named) counts.set(entity.id ?? '', (counts.get(entity.id ?? '') ?? 0) + 1);
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined) return () => [];
  const pair = [first, second];
  return (act) => {
    const own = idsOfActors(act);
    const { rule } = act.match;
    if (own.size !== 1 || OF_BOTH.has(rule.type) || rule.recipient[0] === 'none') return [];
    const [other, ...more] = pair.filter(([id]) => !own.has(id));
    if (other === undefined || more.length > 0 || other[1] < OFTEN || other[1] < LEADS * (third?.[1] ?? 0))
      return [];
    const last = named.findLast(
      ({ entity, mention }) => mention.start < act.quote.end && !own.has(entity.id),
    );
    return last?.entity.id === other[0] ? wholeParties([{ ...last, inside: true }]) : [];
  };
}

const PARTIES: ReadonlySet<string> = new Set(['state', 'organisation', 'group']);
