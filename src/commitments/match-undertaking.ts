import type { Codebook, EntryOf, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { caseOf, dependants, relation, subtreeSpan, tokenAt, type Tree } from '../events/tree.js';
import type { Span } from '../span.js';
import { isInstrument, PROMISES } from './promise-words.js';

/** A clause that promises, and the words that say what. */
export interface UndertakingMatch {
  readonly row: UndertakingRow;
  readonly undertaking: Span;
  /** Predicates inside the undertaking, which make no commitment of their own; the first is what will be done. */
  readonly covers: readonly number[];
  /** Who is bound, where it is not who the clause's subject names. */
  readonly by?: readonly string[];
  /** Who is owed, where the words of the promise name nobody. */
  readonly to?: readonly string[];
  /** To whom it was said, who is owed whatever else its words name. */
  readonly heard?: readonly string[];
}

/**
 * The rows of `undertakings.yaml` that a clause fits, in order, each with what is undertaken, one by one: "to withdraw by May
 * and to open the road by June" are two. None where it promises nothing.
 */
export function matchUndertakings(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): UndertakingMatch[][] {
  if (clause.kind === 'noun') return [];
  return (codebook.undertakings.get(clause.lemma) ?? []).flatMap(({ entry, row }) => {
    if (!hasRest(sentence, clause, entry) || (row.binding === true) !== isBinding(sentence, clause, codebook))
      return [];
    const clauses = promisedClauses(sentence, clause, row, entry.rest);
    if (clauses.length > 0) return [clauses];
    const thing = promisedThing(sentence, clause, row, entry);
    return thing ? [[thing]] : [];
  });
}

/** "the treaty obliges Norway to": an instrument binds, and promises nothing itself. "The paper commits the pair to". */
const isBinding = (sentence: AnalysedSentence, clause: Clause, codebook: Codebook): boolean => {
  const { tree } = sentence;
  // "is bound by the accord", "is obliged under the treaty"
  const under = clause.passive ? clause.obliques.filter(({ preposition }) => ['by', 'under'].includes(preposition)).map(({ noun }) => noun) : [];
  return [...clause.subjects, ...under].some((noun) => {
    const lemma = tokenAt(tree, boundNoun(tree, clause, noun)).lemma.toLowerCase();
    return isInstrument(lemma) || codebook.terms?.nouns?.includes(lemma) === true || PAPERS.has(lemma);
  });
}; // prettier-ignore

const PAPERS: ReadonlySet<string> = new Set([
  'text',
  'paper',
  'document',
  'statement',
  'letter',
  'article',
  'clause',
  'annex',
]);

/** "signed an accord in May that obliges each of them": a tree may hang the clause on the verb, and its pronoun on nothing. */
export function boundNoun(tree: Tree, clause: Clause, subject: number): number {
  const { text, upos } = tokenAt(tree, subject);
  if (upos !== 'PRON' || !['that', 'which'].includes(text.toLowerCase())) return subject;
  const above = tokenAt(tree, clause.predicate).head;
  const objects = above < 0 ? [] : dependants(tree, above, 'obj', 'obl');
  return objects.find((noun) => noun < subject && isInstrument(tokenAt(tree, noun).lemma.toLowerCase())) ?? subject;
} // prettier-ignore

/** "agreed to build a railway", "agreed that talks would resume", "committed to sharing data". */
function promisedClauses(
  sentence: AnalysedSentence,
  clause: Clause,
  row: UndertakingRow,
  rest: readonly string[],
): UndertakingMatch[] {
  const { tree } = sentence;
  const laid = row.binding === true ? laidOnObject(sentence, clause) : [];
  const promised = [
    ...clause.complements,
    ...thatOnObject(sentence, clause),
    ...onRest(sentence, clause, rest),
    ...laid,
    ...setOff(sentence, clause),
  ].filter(
    ({ kind, predicate }) =>
      kind !== 'bare' &&
      (row.complement?.includes(kind) ?? false) &&
      // "were set free" is nothing to be done
      (kind !== 'to' ||
        sentence.clauses.get(predicate)?.kind !== 'adjective' ||
        dependants(tree, predicate, 'mark').length > 0) &&
      // "agreed that the talks were useful" is an opinion; "requires that Chad withdraw" is none
      (kind !== 'that' || row.binding === true || looksAhead(sentence, predicate)),
  );
  const first = promised[0];
  if (!first) return [];
  const own = promised.filter((one) => one === first || standsAlone(sentence, one.predicate));
  const alone = new Set(own.map(({ predicate }) => predicate));
  return own.map(({ predicate }) => {
    const undertaking = subtreeSpan(tree, predicate, (child) => {
      const token = tokenAt(tree, child);
      if (token.head !== predicate) return false;
      return ['mark', 'parataxis', 'punct', 'cc'].includes(relation(token)) || alone.has(child);
    });
    const joined = clause.complements.map((one) => one.predicate).filter((one) => !alone.has(one));
    return { row, undertaking, covers: [predicate, ...joined] };
  });
}

/** "promised the Maldives that the debt would be cut": a tree may hang the clause on whom it is promised. */
const thatOnObject = ({ tree, clauses }: AnalysedSentence, clause: Clause): Clause['complements'] =>
  clause.objects
    .flatMap((noun) => dependants(tree, noun, 'acl'))
    .filter((one) => tokenAt(tree, one).deprel === 'acl' && clauses.get(one)?.mark === 'that')
    .map((predicate) => ({ kind: 'that', predicate }));

/** "gave its word, before the whole world, that the drills would stop": set off, a tree may take it for an aside. */
const setOff = ({ tree, clauses }: AnalysedSentence, clause: Clause): Clause['complements'] =>
  clause.complements.length > 0
    ? []
    : dependants(tree, clause.predicate, 'parataxis')
        .filter((one) => one > clause.predicate && clauses.get(one)?.mark === 'that')
        .map((predicate) => ({ kind: 'that', predicate }));

/** "came to an understanding that the bridge would be open, and that …": what hangs on the noun of the idiom. */
function onRest({ tree, clauses }: AnalysedSentence, clause: Clause, rest: readonly string[]): Clause['complements'] {
  const nouns = [...clause.objects, ...clause.obliques.map(({ noun }) => noun)].filter((noun) =>
    rest.includes(tokenAt(tree, noun).lemma.toLowerCase()),
  );
  // "reached a deal on Friday to end their dispute"
  const later = nouns.flatMap((noun) =>
    dependants(tree, clause.predicate, 'advcl').filter((one) => one > noun && one - noun <= 6 && clauses.get(one)?.form === 'infinitive'),
  );
  const laterOnes: Clause['complements'] = later.map((predicate) => ({ kind: 'to', predicate }));
  const own = nouns
    .flatMap((noun) => dependants(tree, noun, 'acl'))
    .flatMap((one) => [one, ...dependants(tree, one, 'conj').filter((next) => clauses.get(next)?.mark === 'that')])
    .flatMap((predicate): Clause['complements'] => {
      const one = clauses.get(predicate);
      if (one?.mark === 'that') return [{ kind: 'that', predicate }];
      if (one?.form === 'ing') return [{ kind: 'ing', predicate }];
      return one?.form === 'infinitive' ? [{ kind: 'to', predicate }] : [];
    });
  // "…, and that Chad would tow it away": a tree may join the second to the verb
  const joined = dependants(tree, clause.predicate, 'conj')
    .filter((one) => own.some(({ kind }) => kind === 'that') && clauses.get(one)?.mark === 'that')
    .map((predicate): Clause['complements'][number] => ({ kind: 'that', predicate }));
  const all = [...own, ...joined.filter(({ predicate }) => !own.some((one) => one.predicate === predicate))];
  return all.length > 0 ? all : laterOnes;
} // prettier-ignore

/** "commits the pair to open talks and to end them": a tree may hang the first on those who are bound, the second on the verb. */
function laidOnObject({ tree, clauses }: AnalysedSentence, clause: Clause): Clause['complements'] {
  const onObject = clause.objects
    .flatMap((noun) => [
      ...dependants(tree, noun, 'acl'),
      ...dependants(tree, clause.predicate, 'advcl').filter((one) => one > noun && one - noun <= 3),
    ])
    .filter((one) => clauses.get(one)?.form === 'infinitive');
  const joined = dependants(tree, clause.predicate, 'conj').filter(
    (one) => clauses.get(one)?.form === 'infinitive',
  );
  return onObject.length === 0
    ? []
    : [...onObject, ...joined].map((predicate) => ({ kind: 'to', predicate }));
}

/** "…, and to abstain from attacks": a joined promise with its own "to" or "that". */
const standsAlone = ({ tree, clauses }: AnalysedSentence, predicate: number): boolean =>
  clauses.has(predicate) &&
  relation(tokenAt(tree, predicate)) === 'conj' &&
  dependants(tree, predicate, 'mark').some((mark) =>
    ['to', 'that'].includes(tokenAt(tree, mark).text.toLowerCase()),
  );

function looksAhead(sentence: AnalysedSentence, predicate: number): boolean {
  const clause = sentence.clauses.get(predicate);
  if (!clause) return false;
  if (clause.tense === 'future') return true;
  return clause.words.some((word) => ['will', 'would', 'shall', 'should', 'must', 'can', 'could', 'may'].includes(word));
} // prettier-ignore

/** "pledged ten million dollars", "agreed on a joint patrol", "suspended the treaty". */
function promisedThing(
  sentence: AnalysedSentence,
  clause: Clause,
  row: UndertakingRow,
  entry: EntryOf<UndertakingRow>['entry'],
): UndertakingMatch | null {
  const { tree } = sentence;
  const lemma = (noun: number): string => tokenAt(tree, noun).lemma.toLowerCase();
  if (row.promise === true) return renewedPromise(sentence, clause, row);
  if (row.instrument === true) {
    const kept = renewedPromise(sentence, clause, row);
    if (kept) return kept;
    const promised = clause.objects.find((noun) => isInstrument(lemma(noun)));
    return promised === undefined ? null : { row, undertaking: subtreeSpan(tree, promised), covers: [] };
  }
  if (row.object !== true) return null;
  const beside = row.binding === true ? ['for'] : ['on', 'upon', 'to'];
  // "convoys have been promised a truce": not those to whom
  const things = clause.passive && clause.objects.length > 1 ? clause.objects.slice(1) : clause.objects;
  // "committed troops": those who are sent are no other party
  const isSent = (noun: number): boolean =>
    row.things?.includes(lemma(noun)) === true && tokenAt(tree, noun).upos === 'NOUN';
  const isOwed = (noun: number): boolean => isSomebody(sentence, noun) && !isSent(noun);
  const may = things.filter((noun) => tokenAt(tree, noun).upos !== 'PRON' && !isOwed(noun));
  // "offered African countries ten billion dollars in loans": of two, what is given
  const object =
    (row.things && may.find((noun) => holdsThing(tree, noun, clause, row.things ?? []))) ?? may[0];
  // "reached agreement on the opening of a post": what it is about
  const topic =
    object !== undefined && row.mutual === true && entry.rest.includes(lemma(object))
      ? dependants(tree, object, 'nmod').find((noun) => beside.includes(caseOf(tree, noun)))
      : undefined;
  const thing =
    topic ?? object ?? clause.obliques.find((oblique) => beside.includes(oblique.preposition))?.noun;
  if (thing !== undefined && row.things && !holdsThing(tree, thing, clause, row.things)) return null;
  if (thing === undefined || row.unless?.includes(lemma(thing)) === true || isOwed(thing)) return null;
  return {
    row,
    undertaking: subtreeSpan(
      tree,
      thing,
      (child) => relation(tokenAt(tree, child)) === 'case' && tokenAt(tree, child).head === thing,
    ),
    covers: [],
  };
}

/** "a grant", "$92 million in new humanitarian assistance", "a credit line": what the object is, or what it is an amount of. */
function holdsThing(tree: Tree, thing: number, clause: Clause, things: readonly string[]): boolean {
  const amounts = clause.obliques.flatMap(({ preposition, noun }) => (preposition === 'in' ? [noun] : []));
  const near = [thing, ...dependants(tree, thing, 'compound', 'nmod', 'appos'), ...amounts];
  const isAmount = !/^[a-z]/i.test(tokenAt(tree, thing).text) || tokenAt(tree, thing).upos === 'NUM';
  return near.some(
    (noun) =>
      // "$20 million" is a sum of dollars, whatever coin the sign is of
      things.includes(
        /[$€£¥]$/.test(tokenAt(tree, noun).text) ? 'dollar' : tokenAt(tree, noun).lemma.toLowerCase(),
      ) &&
      (noun === thing || isAmount || relation(tokenAt(tree, noun)) === 'compound'),
  );
}

/** "repeated its promise to send radars": the promise's own infinitive says what. */
function renewedPromise(
  sentence: AnalysedSentence,
  clause: Clause,
  row: UndertakingRow,
): UndertakingMatch | null {
  const { tree } = sentence;
  const nouns = [
    ...clause.objects,
    ...clause.obliques.filter(({ preposition }) => preposition === 'on').map(({ noun }) => noun),
  ];
  for (const noun of nouns) {
    if (!PROMISES.has(tokenAt(tree, noun).lemma.toLowerCase())) continue;
    const inner =
      dependants(tree, noun, 'acl').find((child) => sentence.clauses.get(child)?.form === 'infinitive') ??
      // the tree may hang it on the verb: "has reneged on its pledge to send radars"
      clause.complements.find(
        ({ kind, predicate }) => kind === 'to' && predicate > noun && predicate - noun <= 3,
      )?.predicate ??
      // "broke its promise to Chad to reopen the port"
      dependants(tree, clause.predicate, 'advcl').find(
        (one) => one > noun && one - noun <= 6 && sentence.clauses.get(one)?.form === 'infinitive',
      );
    if (inner === undefined) continue;
    const undertaking = subtreeSpan(
      tree,
      inner,
      (child) => relation(tokenAt(tree, child)) === 'mark' && tokenAt(tree, child).head === inner,
    );
    return { row, undertaking, covers: [inner] };
  }
  return null;
}

/** A state, body or person is owed, not promised: "promised Ukraine tanks". */
function isSomebody(sentence: AnalysedSentence, noun: number): boolean {
  const token = tokenAt(sentence.tree, noun);
  return sentence.mentions.some(
    (mention) =>
      mention.start <= token.start && token.end <= mention.end && mention.entities.length > 0 && !mention.asPlace,
  );
} // prettier-ignore

function hasRest(
  sentence: AnalysedSentence,
  clause: Clause,
  entry: EntryOf<UndertakingRow>['entry'],
): boolean {
  return entry.rest.every(
    (word) =>
      clause.particles.includes(word) ||
      clause.words.includes(word) ||
      clause.obliques.some((oblique) => oblique.preposition === word) ||
      clause.objects.some((object) => tokenAt(sentence.tree, object).lemma.toLowerCase() === word) ||
      // "came to an understanding"
      clause.obliques.some(
        ({ preposition, noun }) =>
          entry.rest.includes(preposition) && tokenAt(sentence.tree, noun).lemma.toLowerCase() === word,
      ) ||
      (word === 'to' && clause.complements.some(({ kind }) => kind !== 'bare' && kind !== 'that')),
  );
}
