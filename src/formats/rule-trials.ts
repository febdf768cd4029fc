import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { tryRules, type Misfit } from '../events/match-rules.js';

/** What keeps a rule from a clause whose words it asks for, in a few words each. */
const SAID: Readonly<Record<Misfit, string>> = {
  words: 'another word must stand with it',
  particle: 'the particle makes another verb',
  noun: 'its noun is not there',
  object: 'the object is none of the rule’s',
  unlessObject: 'the object rules it out',
  needs: 'a phrase that it needs is not there',
  subject: 'the subject is none of the rule’s',
  unlessSubject: 'the subject rules it out',
  unless: 'a word in the clause rules it out',
  tense: 'it is for the future',
  complement: 'what completes the verb is none of the rule’s',
  said: 'the words of what is said speak for no such act, or not clearly',
};

/** A common verb opens hundreds of idioms; those whose noun or particle is not there were never near. */
const FAR: ReadonlySet<Misfit> = new Set(['words', 'noun', 'particle']);
const MOST = 12;

/** The rules that a clause opens, a line each: those that fit first, then what kept the near ones away. */
export function ruleTrials(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): string[] {
  const name = [clause.lemma, ...clause.particles].join(' ');
  const trials = tryRules(sentence, clause, codebook);
  const near = trials.filter(({ misfit }) => misfit === null || !FAR.has(misfit));
  const told = new Map<string, Misfit | null>();
  for (const { rule, misfit } of near)
    if (misfit === null || !told.has(rule.name)) told.set(rule.name, misfit);
  const rows = [...told].sort(([, a], [, b]) => Number(a !== null) - Number(b !== null));
  const lines = rows
    .slice(0, MOST)
    .map(([rule, misfit]) => `${name} [${clause.kind}] ${rule}: ${misfit === null ? 'fits' : SAID[misfit]}`);
  if (rows.length > MOST) lines.push(`${name} [${clause.kind}] and ${rows.length - MOST} more`);
  const far = trials.length - near.length;
  if (rows.length === 0 && far > 0)
    lines.push(`${name} [${clause.kind}] none: ${far} entries ask for other words beside it`);
  return lines;
}
