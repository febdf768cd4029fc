import type { Codebook } from '../codebook/index.js';
import type { Document } from '../documents/document.js';
import type { Entity, Mention } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { isSaying } from './is-saying.js';
import type { Found } from './noun-phrases.js';
import { dependants, tokenAt } from './tree.js';
import { withFacts } from './with-facts.js';

/** The reason that stands in `why` where an act is done by an office's own words. */
export const VOICED = 'actor.voice';

/** The verb of saying that an office's own text leaves out. */
const SAYING = 'state';

/**
 * The sentences that are an office's own words, with whose they are: of a statement, a speech, or the answers of a briefing. The
 * press, and what is quoted or asked, has no voice of its own.
 * @param voice the state or body whose office it is; null in the press, and where several speak side by side
 */
export function withVoice(
  sentences: readonly AnalysedSentence[],
  voice: Entity | null,
  { kind }: Pick<Document, 'kind'>,
): readonly AnalysedSentence[] {
  if (voice === null) return sentences;
  const isOwnText = kind === 'statement' || kind === 'speech';
  const isOwn = ({ sentence: { part } }: AnalysedSentence): boolean =>
    part === 'answer' || (isOwnText && part === 'body');
  return sentences.map((sentence) => (isOwn(sentence) ? withFacts(sentence, { voice }) : sentence));
}

/**
 * What an office's own text says without a verb of saying, as though one stood before it: "Ghana must lift the blockade" in a
 * statement of Togo's ministry is "Togo states that Ghana must lift the blockade".
 */
export function voicedClauses(sentence: AnalysedSentence, codebook: Codebook): Clause[] {
  if (!mayVoice(sentence, codebook)) return [];
  return [...sentence.clauses.values()]
    .filter((clause) => isOwnWord(sentence, clause, codebook))
    .map(({ predicate }) => ({
      ...{ predicate, kind: 'verb', lemma: SAYING, particles: [], passive: false, subjects: [], borrowedSubject: false },
      ...{ objects: [], obliques: [], complements: [{ kind: 'that', predicate }], words: [], form: 'finite' },
      ...{ tense: 'present', relation: 'root', mark: null, isVoiced: true },
    })); // prettier-ignore
}

/** Whether the words may hold what a verb of saying would make an act, of somebody else: told without the tree. */
export const mayVoice = (sentence: AnalysedSentence, codebook: Codebook): boolean =>
  isOfAnother(sentence) && hasAny(sentence, ownWords(codebook).said);

/** Whether they may judge what was told before, though they name nobody: "This is an act of aggression". */
export const mayJudge = (sentence: AnalysedSentence, codebook: Codebook): boolean =>
  isOfAnother(sentence) && hasAny(sentence, ownWords(codebook).judging);

/** In an office's own words, somebody else named, or something pointed at: "this", "the decision". */
function isOfAnother({ voice, mentions, words }: AnalysedSentence): boolean {
  if (!voice) return false;
  return (
    POINTING.some((word) => words.has(word)) ||
    mentions.some(({ entities }) => entities.some(({ id }) => id !== null && id !== voice.id))
  );
}

const POINTING = 'this these those such that the'.split(' ');

const hasAny = ({ words }: AnalysedSentence, wanted: readonly string[]): boolean =>
  wanted.some((word) => words.has(word));

/** Who speaks, as the one who does it: no word names them, so the whole sentence does. */
export function voiceAsActor({ voice, sentence: { start, end } }: AnalysedSentence): Found[] {
  if (!voice) return [];
  const mention: Mention = { start, end, text: '', kind: 'anaphor', entities: [voice], asPlace: false, why: ['voice'] }; // prettier-ignore
  return [{ entity: voice, mention, inside: false }];
}

/** A main clause, or one joined to it, that somebody else is the subject of, and nobody is said to say. */
function isOwnWord(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): boolean {
  const { tree, clauses } = sentence;
  if (clause.kind === 'noun' || clause.form !== 'finite' || clause.subjects.length === 0) return false;
  // "if Ghana should attack"
  if (clause.mark !== null) return false;
  if (isSaying(clause, codebook)) return false;
  // "…, the minister of Togo said", "according to"
  const isSaid = dependants(tree, clause.predicate, 'parataxis', 'advcl', 'obl').some((child) => {
    const beside = clauses.get(child);
    return beside === undefined ? tokenAt(tree, child).text === 'according' : isSaying(beside, codebook);
  });
  if (isSaid || clause.subjects.some((noun) => PERSONS.test(tokenAt(tree, noun).text))) return false;
  if (clause.relation === 'root') return true;
  const first = clauses.get(tokenAt(tree, clause.predicate).head);
  return (
    clause.relation === 'conj' &&
    !clause.borrowedSubject &&
    first !== undefined &&
    isOwnWord(sentence, first, codebook)
  );
}

const PERSONS = /^(?:i|we|you|he|she|it|they|who|there)$/i;

interface OwnWords {
  /** The words within what is said that make it an act: "must", "violate". */
  readonly said: readonly string[];
  /** Those that judge by themselves: "regrettable", "aggression". */
  readonly judging: readonly string[];
}

const KNOWN = new WeakMap<Codebook, OwnWords>();

function ownWords(codebook: Codebook): OwnWords {
  const { verbs, adjectives } = codebook;
  const known = KNOWN.get(codebook);
  if (known) return known;
  const said = (verbs.get(SAYING) ?? []).flatMap(({ rule }) =>
    rule.ownWords ? [...(rule.innerWords ?? [])] : [],
  );
  const made = {
    said: [...new Set(said.map((word) => word.split(' ').at(-1) ?? word))],
    judging: adjectives
      .heads()
      .filter((head) => adjectives.get(head)?.some(({ rule }) => rule.ownWords) === true),
  };
  KNOWN.set(codebook, made);
  return made;
}
