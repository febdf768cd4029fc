import type { Codebook, EventType } from '../codebook/index.js';
import { overlaps } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { isTold } from './keep-one-sided.js';
import { nounsInRole } from './nouns-in-role.js';
import { sectorOf } from './people-sector.js';
import { entitiesOf, type Found } from './noun-phrases.js';
import { wholeParties } from './parties.js';
import { tokenAt } from './tree.js';
import { REACH } from './view.js';

/** What a state does to the one it is at odds with, named or not. */
const AGAINST: ReadonlySet<EventType> = new Set<EventType>(['THREATEN', 'SANCTION', 'ASSAULT', 'COERCE']);
/** What a state does in answer to another's act. */
const IN_ANSWER: ReadonlySet<EventType> = new Set<EventType>(['REJECT', 'RETREAT', 'CONCEDE', 'REQUEST']);
/** What a state does at home, or in its own name: no other party is meant. */
const AT_HOME: ReadonlySet<string> = new Set(['resign', 'convict', 'curfew', 'martial-law', 'censor']);
const WAR: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN']);
const HOSTILE: ReadonlySet<EventType> = new Set<EventType>([
  ...WAR,
  ...(['ACCUSE', 'SANCTION', 'REJECT', 'REQUEST', 'PROTEST'] as const),
]);

/**
 * The other party of an act that names none: "Ghana expelled two Togolese envoys. Togo threatened to retaliate". The one
 * whom the nearest hostile acts before, in this sentence or the two before it, set against the actor. None where those set
 * two against it, or the clause itself names somebody else.
 */
export function counterparty(
  act: Act,
  sentence: AnalysedSentence,
  told: readonly Act[],
  codebook: Codebook,
): Found[] {
  const { rule } = act.match;
  if (act.status !== 'happened' || AT_HOME.has(rule.mode ?? '')) return [];
  const isProtest = rule.type === 'ACCUSE' && isBareProtest(act);
  const isPeace = rule.type === 'AGREE' && isOfPeace(act, sentence);
  if (!AGAINST.has(rule.type) && !IN_ANSWER.has(rule.type) && !isProtest && !isPeace) return [];
  if (rule.type === 'REQUEST' && !DEMANDING.has(act.clause.lemma)) return [];
  if (namesSomebody(act, sentence, codebook)) return [];
  const self = new Set(act.actors.map(({ entity }) => entity.id));
  const isBeside = AGAINST.has(rule.type) || rule.type === 'CONCEDE';
  const beside = isBeside ? partiesBeside(act, sentence, self) : [];
  const others = beside.length > 0 ? beside : partiesBefore(act, self, told, isProtest && isToo(sentence));
  const [other] = others;
  if (others.length !== 1 || other === undefined) return [];
  const named = sentence.mentions
    .filter((mention) => overlaps(mention, act.quote))
    .flatMap((mention) => mention.entities.map(({ id }) => id));
  if (named.some((id) => id !== null && !self.has(id) && id !== other.entity.id)) return [];
  return wholeParties([other]);
}

/** "offered a truce", "promised to lay down arms", "proposed talks": to whom one is at odds with. */
export function isOfPeace({ clause }: { readonly clause: Clause }, sentence: AnalysedSentence): boolean {
  const { tree } = sentence;
  const inner = clause.complements.flatMap(({ predicate }) => [
    predicate,
    ...(sentence.clauses.get(predicate)?.objects ?? []),
  ]);
  return [...clause.objects, ...inner].some((noun) => PEACE.has(tokenAt(tree, noun).lemma.toLowerCase()));
}

const PEACE: ReadonlySet<string> = new Set(
  'truce ceasefire cease-fire armistice peace talk talks negotiation dialogue amnesty withdraw withdrawal disarm disengage retreat'.split(
    ' ',
  ),
);

const DEMANDING = new Set(['demand', 'ask', 'request', 'insist', 'seek']);

/** "Greece protested", "lodged a complaint": nothing says of what. */
const isBareProtest = ({ clause, match }: Act): boolean =>
  PROTESTING.has(clause.lemma) || (match.rule.name.includes('protest') && clause.objects.length === 1);

const PROTESTING = new Set(['protest', 'complain', 'object', 'retaliate']);

/** "Greece protested too", "Chile, for its part, lodged a complaint". */
const isToo = ({ words }: AnalysedSentence): boolean =>
  ['too', 'also', 'likewise', 'similarly', 'well', 'part'].some((word) => words.has(word));

