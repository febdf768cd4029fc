import type { Entity, Mention } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { DONE_BY } from './data/verb-frames.js';
import { caseOf, dependants, relation, tokenAt, tokenFrom } from './tree.js';

/** An entity found in a noun phrase, and how: the phrase's head names it, or it stands inside. */
export interface Found {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly inside: boolean;
}

/** What the reader of a noun phrase may take: a place as such counts only where the role asks for it. */
export interface Taking {
  readonly places: boolean;
  /** Whether an adjective may stand for its state: "American" in "American aid", asked for as the possessor. */
  readonly adjectives?: boolean;
  /** Whether to look inside when the head names nobody: "Iranian missiles", "the launch by Iran". */
  readonly inside: boolean;
  /** Prepositions by which an inner noun may hang on the head, best first. */
  readonly inner?: readonly string[];
}

const INNER = ['by', 'of', 'from', 'between', 'on', 'against', 'in', 'with', 'to', 'for'];

/** The entities that a noun phrase names, by the index of its head. Empty when it names none that we know. */
export function entitiesOf(sentence: AnalysedSentence, head: number, taking: Taking): Found[] {
  const mentions = mentionsAt(sentence, head);
  // whose people these are, only the place can say
  if (mentions.some((one) => isEthnic(sentence, one) || isMinority(sentence, one, head))) return [];
  const direct = mentions.filter((mention) => usable(mention, taking, sentence, head));
  const found = direct.flatMap((mention) => spread(mention, false));
  if (found.length > 0) return found;
  return taking.inside ? insideOf(sentence, head, taking, 0) : [];
}

