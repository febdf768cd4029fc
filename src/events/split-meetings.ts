import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { BETWEEN_MEETINGS } from './data/parleys.js';
import { mentionsAt, type Found } from './noun-phrases.js';
import { idsOfActors } from './parties.js';
import { tokenAt, tokenFrom } from './tree.js';

/**
 * Meetings and visits told by a phrase of their own after the first are meetings of their own: "spoke with the president of
 * Somalia, and later with the premier of Ethiopia", "will pay visits to Peru in May and to Chile in June". "met with Chad and
 * Niger" is one.
 */
export function splitMeetings(sentence: AnalysedSentence, act: Act): Act[] {
  const { rule } = act.match;
  if (rule.type !== 'CONSULT' || act.clause.kind !== 'verb' || idsOfActors(act).size !== 1) return [act];
  const joint = joints(sentence, act).find(
    (at) => takes(act, textAt(sentence, at)) || isDated(sentence, act, at),
  );
  if (joint === undefined) return [act];
  const { start } = tokenAt(sentence.tree, joint);
  const first = act.recipients.filter(({ mention }) => mention.start < start);
  const known = new Set([...first, ...act.actors].map(({ entity }) => entity.id));
  const further = namedFrom(sentence, joint).filter(({ entity }) => !known.has(entity.id));
  const end = further.at(-1)?.mention.end;
  if (first.length === 0 || end === undefined) return [act];
  return [
    { ...act, recipients: first },
    { ...act, recipients: further, quote: { start, end }, why: [...act.why, 'recipient.further'] },
  ];
}

/** "pay visits to Hanoi, and to Lima", "spoke with her, and with him": the same preposition again. */
function takes({ clause, match }: Act, preposition: string): boolean {
  if (preposition === 'with') return clause.obliques.some((one) => one.preposition === 'with');
  return preposition === 'to' && match.rule.mode === 'visit';
}

/** "will visit Chad from 9 to 11 May, and Niger from 11 to 13 May": a day stands between the two. */
function isDated({ tree, times, mentions }: AnalysedSentence, { clause, match }: Act, at: number): boolean {
  const { start } = tokenAt(tree, at);
  const isNamed = mentions.some((one) => one.start === start && one.entities.length > 0);
  const isAfterDay = times.some(
    (time) => time.start > tokenAt(tree, clause.predicate).end && time.end < start,
  );
  return match.rule.mode === 'visit' && clause.lemma === 'visit' && isNamed && isAfterDay;
}

const textAt = ({ tree }: AnalysedSentence, index: number): string =>
  tree.tokens[index]?.text.toLowerCase() ?? '';

/** The words that follow an "and" after the verb, and what only says when: "and later with", "and with". */
function joints(sentence: AnalysedSentence, { clause }: Act): number[] {
  const { tokens } = sentence.tree;
  const found: number[] = [];
  for (let at = clause.predicate + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.upos === 'VERB' || token.upos === 'AUX') break;
    if (token.text.toLowerCase() !== 'and') continue;
    let next = at + 1;
    while (BETWEEN_MEETINGS.has(textAt(sentence, next))) next++;
    found.push(next);
  }
  return found;
}

/** Who is named right from a word on, its preposition aside, with those joined by "and". */
function namedFrom(sentence: AnalysedSentence, from: number): Found[] {
  const { tree } = sentence;
  const found: Found[] = [];
  for (let at = from; at < tree.tokens.length; at++) {
    const mention = mentionsAt(sentence, at)[0];
    const [entity] = mention?.entities ?? [];
    if (
      mention !== undefined &&
      entity !== undefined &&
      entity.id !== null &&
      mention.entities.length === 1
    ) {
      found.push({ entity, mention, inside: false });
      at = tokenFrom(tree, mention.end - 1);
    } else if (!PASSED.has(textAt(sentence, at))) break;
  }
  return found;
}

const PASSED: ReadonlySet<string> = new Set(['with', 'to', 'the', 'and', 'his', 'her', 'its']);
