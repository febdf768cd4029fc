import type { Mend } from './mend.js';

/** "Spokesperson: China sent rescue teams": the words behind a speaker's name and a colon are a sentence of their own. */
export const clauseAfterSpeaker: Mend = (tokens, index) => {
  const verb = tokens[index];
  const speaker = tokens[verb?.head ?? -1];
  if (verb === undefined || speaker?.deprel !== 'root' || !/^(?:appos|acl|acl:relcl|dep)$/.test(verb.deprel))
    return false;
  if (verb.upos !== 'VERB' || !/^(?:NOUN|PROPN)$/.test(speaker.upos) || verb.head > MOST_OF_A_NAME)
    return false;
  const isBehindColon = tokens[verb.head + 1]?.text === ':' && index > verb.head;
  const hasSubject = tokens.some(({ head, deprel }) => head === index && deprel.startsWith('nsubj'));
  if (!isBehindColon || !hasSubject) return false;
  verb.deprel = 'parataxis';
  return true;
};

/** A speaker's label is no longer: "Foreign Ministry Spokesperson Mao Ning". */
const MOST_OF_A_NAME = 5;
