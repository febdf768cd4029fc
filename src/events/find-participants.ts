import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { findActors } from './find-actors.js';
import { findRecipients } from './find-recipients.js';
import type { Match } from './match-rules.js';
import type { Found } from './noun-phrases.js';
import { key } from './same-party.js';

export interface Participants {
  readonly actors: readonly Found[];
  readonly recipients: readonly Found[];
  readonly why: readonly string[];
}

/** Who does it and to whom, by the rule's roles, best place first. */
export function findParticipants(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  codebook: Codebook,
): Participants {
  const { actors, why } = findActors(sentence, clause, match, codebook);
  const done = findRecipients(sentence, clause, match, actors, codebook);
  return { actors: unique(actors), recipients: unique(done.recipients), why: [...why, ...done.why] };
}

function unique(list: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return list.filter((found) => {
    const name = key(found);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
