import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { EventDate } from './event.js';
import { saysOtherTime } from './says-other-time.js';
import { dependants, tokenAt } from './tree.js';

/**
 * "On 3 May Kenya expelled two diplomats. It also recalled its ambassador": who goes on acting in the next sentence, told by
 * a pronoun or with "also", does so on the same day. Null where the sentence has any time of its own.
 */
export function continuedDate(
  act: Act,
  acts: readonly Act[],
  dates: readonly (EventDate | null)[],
  sentences: readonly AnalysedSentence[],
): EventDate | null {
  const sentence = sentences[act.sentence];
  if (!sentence || sentence.times.length > 0 || !goesOn(sentence, act)) return null;
  const before = acts.flatMap((one, index) => {
    const date = dates[index];
    const isBefore = one.sentence === act.sentence - 1 && one.status === 'happened' && tellsPast(one);
    return isBefore && date && isDay(date) && sameDoers(one, act) ? [date] : [];
  });
  const [first] = before;
  return first && before.every(({ edtf }) => edtf === first.edtf) ? first : null;
}

function goesOn(sentence: AnalysedSentence, act: Act): boolean {
  const { tree } = sentence;
  const { clause, status } = act;
  if (status !== 'happened' || !tellsPast(act) || !['root', 'conj'].includes(clause.relation)) return false;
  const auxiliaries = dependants(tree, clause.predicate, 'aux').map((aux) => tokenAt(tree, aux).text);
  if (auxiliaries.some((word) => ['had', 'has', 'have'].includes(word)) || saysOtherTime(sentence, clause))
    return false;
  const isPronoun = clause.subjects.some((noun) => tokenAt(tree, noun).upos === 'PRON');
  return isPronoun || clause.words.includes('also');
}

const tellsPast = ({ clause }: Act): boolean => clause.kind === 'verb' && clause.tense === 'past';
const isDay = ({ edtf }: EventDate): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

const sameDoers = (a: Act, b: Act): boolean => {
  const [x, y] = [a, b].map(({ actors }) => actors.map(({ entity }) => entity.id));
  return x !== undefined && y !== undefined && y.length > 0 && y.every((id) => id !== null && x.includes(id));
};
