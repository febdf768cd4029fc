import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { dueDate } from '../events/due-date.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { ancestors, caseOf, dependants, headOfSpan, tokenAt } from '../events/tree.js';
import type { Span } from '../span.js';
import type { Commitment } from './commitment.js';
import type { UndertakingMatch } from './match-undertaking.js';
import { sufferersOf } from './sufferers-of.js';
import type { ToldParties } from './told-parties.js';

/** Whom the text is about, and whether it is the text of an office of one of the two. */
export interface PairOfText {
  readonly pairInFocus: readonly [string, string] | null;
  readonly isOfficial: boolean;
  /** Whether it is a press text of which most is between the two. */
  readonly isPressOnTwo: boolean;
  /** Who does it to whom, as the event that the same words tell has it. */
  readonly told: ToldParties | null;
  /** The other side of the talks that the promise follows; null where none was told, or the promise is to nobody. */
  readonly otherSide: (by: string, yields: boolean) => string | null;
  /** The one other state that the text named last, of whose people it may have told. */
  readonly stricken: (by: readonly string[]) => string | null;
  /** Whether what is promised is worth keeping where nobody is named who is owed it. */
  readonly mayStandAlone: boolean;
}

/** Who owes and who is owed. */
export type Parties = Pick<Commitment, 'by' | 'to' | 'parties'>;

/**
 * Who promises what to whom: the clause's own subject and recipients, else the other of the two states that the text is about;
 * null where nobody is bound.
 */
export function partiesOf(
  sentence: AnalysedSentence,
  clause: Clause,
  match: UndertakingMatch,
  own: readonly string[],
  text: PairOfText,
): Parties | null {
  const { row } = match;
  const inner = sentence.clauses.get(match.covers[0] ?? -1);
  // "it was agreed that Peru and Chile would …", "they are expected to …": those who will do it
  let by = own.length > 0 || !inner ? own : idsOf(subjectEntities(sentence, inner));
  if (by.length === 0 && row.status === 'expected') by = ofMainClause(sentence, clause);
  if (by.length === 0 && row.status === 'expected' && row.instrument === true && match.covers.length === 0)
    by = [...(text.pairInFocus ?? [])];
  // "it was agreed to reopen the border between Peru and Chile"
  // "it was agreed that fees for Fijian carriers would be waived": by both whom the text is about
  const isAgreed = row.mutual === true && clause.passive && isOfBoth(sentence, clause, match);
  if (isAgreed && by.length < 2) by = bothOf([...new Set([...by, ...idsWithin(sentence, match.undertaking)])], text);
  if (by.length === 0 && row.mutual === true && isOfBoth(sentence, clause, match))
    by = bothOf(idsWithin(sentence, match.undertaking), text);
  // "the two leaders vowed": of whom the text is, where it is about two
  if (by.length === 0 && clause.subjects.some((noun) => isTwo(sentence, noun))) by = [...(text.pairInFocus ?? [])];
  // "he offered to host them", "the two agreed to meet": whom the event told by the same words recalls
  const { told } = text;
  if (by.length === 0 && told && row.binding !== true) by = [...told.by];
  const owes = match.heard ?? owedTo(sentence, clause);
  const asked = owes.length > 0 || row.mutual === true ? [] : askersOf(sentence, clause);
  const named = [...owes, ...asked].filter((id) => !by.includes(id));
  const within = named.length > 0 || row.mutual === true ? named : owedWithin(sentence, match, by, text, ANNOUNCING.has(clause.lemma));
  const spoken = within.length > 0 || row.towardsAnother !== true ? within : spokenTo(sentence, clause, by);
  // "troops are providing support to the mission" tells of what is done
  const isDone = row.things !== undefined && row.object === true && !ANNOUNCING.has(clause.lemma);
  const isTold = told !== null && !isDone && told.by.length === by.length && told.by.every((id) => by.includes(id));
  const known = spoken.length > 0 || row.mutual === true || !isTold ? spoken : [...told.to];
  const suffering = known.length > 0 || row.mutual === true || row.status === 'expected' ? known : sufferersOf(sentence, clause, by, text.stricken);
  const answered = suffering.length > 0 ? suffering : sideAnswered(sentence, match, by, text);
  const owed = answered.length > 0 || row.mutual === true || row.status === 'expected' ? answered : ofTheTwo(sentence, match, by, text);
  const isAlone = row.towardsAnother === true && owed.length === 0 && by.length < 2;
  if (isAlone && !text.mayStandAlone && !isBodysDecision(by, inner, sentence)) return null;
  const isMutual = row.mutual === true || by.length > 1;
  const parties = [...new Set([...by, ...(isMutual || row.status !== 'expected' || row.towardsAnother === true || inner !== undefined ? owed : [])])];
  if (by.length === 0 || (row.mutual === true && parties.length < 2)) return null;
  return { by: isMutual ? parties : by, to: isMutual ? parties : owed, parties };
} // prettier-ignore

