import type { Codebook, CompiledRule, EntryOfRule } from '../codebook/index.js';
import type { Token } from '../language/token.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { ATTACKERS, ATTACKING } from './data/attackers.js';
import { HOME_NOUNS } from './data/home-nouns.js';
import { isKnownVerb } from './coding-issues.js';
import { hasWords } from './has-words.js';
import { mayAnswer } from './recall-answers.js';
import { mayRecallRelease } from './recall-doers.js';
import { mayJudge, mayVoice } from './own-voice.js';
import { namedIds } from './named-ids.js';
import { isDoneAlone } from './speaks-of-others.js';

/**
 * Whether `codeSentence` can find anything at all, told from the words alone: an act or an issue needs somebody named (or a
 * name that we do not know) and a word that opens a rule, with the other words of the rule's entry. Where this says no, the
 * sentence need not be parsed; where it says yes, it may still hold nothing.
 * @param isAlone whether only what a state does alone is asked for
 */
export function mayCode(sentence: AnalysedSentence, codebook: Codebook, isAlone = false): boolean {
  const { tokens, mentions } = sentence;
  const isNamed =
    isAtHome(sentence) ||
    mayJudge(sentence, codebook) ||
    isAttackHere(sentence) ||
    mentions.some(({ entities }) => entities.length > 0) ||
    mayAnswer(sentence) ||
    mayRecallRelease(sentence);
  // "Acme shelled the village": an actor whom nobody knows is an issue
  if (!isNamed && !tokens.some(({ upos }) => upos === 'PROPN')) return false;
  if (isAlone) return tokens.some((token) => opensRule(sentence, token, codebook, isDoneAlone));
  if (mayVoice(sentence, codebook)) return true;
  if (tokens.some((token, at) => opensRule(sentence, token, codebook) || isPlaced(sentence, at, codebook)))
    return true;
  // a verb between two states that no row has is an issue
  return (
    namedIds(sentence).size > 1 &&
    tokens.some(({ upos, lemma }) => upos === 'VERB' && !isKnownVerb(lemma.toLowerCase(), codebook))
  );
}

/** "Police fired on the crowd": where nobody is named, people and bodies are those of the place that the text tells of. */
function isAtHome({ scene, words }: AnalysedSentence): boolean {
  if (!scene) return false;
  for (const word of words) if (HOME_NOUNS.has(word) || word === 'ethnic') return true;
  return false;
}

/** "A bomb went off in the market": whose market it is, the place told before says. */
function isAttackHere({ setting, words }: AnalysedSentence): boolean {
  if (!setting) return false;
  for (const word of words) if (ATTACKERS.has(word) || ATTACKING.has(word)) return true;
  return false;
}

/** "is in Doha", "has been in Luanda", "will be at Camp David": `findClauses` takes being somewhere for a verb. */
function isPlaced(sentence: AnalysedSentence, at: number, codebook: Codebook): boolean {
  const { tokens } = sentence;
  if (tokens[at]?.upos !== 'AUX' || tokens[at].lemma !== 'be') return false;
  if (!tokens.slice(at + 1, at + 5).some(({ upos }) => upos === 'PROPN')) return false;
  return codebook.verbs.get('be')?.some(({ entry }) => hasWords(sentence, entry)) === true;
}

/** The clauses that `findClauses` makes of a word: of a noun or any other word with a copula, a predicate adjective too. */
function opensRule(
  sentence: AnalysedSentence,
  { upos, lemma }: Token,
  codebook: Codebook,
  isMeant: (rule: CompiledRule) => boolean = () => true,
): boolean {
  const head = lemma.toLowerCase();
  const has = (entries: readonly EntryOfRule[] | undefined): boolean =>
    entries?.some(({ entry, rule }) => isMeant(rule) && hasWords(sentence, entry)) === true;
  if (upos === 'VERB') return has(codebook.verbs.get(head));
  // "A jet shot down a bomber": `verbForShot` makes a verb of it
  if (head === 'shot' && has(codebook.verbs.get('shoot'))) return true;
  return has(codebook.adjectives.get(head)) || (upos === 'NOUN' && has(codebook.nouns.get(head)));
}
