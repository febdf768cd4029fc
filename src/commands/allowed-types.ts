import type { Codebook, CompiledRule, Entry, EntryOfRule, EventType } from '../codebook/index.js';
import type { Token } from '../language/token.js';

/** How far from its head an entry's other words may stand: half a long clause. Wider adds chance, not acts. */
const REACH = 14;

/**
 * The event types that some entry in these words allows. The words of a condition must stand near the head, with the part
 * of speech that the entry has, and no word that rules it out; who does what to whom is left aside. A promise, a
 * refusal or a condition of an act allows what it turns it into: "will not lift the embargo" is a REJECT.
 */
export function allowedTypes(tokens: readonly Token[], codebook: Codebook): Set<EventType> {
  const words = tokens.map((token) => ({ lemma: token.lemma.toLowerCase(), text: token.text.toLowerCase() }));
  const types = new Set<EventType>();
  const waiting: EntryOfRule[] = [];
  tokens.forEach((token, at) => {
    for (const kind of kindsOf(token))
      for (const one of indexOf(codebook, kind).get(words[at]?.lemma ?? '') ?? []) {
        if (!mayFit(one, words, tokens, at)) continue;
        if (one.rule.inner) waiting.push(one);
        else for (const type of turned(one.rule.type, words, at)) types.add(type);
      }
  });
  for (const { rule } of waiting) if ([...types].some((type) => rule.inner?.has(type))) types.add(rule.type);
  return types;
}

const indexOf = (codebook: Codebook, kind: Entry['as']): Codebook['verbs'] =>
  kind === 'verb' ? codebook.verbs : kind === 'noun' ? codebook.nouns : codebook.adjectives;

function kindsOf({ upos }: Token): readonly Entry['as'][] {
  if (upos === 'VERB' || upos === 'AUX') return ['verb', 'adjective'];
  if (upos === 'NOUN' || upos === 'PROPN') return ['noun', 'adjective'];
  return upos === 'ADJ' || upos === 'ADV' ? ['adjective'] : [];
}

interface Word {
  readonly lemma: string;
  readonly text: string;
}

function mayFit(
  { entry, rule }: EntryOfRule,
  words: readonly Word[],
  tokens: readonly Token[],
  at: number,
): boolean {
  const near = words.slice(Math.max(0, at - REACH), at + REACH + 1);
  const there = (phrase: string): boolean =>
    phrase.split(' ').every((part) => near.some((word) => word.lemma === part || word.text === part));
  const some = (phrases: ReadonlySet<string>): boolean => phrases.size === 0 || [...phrases].some(there);
  if (!entry.rest.every(there)) return false;
  if (entry.noun && ![entry.noun.lemma, ...entry.noun.modifiers].every(there)) return false;
  if (entry.noun !== null && entry.noun.preposition !== null && !there(entry.noun.preposition)) return false;
  if (rule.object && !some(rule.object)) return false;
  if (rule.subject && !some(rule.subject)) return false;
  if (rule.innerWords && !some(rule.innerWords)) return false;
  for (const [preposition, nouns] of rule.needs) if (!there(preposition) || !some(nouns)) return false;
  if (rule.unless.some(there)) return false;
  return rule.complement === null || hasComplement(rule, words, tokens, at);
}

function hasComplement(
  rule: CompiledRule,
  words: readonly Word[],
  tokens: readonly Token[],
  at: number,
): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + REACH + 1); index++) {
    const verb = tokens[index]?.upos === 'VERB' || tokens[index]?.upos === 'AUX';
    if (rule.complement?.has('to') && verb && words[index - 1]?.text === 'to') return true;
    if (rule.complement?.has('ing') && words[index]?.text.endsWith('ing')) return true;
    if (rule.complement?.has('that') && verb && words[index - 1]?.text !== 'to') return true;
  }
  return false;
}

/** What is promised, PLOVER codes as AGREE; what is refused, the coder turns into a REJECT. */
const PROMISED: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE']); // prettier-ignore
const REFUSED: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AID', 'COOPERATE', 'RETREAT', 'CONCEDE', 'AGREE']); // prettier-ignore
/** What would be done to somebody under a condition, the coder turns into a threat. */
const THREATS: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST']);
const THREATENING = new Set(['will', "'ll", 'wo', 'would', "'d", 'may', 'might', 'could']);
const CONDITION = new Set(['if', 'unless', 'until', 'demand']);
const FUTURE = new Set(['will', "'ll", 'wo', 'would', "'d", 'shall', 'ready', 'willing', 'prepared', 'offer', 'plan', 'intend', 'due', 'set', 'promise', 'pledge', 'vow', 'agree']); // prettier-ignore
const REFUSING = new Set([
  'not',
  "n't",
  'never',
  'no',
  'refuse',
  'decline',
  'fail',
  'unwilling',
  'reluctant',
]);

function turned(type: EventType, words: readonly Word[], at: number): EventType[] {
  const before = words.slice(Math.max(0, at - 5), at);
  const has = (cues: ReadonlySet<string>): boolean =>
    before.some((word) => cues.has(word.text) || cues.has(word.lemma));
  if (has(REFUSING) && REFUSED.has(type)) return ['REJECT'];
  if (has(THREATENING) && THREATS.has(type) && words.some(({ lemma }) => CONDITION.has(lemma)))
    return [type, 'THREATEN'];
  return has(FUTURE) && PROMISED.has(type) ? [type, 'AGREE'] : [type];
}