/** "The African Union decided to send two experts in July": what a body decides, its members may rely on, where it says when. */
function isBodysDecision(
  by: readonly string[],
  inner: Clause | undefined,
  sentence: AnalysedSentence,
): boolean {
  const isBody = by.length === 1 && !/^[A-Z]{3}$/.test(by[0] ?? '');
  return isBody && inner !== undefined && dueDate(sentence, inner.predicate) !== null;
}

/** "telephoned his Bangladeshi counterpart and offered to pay": who was spoken to is who is promised. */
function spokenTo(sentence: AnalysedSentence, clause: Clause, by: readonly string[]): string[] {
  const above =
    clause.relation === 'conj'
      ? sentence.clauses.get(tokenAt(sentence.tree, clause.predicate).head)
      : undefined;
  if (!above || above.kind !== 'verb' || !SPEAKING.has(above.lemma)) return [];
  return owedTo(sentence, above).filter((id) => !by.includes(id));
}

const ANNOUNCING = new Set(['announce', 'unveil', 'offer', 'pledge', 'approve', 'allocate', 'earmark']);

const SPEAKING = new Set([
  'telephone', 'phone', 'call', 'ring', 'tell', 'meet', 'receive', 'visit', 'appeal', 'thank', 'congratulate', 'assure', 'inform', 'write', 'speak',
  'host', 'welcome', 'greet', 'cable', 'condole', 'urge',
]); // prettier-ignore

/** Whom the words of a promise name, else the other state of an office's text about two. */
function owedWithin(
  sentence: AnalysedSentence,
  { row, undertaking, to }: UndertakingMatch,
  by: readonly string[],
  text: PairOfText,
  announces: boolean,
): string[] {
  const named = namedWithin(sentence, undertaking, by, row.id === 'forswear');
  if (named.length > 0 || by.length !== 1) return named;
  if (to !== undefined) return [...to];
  if (row.status === 'expected') return named;
  const isNamed = idsWithin(sentence, undertaking).some((id) => !by.includes(id));
  // help announced and assurances given are for the other of two; "provided air support" tells of what was done
  const isPlain =
    row.towardsAnother !== true || row.nouns !== undefined || (row.things !== undefined && announces);
  return isNamed || !isPlain || !text.isOfficial ? [] : otherOf(by[0], text.pairInFocus);
}

/** With whom the talks were that a promise follows, where its words name nobody else. */
function sideAnswered(
  sentence: AnalysedSentence,
  { row, undertaking }: UndertakingMatch,
  by: readonly string[],
  { otherSide }: PairOfText,
): string[] {
  const [one] = by;
  if (one === undefined || by.length > 1 || row.mutual === true || row.status === 'expected') return [];
  if (idsWithin(sentence, undertaking).some((id) => id !== one) || describesAnother(sentence, undertaking))
    return [];
  const side = otherSide(one, isYielding(sentence, undertaking));
  return side === null ? [] : [side];
}

/** "withdraw its guns", "free the crew". */
const isYielding = ({ tokens }: AnalysedSentence, within: Span): boolean =>
  tokens.some(
    ({ start, end, lemma }) =>
      within.start <= start && end <= within.end && YIELDING.has(lemma.toLowerCase()),
  );

