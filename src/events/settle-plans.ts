import type { Codebook, EventType } from '../codebook/index.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { PLANNED } from './data/plan-nouns.js';
import { dependants, tokenAt, type Tree } from './tree.js';

/** How many sentences after the plan its fate may be told. */
const REACH = 2;

/**
 * "was due to visit Togo on Monday. The visit was called off": what a later sentence says of a plan that it names by "the
 * visit", "the talks" settles the plan: it is cancelled, or put off to no day that was told.
 */
export function settlePlans(
  acts: readonly Act[],
  sentences: readonly AnalysedSentence[],
  codebook: Codebook,
): Act[] {
  const settled = [...acts];
  sentences.forEach((sentence, at) => {
    const before = settled.flatMap((act, index) =>
      act.status === 'planned' && act.sentence < at && at - act.sentence <= REACH ? [{ act, index }] : [],
    );
    // the words alone tell that nothing is called off: the sentence need not be parsed
    if (before.length === 0 || !mayCallOff(sentence, codebook)) return;
    for (const clause of sentence.clauses.values()) {
      const fate = fateOf(clause, codebook);
      if (fate === null) continue;
      const nouns = clause.passive || clause.objects.length > 0 ? clause.objects : clause.subjects;
      const types = nouns.flatMap((noun) =>
        isToldBefore(sentence, noun) ? typesOf(sentence.tree, noun) : [],
      );
      const plan = before.filter(({ act }) => types.includes(act.match.rule.type)).at(-1);
      if (plan === undefined) continue;
      const { act } = plan;
      settled[plan.index] =
        fate === 'cancelled'
          ? { ...act, status: 'cancelled', why: [...act.why, 'status.called-off'] }
          : { ...act, why: [...act.why, 'status.put-off'] };
    }
  });
  return settled;
}

function mayCallOff({ words }: AnalysedSentence, { status }: Codebook): boolean {
  for (const [name, made] of status.verbs)
    if (
      (made === 'cancelled' || status.postponing.has(name)) &&
      name.split(' ').every((word) => words.has(word))
    )
      return true;
  return false;
}

/** What becomes of what a clause speaks of. */
function fateOf(clause: Clause, { status }: Codebook): 'cancelled' | 'put-off' | null {
  if (clause.kind !== 'verb' || clause.form === 'infinitive' || clause.words.some((word) => OPEN.has(word)))
    return null;
  const name = [clause.lemma, ...clause.particles].join(' ');
  if (status.postponing.has(name)) return 'put-off';
  return status.verbs.get(name) === 'cancelled' ? 'cancelled' : null;
}

const OPEN: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'may',
  'might',
  'could',
  'would',
  'if',
  'will',
]);

/** "the visit", "those talks", "his trip": not "a visit", "a second visit", "the visit of the Kenyan minister". */
function isToldBefore(sentence: AnalysedSentence, noun: number): boolean {
  const { tree } = sentence;
  const token = tokenAt(tree, noun);
  const isBack = dependants(tree, noun, 'det', 'nmod:poss').some((child) =>
    BACK.has(tokenAt(tree, child).text.toLowerCase()),
  );
  if (!isBack) return false;
  const last = [noun, ...dependants(tree, noun, 'nmod')].map((one) => tokenAt(tree, one).end);
  const isNamed = sentence.mentions.some(
    (mention) =>
      mention.kind !== 'anaphor' && mention.start >= token.start && mention.start < Math.max(...last),
  );
  return !isNamed && dependants(tree, noun, 'amod').every((child) => !OTHER.has(tokenAt(tree, child).lemma));
}

const BACK: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'both',
]);
const OTHER: ReadonlySet<string> = new Set([
  'second',
  'third',
  'other',
  'another',
  'further',
  'new',
  'previous',
  'earlier',
  'same',
]);

function typesOf(tree: Tree, noun: number): readonly EventType[] {
  const lemma = tokenAt(tree, noun).lemma.toLowerCase();
  return PLANNED.flatMap(([type, nouns]) => (nouns.has(lemma) ? [type] : []));
}
