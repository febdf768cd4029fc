import type { Codebook, EventType, Status } from '../../codebook/index.js';
import type { Mention } from '../../mentions/mention.js';
import type { Span } from '../../span.js';
import type { Act } from '../act.js';
import { codeSentence } from '../code-sentence.js';
import { matchRules, type Match } from '../match-rules.js';
import type { PairInSentence } from './pair-in-sentence.js';

/** What one party does to another in a sentence, and by which step it was found. */
export interface RuleCoding {
  readonly type: EventType;
  readonly how: 'both' | 'source' | 'target' | 'path' | 'nearest';
  readonly rule: string;
  /** Of the act that names a party; null where a rule was found on the way only. */
  readonly status: Status | null;
}

/**
 * The relation of two given parties by the codebook's rules: the sentence is coded with these two as its only mentions.
 * Where no act names both, the act of one of them, or the best rule on the way between them in the tree. Null when no word
 * of the sentence opens a rule.
 */
export function codeByRules(text: string, pair: PairInSentence): RuleCoding | null {
  const { source, target, codebook } = pair;
  const mentions = [
    ...(source ? [stand(text, source.span, 'S')] : []),
    ...(target ? [stand(text, target.span, 'T')] : []),
  ];
  const { acts } = codeSentence({ ...pair.sentence, mentions }, 0, codebook);
  return fromActs(acts) ?? onThePath(pair, codebook);
}

function stand(text: string, span: Span, id: string): Mention {
  return {
    ...span,
    text: text.slice(span.start, span.end),
    kind: 'name',
    entities: [{ id, name: id, kind: 'state' }],
    asPlace: false,
    why: [],
  };
}

function fromActs(acts: readonly Act[]): RuleCoding | null {
  const has = (found: Act['actors'], id: string): boolean => found.some(({ entity }) => entity.id === id);
  const both =
    acts.find((act) => has(act.actors, 'S') && has(act.recipients, 'T')) ??
    acts.find(
      (act) =>
        [...act.actors, ...act.recipients].some(({ entity }) => entity.id === 'S') &&
        [...act.actors, ...act.recipients].some(({ entity }) => entity.id === 'T'),
    );
  if (both) return codedAct(both, 'both');
  const bySource = acts.find((act) => has(act.actors, 'S'));
  if (bySource) return codedAct(bySource, 'source');
  const toTarget = acts.find((act) => has(act.recipients, 'T'));
  return toTarget ? codedAct(toTarget, 'target') : null;
}

/** PLOVER codes what is promised as AGREE: "will release", "is to visit". */
const PROMISED: ReadonlySet<EventType> = new Set<EventType>([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'CONCEDE',
]);

function codedAct(act: Act, how: RuleCoding['how']): RuleCoding {
  const { rule } = act.match;
  if (act.status === 'planned' && PROMISED.has(rule.type))
    return { type: 'AGREE', how, rule: rule.name, status: act.status };
  return { ...coded(act.match, how), status: act.status };
}

const coded = (match: Match, how: RuleCoding['how']): RuleCoding => ({
  type: match.rule.type,
  how,
  rule: match.rule.name,
  status: null,
});

/** The best rule of the predicates above one party alone, then of those above both, then of any in the sentence. */
function onThePath({ sentence, source, target }: PairInSentence, codebook: Codebook): RuleCoding | null {
  const [ofSource, ofTarget] = [source?.above ?? [], target?.above ?? []];
  const tiers: readonly number[][] = [
    [
      ...new Set([
        ...ofTarget.filter((index) => !ofSource.includes(index)),
        ...ofSource.filter((index) => !ofTarget.includes(index)),
      ]),
    ],
    ofSource.filter((index) => ofTarget.includes(index)),
    [...sentence.clauses.keys()],
  ];
  for (const [step, predicates] of tiers.entries()) {
    const matches = predicates.flatMap((index) => {
      const clause = sentence.clauses.get(index);
      return clause ? matchRules(sentence, clause, codebook).slice(0, 1) : [];
    });
    const best = matches.sort((a, b) => b.weight - a.weight)[0];
    if (best) return coded(best, step < 2 ? 'path' : 'nearest');
  }
  return null;
}