/** Mentions that cover a token, the longest first. */
export function mentionsAt(sentence: AnalysedSentence, index: number): Mention[] {
  const token = tokenAt(sentence.tree, index);
  return sentence.mentions
    .filter((mention) => mention.start <= token.start && token.end <= mention.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

function usable(mention: Mention, taking: Taking, sentence: AnalysedSentence, head: number): boolean {
  if (mention.asPlace && !taking.places) return false;
  if (mention.kind === 'adjective' && taking.adjectives !== true) {
    // "the Chinese" alone is the people; "Chinese" before a noun belongs to that noun
    return !['amod', 'compound', 'nmod'].includes(relation(tokenAt(sentence.tree, head)));
  }
  return mention.entities.length > 0;
}

/** "the violation of Chad's border by Libya": the doer may hang on what it was done to. */
function agentsOf(sentence: AnalysedSentence, head: number): number[] {
  // "crimes committed by Croat forces"
  const carriers = [
    head,
    ...dependants(sentence.tree, head, 'acl').filter((acl) => isParticiple(sentence, acl)),
  ];
  const own = carriers.flatMap((carrier) => nounsAfter(sentence, carrier, 'by'));
  return own.length > 0
    ? own
    : nounsAfter(sentence, head, 'of').flatMap((of) => [
        ...nounsAfter(sentence, of, 'by'),
        ...nounsAfter(sentence, of, 'of').flatMap((inner) => nounsAfter(sentence, inner, 'by')),
      ]);
}

const isParticiple = ({ tree }: AnalysedSentence, index: number): boolean =>
  tokenAt(tree, index).deprel === 'acl' &&
  !/ing$/i.test(tokenAt(tree, index).text) &&
  DONE_BY.has(tokenAt(tree, index).lemma.toLowerCase());

/** "ethnic Albanians" live in some other state; "ethnic Kurds" are Kurds. */
function isEthnic(sentence: AnalysedSentence, mention: Mention): boolean {
  if (mention.entities.every(({ kind }) => kind === 'group')) return false;
  const before = sentence.tree.tokens[tokenFrom(sentence.tree, mention.start) - 1];
  return before?.lemma.toLowerCase() === 'ethnic' || /^ethnic /i.test(mention.text);
}

/** "the Albanians of southern Serbia", "Kurds in Syria" are that state's people. */
export function isMinority(sentence: AnalysedSentence, mention: Mention, head: number): boolean {
  const isOwn = mention.entities.every(({ kind, sector }) => kind === 'group' && CIVIL.has(sector ?? ''));
  if (mention.kind !== 'demonym' && (!isOwn || mention.kind === 'name')) return false;
  const places = [...nounsAfter(sentence, head, 'of'), ...(isOwn ? nounsAfter(sentence, head, 'in') : [])];
  // "of the Syrian Golan": whose the place is stands before it
  const words = places.flatMap((place) => [
    place,
    ...(isOwn ? dependants(sentence.tree, place, 'amod', 'compound') : []),
  ]);
  return words.some((word) =>
    mentionsAt(sentence, word).some((other) =>
      other.entities.some(({ id }) => id !== null && mention.entities.every((own) => own.id !== id)),
    ),
  );
}

/** Sectors of a people's members who bear no arms. */
const CIVIL: ReadonlySet<string> = new Set(['CVL', 'REF', 'MOS', 'CHR']);

/** A place that is no state's ("the Korean Peninsula") is nobody who acts. */
function spread(mention: Mention, inside: boolean): Found[] {
  return mention.entities
    .filter((entity) => entity.kind !== 'place' || entity.id !== null)
    .map((entity) => ({ entity, mention, inside }));
}

const BORDERS = new Set(['border', 'frontier']);

function insideOf(sentence: AnalysedSentence, head: number, taking: Taking, depth: number): Found[] {
  if (depth > 3) return [];
  const { tree } = sentence;
  const inner = taking.inner ?? INNER;
  let unknown: readonly Found[] = [];
  for (const preposition of inner) {
    const owners =
      preposition === 'possessor'
        ? possessors(sentence, head)
        : preposition === 'by'
          ? agentsOf(sentence, head)
          : nounsAfter(sentence, head, preposition);
    const found = owners.flatMap((owner) => {
      // "a camp on the Thai border" is not Thailand's
      if (preposition === 'on' && BORDERS.has(tokenAt(tree, owner).lemma.toLowerCase())) return [];
      const direct = mentionsAt(sentence, owner).filter(
        (mention) => mention.entities.length > 0 && (!mention.asPlace || taking.places),
      );
      if (direct[0]) return spread(direct[0], true);
      return insideOf(sentence, owner, taking, depth + 1);
    });
    // "a delegation of the Supreme Soviet led by Mr Lukin": who leads it may be nobody whom we know
    if (found.some(({ entity }) => entity.id !== null)) return found;
    if (unknown.length === 0) unknown = found;
    if (preposition === 'by') {
      const own = possessors(sentence, head).flatMap((owner) => {
        const mention = mentionsAt(sentence, owner)[0];
        return mention && mention.entities.length > 0
          ? spread(mention, true)
          : insideOf(sentence, owner, taking, depth + 1);
      });
      if (own.length > 0) return own;
    }
  }
  const givers = giversOf(sentence, head);
  if (givers.length > 0) return givers;
  for (const child of dependants(tree, head, 'appos', 'acl', 'flat')) {
    // "the sides, Japan and Fiji"
    const found = [child, ...dependants(tree, child, 'conj')].flatMap((one) => {
      const mention = mentionsAt(sentence, one)[0];
      return mention && mention.entities.length > 0 && !mention.asPlace ? spread(mention, true) : [];
    });
    if (found.length > 0) return found;
  }
  return [...unknown];
}

/**
 * "relief goods donated by the Chinese government": whose gift it is, it is their act that it arrives; "shells fired from Syria".
 */
function giversOf(sentence: AnalysedSentence, head: number): Found[] {
  return dependants(sentence.tree, head, 'acl').flatMap((child) => {
    const verb = tokenAt(sentence.tree, child).lemma.toLowerCase();
    const isShot = verb === 'fire' || verb === 'launch';
    if (!isShot && !GIVING.has(verb)) return [];
    // "flown in by Jordan", where the agent hangs on the particle
    const particles = dependants(sentence.tree, child, 'advmod');
    const agents = [child, ...particles].flatMap((at) => nounsAfter(sentence, at, 'by'));
    return [...agents, ...(isShot ? nounsAfter(sentence, child, 'from') : [])].flatMap((agent) =>
      entitiesOf(sentence, agent, { places: isShot, inside: true }),
    );
  });
}

const GIVING = new Set(
  'donate send give provide supply ship dispatch despatch contribute offer grant fund finance deliver lend fly airlift present'.split(
    ' ',
  ),
);

/** Participles by which a force or thing is somebody's own: "French-led troops"; "French-backed rebels" are not France. */
const OWNING = new Set(['lead', 'run', 'control', 'command', 'build', 'make', 'flag', 'operate']);

/** What a nationality before these says is not who they belong to: "the Russian language", "a former French colony". */
const NO_POSSESSION = new Set([
  'language',
  'literature',
  'cuisine',
  'colony',
  'speaker',
  'descent',
  'origin',
  'dialect',
  'script',
]);

/** Who owns it: "China's", "its", "Chinese", "U.S.-led" → their token indices. */
export function possessors(sentence: AnalysedSentence, head: number): number[] {
  const { tree } = sentence;
  const isNoPossession = NO_POSSESSION.has(tokenAt(tree, head).lemma.toLowerCase());
  return (tree.children[head] ?? []).flatMap((child) => {
    const token = tokenAt(tree, child);
    if (token.deprel === 'nmod:poss')
      return token.lemma.toLowerCase() === 'whose' ? antecedentOf(tree, head) : [child];
    const mentions = mentionsAt(sentence, child);
    // "the Rohingya camps of Bangladesh" are Bangladesh's
    const isPlaced = mentions.some((one) => one.kind === 'adjective' && isMinority(sentence, one, head));
    if (isNoPossession || isPlaced || mentions.some((one) => isEthnic(sentence, one))) return [];
    if (!['amod', 'compound', 'nmod', 'det'].includes(relation(token))) return [];
    if (relation(token) === 'nmod' && caseOf(tree, child) !== '') return [];
    if (mentions.some((mention) => mention.entities.length > 0)) return [child, ...joinedTo(sentence, child)];
    // "Vietnamese-led forces"; "US Predator attacks": the name hangs on a word between
    const isBetween =
      (relation(token) === 'compound' && token.upos !== 'VERB') || OWNING.has(token.lemma.toLowerCase());
    return isBetween
      ? dependants(tree, child, 'compound', 'amod', 'obl', 'nmod').filter(
          (below) =>
            caseOf(tree, below) === '' &&
            mentionsAt(sentence, below).some((mention) => mention.entities.length > 0),
        )
      : [];
  });
}

/** "British and French paratroopers": nationalities joined to the first. */
const joinedTo = (sentence: AnalysedSentence, first: number): number[] =>
  dependants(sentence.tree, first, 'conj').filter((other) =>
    mentionsAt(sentence, other).some(({ kind, entities }) => kind === 'adjective' && entities.length > 0),
  );

/** "the prince, whose country had closed the border": whom a relative clause tells of. */
function antecedentOf(tree: AnalysedSentence['tree'], index: number): number[] {
  for (let at = index; at >= 0; at = tokenAt(tree, at).head)
    if (tokenAt(tree, at).deprel === 'acl:relcl') return [tokenAt(tree, at).head];
  return [];
}

/** Nouns that hang on a noun by a preposition, with their conjuncts. */
export function nounsAfter(sentence: AnalysedSentence, head: number, preposition: string): number[] {
  const { tree } = sentence;
  return dependants(tree, head, 'nmod', 'obl').flatMap((child) => {
    if (caseOf(tree, child) !== preposition) return [];
    return [child, ...dependants(tree, child, 'conj')];
  });
}