const YIELDING: ReadonlySet<string> = new Set([
  'withdraw', 'pull', 'vacate', 'leave', 'free', 'release', 'return', 'hand', 'send', 'lift', 'halt', 'stop', 'cease', 'end', 'suspend', 'reopen', 'spare',
  'refrain', 'drop', 'waive', 'ease', 'restore', 'disarm', 'observe', 'respect', 'abide', 'abstain', 'desist', 'restrain', 'withdrawal', 'ceasefire', 'truce',
]); // prettier-ignore

/**
 * In a press text that is about two: what one of them promises, the other is owed, but for money, which may be for anybody; what
 * a third offers that comes between them, both are: "Kenya offered to send observers".
 */
function ofTheTwo(
  sentence: AnalysedSentence,
  { row, undertaking }: UndertakingMatch,
  by: readonly string[],
  { pairInFocus, isPressOnTwo }: PairOfText,
): string[] {
  const [one] = by;
  if (!isPressOnTwo || !pairInFocus || one === undefined || by.length > 1) return [];
  if (idsWithin(sentence, undertaking).some((id) => id !== one) || describesAnother(sentence, undertaking)) return [];
  const words = sentence.tokens.filter(({ start, end }) => undertaking.start <= start && end <= undertaking.end);
  if (!pairInFocus.includes(one)) return words.some(({ lemma }) => BETWEEN.has(lemma.toLowerCase())) ? [...pairInFocus] : [];
  const isMoney = row.things !== undefined || words.some(({ text }) => /^[$€£¥]$|^(?:dollars?|euros?|pounds?|yen|yuan)$/i.test(text));
  return isMoney || row.tense === 'future' ? [] : otherOf(one, pairInFocus);
} // prettier-ignore

/** Words for what a third does between two. */
const BETWEEN: ReadonlySet<string> = new Set([
  'mediate', 'mediation', 'mediator', 'go-between', 'broker', 'host', 'venue', 'arbitrate', 'arbitration', 'facilitate', 'observer', 'monitor', 'monitoring',
  'peacekeeper', 'truce', 'ceasefire', 'cease-fire', 'referee', 'conciliate', 'intermediary', 'office',
]); // prettier-ignore

/** "channels with its northern neighbour": another is meant, whom the words do not name. */
const describesAnother = ({ tokens }: AnalysedSentence, within: Span): boolean =>
  tokens.some(
    ({ start, end, lemma }) =>
      within.start <= start && end <= within.end && /^(?:neighbou?r|ally|rival|enemy|foe)$/i.test(lemma),
  );

/** "it was agreed to", "memoranda were signed", "the two sides agreed": told of both, who are not named there. */
function isOfBoth({ tree }: AnalysedSentence, clause: Clause, { row, covers }: UndertakingMatch): boolean {
  if (clause.relation === 'acl' || clause.form === 'infinitive') return false;
  if (clause.passive) return covers.length > 0 || row.status === 'signed' || row.binding === true;
  if (row.binding === true) return true;
  return clause.subjects.some((noun) => {
    const word = tokenAt(tree, noun).text.toLowerCase();
    return /^(?:they|both|sides|parties|leaders|ministers|presidents|delegations|governments|countries|heads)$/.test(word);
  });
} // prettier-ignore

/** "the two ministers", "both sides", "the two". */
function isTwo({ tree }: AnalysedSentence, noun: number): boolean {
  const words = [noun, ...dependants(tree, noun, 'nummod', 'det')].map((at) =>
    tokenAt(tree, at).text.toLowerCase(),
  );
  return words.includes('both') || (words.includes('two') && words.length <= 4);
}

/** The other one of two; none where the first is not of them. */
export function otherOf(one: string | undefined, pair: readonly [string, string] | null): string[] {
  return one !== undefined && pair?.includes(one) === true ? pair.filter((id) => id !== one) : [];
}

const bothOf = (named: readonly string[], { pairInFocus, isOfficial }: PairOfText): string[] => {
  if (named.length === 2) return [...named];
  const isOfPair = named.length === 1 && pairInFocus?.includes(named[0] ?? '') === true;
  return isOfPair || (named.length === 0 && isOfficial) ? [...(pairInFocus ?? [])] : [];
};

