import type { Codebook, EventType } from '../codebook/index.js';
import type { Language, NameHint } from '../language/token.js';
import type { Mention } from '../mentions/mention.js';
import type { Span } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { codeSentence } from './code-sentence.js';
import { findClauses } from './find-clauses.js';
import { matchRules, type Match } from './match-rules.js';
import { ancestors, buildTree, tokenAt, tokenFrom, type Tree } from './tree.js';

/** What one party does to another in a sentence, and by which step it was found. */
export interface PairCoding {
  readonly type: EventType;
  readonly how: 'both' | 'source' | 'target' | 'path' | 'nearest';
  readonly rule: string;
}

/**
 * The relation of two given parties in one sentence: the sentence is coded with these two as its only mentions. Where no
 * act names both, the act of one of them, or the best rule on the way between them in the tree. Null when no word of the
 * sentence opens a rule.
 */
export function codePair(
  text: string,
  source: Span,
  target: Span,
  parts: { readonly language: Language; readonly codebook: Codebook },
): PairCoding | null {
  const whole = { start: 0, end: text.length };
  const hints: NameHint[] = [];
  const tree = buildTree(parts.language.analyse(text, whole, hints));
  if (tree.tokens.length === 0) return null;
  const sentence: AnalysedSentence = {
    sentence: { ...whole, part: 'body' },
    tree,
    mentions: [stand(text, source, 'S'), stand(text, target, 'T')],
    times: [],
    clauses: findClauses(tree, parts.codebook),
  };
  const { acts } = codeSentence(sentence, 0, parts.codebook);
  return fromActs(acts) ?? onThePath(sentence, source, target, parts.codebook);
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

function fromActs(acts: readonly Act[]): PairCoding | null {
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

function codedAct(act: Act, how: PairCoding['how']): PairCoding {
  const { rule } = act.match;
  if (act.status === 'planned' && PROMISED.has(rule.type)) return { type: 'AGREE', how, rule: rule.name };
  return coded(act.match, how);
}

const coded = (match: Match, how: PairCoding['how']): PairCoding => ({
  type: match.rule.type,
  how,
  rule: match.rule.name,
});

/** The best rule of the predicates above both parties, then of those above one, then of any in the sentence. */
function onThePath(
  sentence: AnalysedSentence,
  source: Span,
  target: Span,
  codebook: Codebook,
): PairCoding | null {
  const { tree } = sentence;
  const above = (span: Span): number[] => {
    const head = headOf(tree, span);
    return head < 0 ? [] : ancestors(tree, head);
  };
  const [ofSource, ofTarget] = [above(source), above(target)];
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

function headOf(tree: Tree, span: Span): number {
  for (let index = tokenFrom(tree, span.start); index >= 0 && index < tree.tokens.length; index++) {
    const token = tokenAt(tree, index);
    if (token.start >= span.end) break;
    const head = token.head < 0 ? null : tokenAt(tree, token.head);
    if (!head || head.start < span.start || head.end > span.end) return index;
  }
  return tokenFrom(tree, span.start);
}