/** Whether the clause says to whom, though we do not know them: "arrested two editors", "sanctions on those responsible". */
function namesSomebody(act: Act, sentence: AnalysedSentence, codebook: Codebook): boolean {
  const { clause, match } = act;
  if (clause.objects.some((object) => sectorOf(sentence, object, 0) !== null)) return true;
  // "rejected the bill": what is answered has an object of its own, which may be anybody's
  if (match.rule.type === 'REJECT' && clause.objects.some((noun) => !isIt(sentence, noun))) return true;
  return match.rule.recipient.some(
    (role) =>
      !['object', 'subject', 'possessor', 'none', 'complement-subject', 'sayer', 'told', 'in'].includes(
        role,
      ) &&
      // "asked for access": what is asked for is nobody
      !(role === 'for' && match.rule.type === 'REQUEST') &&
      nounsInRole(sentence, clause, match, role, codebook, 'own').some(
        (noun) => !isTime(sentence, noun) && !POSTS.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()),
      ),
  );
}

/** "turned it down": what was offered or asked before. */
const isIt = (sentence: AnalysedSentence, noun: number): boolean =>
  /^(?:it|this|that|them|both)$/i.test(tokenAt(sentence.tree, noun).text);

function isTime(sentence: AnalysedSentence, noun: number): boolean {
  return sentence.times.some((time) => overlaps(time, tokenAt(sentence.tree, noun)));
}

/** "cut off food to the embassy": whose it is, the text has said. */
const POSTS: ReadonlySet<string> = new Set(['embassy', 'consulate', 'ambassador', 'envoy', 'diplomat']);

/** "suspended payments to Niger and warned that it would use force": to whom else the same subject does something there. */
function partiesBeside(act: Act, sentence: AnalysedSentence, self: ReadonlySet<string | null>): Found[] {
  const { clause } = act;
  const others = new Map<string, Found>();
  for (const other of sentence.clauses.values()) {
    const isJoined =
      other.kind === 'verb' &&
      other.predicate !== clause.predicate &&
      isTold(other) &&
      other.subjects.length > 0 &&
      other.subjects.every((subject) => clause.subjects.includes(subject)) &&
      (other.relation === 'conj' || clause.relation === 'conj');
    if (!isJoined) continue;
    const nouns = [...other.objects, ...other.obliques.map(({ noun }) => noun)];
    for (const found of nouns.flatMap((noun) =>
      entitiesOf(sentence, noun, { places: false, inside: true }),
    )) {
      const { id, kind } = found.entity;
      if (id !== null && kind !== 'place' && !self.has(id)) others.set(id, found);
    }
  }
  return [...others.values()];
}

function partiesBefore(
  act: Act,
  self: ReadonlySet<string | null>,
  told: readonly Act[],
  isToo: boolean,
): Found[] {
  const { type } = act.match.rule;
  const isOurs = (list: readonly Found[]): boolean => list.some(({ entity }) => self.has(entity.id));
  for (let back = 0; back <= REACH; back++) {
    const before = told.filter(
      (one) =>
        one.sentence === act.sentence - back &&
        HOSTILE.has(one.match.rule.type) &&
        (type !== 'ASSAULT' || WAR.has(one.match.rule.type)),
    );
    const theirs = before.flatMap((one) => (isOurs(one.recipients) ? one.actors : []));
    const ours = before.flatMap((one) => (isOurs(one.actors) ? one.recipients : []));
    // "both recalled their envoys. Quito has since closed two crossings"
    const each = before.flatMap((one) =>
      one.recipients.length === 0 && partyIds(one).size === 2 && isOurs(one.actors) ? one.actors : [],
    );
    const same = before.flatMap((one) => (isToo && one.match.rule.type === type ? one.recipients : []));
    const first = AGAINST.has(type) ? [[...theirs, ...ours, ...each]] : [theirs, [...ours, ...each], same];
    for (const list of first) {
      const others = unlike(list, self);
      if (others.length > 0) return others;
    }
  }
  return [];
}

const partyIds = ({ actors }: Act): ReadonlySet<string | null> =>
  new Set(actors.map(({ entity }) => entity.id));

/** The states and bodies of a list that are not the actor's own, each once. */
function unlike(list: readonly Found[], self: ReadonlySet<string | null>): Found[] {
  const others = list.filter(({ entity: { id, kind } }) => id !== null && kind !== 'place' && !self.has(id));
  return [...new Map(others.map((found) => [found.entity.id, found])).values()];
}
