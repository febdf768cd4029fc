import type { Codebook, EventType } from '../codebook/index.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { INSTRUMENTS, JOINT, JOINT_BODIES, SESSIONS } from './data/shared-nouns.js';
import { quoteOf } from './code-sentence.js';
import { findStatus } from './find-status.js';
import { isGoingOn } from './happening-obliques.js';
import { isTold } from './keep-one-sided.js';
import { matchRules, type Match } from './match-rules.js';
import { entitiesOf } from './noun-phrases.js';
import { wholeParties } from './parties.js';
import { partiesBefore } from './parties-before.js';
import { dependants, relation, tokenAt } from './tree.js';

const SHARED: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'SUPPORT']);

/**
 * What those who met or agreed in the sentences before do further, told without their names: "Two agreements were signed",
 * "A second round is due in April", "The meetings will be held in Geneva".
 */
export function sharedActs(
  sentence: AnalysedSentence,
  index: number,
  told: readonly Act[],
  sentences: readonly AnalysedSentence[],
  codebook: Codebook,
): Act[] {
  // the words alone tell that nothing is shared: the sentence need not be parsed
  if (told.length === 0 || !WORDS.some((word) => sentence.words.has(word))) return [];
  const before = partiesBefore(told, index, sentences);
  if (before === null) return [];
  const own = told.filter((act) => act.sentence === index);
  const acts: Act[] = [];
  for (const clause of verbsFirst(sentence)) {
    if ([...own, ...acts].some((act) => covers(act, clause))) continue;
    const match = sharedMatch(sentence, clause, codebook);
    if (match === null || namesSomebody(sentence, clause)) continue;
    const { status, why } = findStatus(sentence, clause, codebook);
    if (status === null) continue;
    const isVisit = match.rule.mode === 'visit' && before.act.match.rule.mode === 'visit';
    const whole = wholeParties(before.parties);
    acts.push({
      sentence: index,
      clause,
      match,
      actors: isVisit ? before.act.actors : whole,
      recipients: isVisit ? before.act.recipients : [],
      status: isSet(sentence, clause) && status === 'happened' ? 'planned' : status,
      quote: quoteOf(sentence, clause),
      why: [match.rule.name, 'parties.recalled', ...why],
    });
  }
  return acts;
}

const verbsFirst = ({ clauses }: AnalysedSentence): Clause[] =>
  [...clauses.values()].sort((a, b) => Number(a.kind === 'noun') - Number(b.kind === 'noun'));

const WORDS: readonly string[] = [...SESSIONS, ...INSTRUMENTS, 'discuss'];

const covers = (act: Act, clause: Clause): boolean =>
  act.clause.predicate === clause.predicate ||
  act.clause.objects.includes(clause.predicate) ||
  clause.objects.includes(act.clause.predicate);

function sharedMatch(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Match | null {
  if (clause.kind === 'noun' ? !isSession(sentence, clause) : !isSharedVerb(sentence, clause)) return null;
  const matches = matchRules(sentence, clause, codebook);
  return matches.find(({ rule }) => rule.reciprocal && SHARED.has(rule.type)) ?? null;
}

/** "The talks will resume in May": a session of which the sentence tells that it goes on. */
function isSession(
  { tree, clauses }: AnalysedSentence,
  { predicate, relation: rel, lemma }: Clause,
): boolean {
  const { head } = tokenAt(tree, predicate);
  const above = clauses.get(head);
  if (rel !== 'nsubj' || !SESSIONS.has(lemma) || above === undefined) return false;
  return ROOTS.has(above.relation) && (above.kind === 'verb' ? isGoingOn(tree, head) : above.lemma === 'due');
}

const ROOTS: ReadonlySet<string> = new Set(['root', 'conj', 'ccomp', 'parataxis']);

/** "An accord was signed", "customs stamps were discussed", "a joint commission held its first session". */
function isSharedVerb({ tree }: AnalysedSentence, clause: Clause): boolean {
  if (!isTold(clause)) return false;
  const lemmaOf = (noun: number): string => tokenAt(tree, noun).lemma.toLowerCase();
  if (clause.passive)
    return (
      clause.lemma === 'discuss' ||
      clause.objects.some((noun) => INSTRUMENTS.has(lemmaOf(noun)) || SESSIONS.has(lemmaOf(noun)))
    );
  return clause.subjects.some(
    (noun) =>
      JOINT_BODIES.has(lemmaOf(noun)) &&
      dependants(tree, noun, 'amod', 'compound').some((child) => JOINT.has(lemmaOf(child))),
  );
}

/** Whether the clause itself says who: then it was read, or refused, by its own words. */
function namesSomebody(sentence: AnalysedSentence, clause: Clause): boolean {
  const { tree } = sentence;
  const nouns = [
    ...clause.subjects,
    ...clause.objects,
    ...(clause.kind === 'noun' ? [clause.predicate] : []),
    ...clause.obliques.filter(({ preposition }) => WHO.has(preposition)).map(({ noun }) => noun),
  ];
  return nouns.some(
    (noun) =>
      entitiesOf(sentence, noun, { places: false, inside: true }).length > 0 ||
      // "the New START treaty": what has a name of its own is another matter
      dependants(tree, noun, 'compound', 'amod', 'flat').some(
        (child) => tokenAt(tree, child).upos === 'PROPN',
      ),
  );
}

const WHO: ReadonlySet<string> = new Set(['with', 'by', 'between', 'among']);

/** "is scheduled for", "is fixed for", "is due": a plan. */
function isSet({ tree, clauses }: AnalysedSentence, clause: Clause): boolean {
  const { head } = tokenAt(tree, clause.predicate);
  const verb = clause.kind === 'noun' ? clauses.get(head) : clause;
  return (
    verb !== undefined &&
    SETTING.has(verb.lemma) &&
    verb.tense === 'present' &&
    relation(tokenAt(tree, verb.predicate)) !== 'acl'
  );
}

const SETTING: ReadonlySet<string> = new Set(['schedule', 'plan', 'set', 'fix', 'arrange', 'due', 'expect']);