/** The states and bodies that words name; a court that a suit goes before is owed nothing. */
function idsWithin({ mentions, tree }: AnalysedSentence, within: Span): string[] {
  const ids = mentions
    .filter(({ start, end }) => within.start <= start && end <= within.end)
    .filter((mention) => caseOf(tree, Math.max(0, headOfSpan(tree, mention))) !== 'before')
    .flatMap(({ entities }) => entities.flatMap(({ id, kind }) => (id === null || kind === 'place' ? [] : [id])));
  return [...new Set(ids)];
} // prettier-ignore

/** "recognise Peruvian certificates", "train police officers from Haiti": the one other state that what is promised names. */
function namedWithin(
  sentence: AnalysedSentence,
  undertaking: Span,
  by: readonly string[],
  forswears: boolean,
): string[] {
  // "vowed to retaliate against Ghana" promises Ghana nothing
  const isAgainst =
    !forswears &&
    sentence.tree.tokens.some(
      ({ start, end, text }) =>
        undertaking.start <= start && end <= undertaking.end && text.toLowerCase() === 'against',
    );
  if (isAgainst) return [];
  const others = idsWithin(sentence, undertaking).filter((id) => !by.includes(id));
  return others.length === 1 ? others : givenWithin(sentence, undertaking, others);
}

/** "return fourteen paintings to Serbia before … in The Hague": of several, the one to whom or for whom it is done. */
function givenWithin(sentence: AnalysedSentence, within: Span, others: readonly string[]): string[] {
  const { mentions, tree } = sentence;
  const given = mentions.flatMap((mention) => {
    const head = headOfSpan(tree, mention);
    if (head < 0 || mention.start < within.start || mention.end > within.end) return [];
    const isGiven = ['to', 'for'].includes(caseOf(tree, head)) || tokenAt(tree, head).deprel === 'iobj';
    return isGiven
      ? mention.entities.flatMap(({ id }) => (id !== null && others.includes(id) ? [id] : []))
      : [];
  });
  const ids = [...new Set(given)];
  return ids.length === 1 ? ids : [];
}

/** "closed the talks, with several agreements expected": whose agreements, the main clause says. */
function ofMainClause(sentence: AnalysedSentence, clause: Clause): string[] {
  for (const above of ancestors(sentence.tree, clause.predicate)) {
    const governing = sentence.clauses.get(above);
    if (!governing || governing.kind === 'noun') continue;
    const ids = idsOf(subjectEntities(sentence, governing));
    if (ids.length > 0) return ids;
  }
  return [];
}

/** "agreed with Japan", "promised Ukraine": who is owed. */
function owedTo(sentence: AnalysedSentence, clause: Clause): string[] {
  const heads = [
    ...clause.obliques
      .filter((oblique) => ['with', 'to', 'for'].includes(oblique.preposition))
      .map((oblique) => oblique.noun),
    ...clause.objects,
  ];
  const direct = idsOf(heads.flatMap((head) => entitiesOf(sentence, head, { places: false, inside: false })));
  if (direct.length > 0) return direct;
  // "set aside ten million for the flooded villages of Togo"
  const inner = ['possessor', 'of', 'in', 'from'];
  const taking = { places: true, inside: true, adjectives: true, inner };
  const served = clause.obliques.filter(({ preposition }) => ['to', 'for'].includes(preposition));
  const found = idsOf(served.flatMap(({ noun }) => entitiesOf(sentence, noun, taking)));
  return found.length === 1 ? found : [];
}

/** "at Chad's request", "at the urging of Chad": who asked for it is owed it. */
function askersOf(sentence: AnalysedSentence, clause: Clause): string[] {
  const asked = clause.obliques.filter(({ preposition, noun }) => preposition === 'at' && ASKINGS.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()));
  const taking = { places: false, inside: true, adjectives: true, inner: ['possessor', 'of', 'from'] };
  return idsOf(asked.flatMap(({ noun }) => entitiesOf(sentence, noun, taking)));
} // prettier-ignore

const ASKINGS: ReadonlySet<string> = new Set([
  'request',
  'urging',
  'insistence',
  'behest',
  'invitation',
  'bidding',
  'prompting',
]);
