import type { Codebook } from '../codebook/index.js';
import type { Issue } from '../issue.js';
import type { Span } from '../span.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import { entitiesOf } from './noun-phrases.js';
import { tokenAt } from './tree.js';

/** Why an act that a rule fits was not coded. */
export type Refusal = 'unknown-actor' | 'no-recipient' | 'one-party' | 'nobody';

const REASONS: Readonly<Record<Exclude<Refusal, 'nobody'>, string>> = {
  'unknown-actor': 'nobody whom the gazetteer knows is named as its actor',
  'no-recipient': 'nobody whom the gazetteer knows is named as the one to whom it was done',
  'one-party': 'it takes two parties, and one is named',
};

/** The issue for an act that was refused; none where nobody whom we know takes part at all. */
export function refusedAct(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  refusal: Refusal,
  where: Span,
): Issue | null {
  if (refusal === 'nobody') return null;
  return {
    code: refusal === 'one-party' ? 'no-recipient' : refusal,
    where,
    saw: tokenAt(sentence.tree, clause.predicate).text,
    message: `${match.rule.type} was not coded: ${REASONS[refusal]}.`,
  };
}

/** Verbs of talking, going on, holding and saying: they tell of no act by themselves. */
export function isKnownVerb(name: string, { predicates, saying, status }: Codebook): boolean {
  return (
    predicates.talk.has(name) ||
    predicates.aspect.has(name) ||
    predicates.light.has(name) ||
    saying.verbs.has(name) ||
    status.verbs.has(name)
  );
}

/** A verb between two states that no row of the codebook knows: what whoever extends the codebook looks for. */
export function unknownPredicate(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
  where: Span,
): Issue | null {
  if (clause.kind !== 'verb' || clause.relation === 'amod') return null;
  const name = [clause.lemma, ...clause.particles].join(' ');
  if (isKnownVerb(name, codebook) || isKnownVerb(clause.lemma, codebook)) return null;
  const ids = (heads: readonly number[]): Set<string> =>
    new Set(
      heads.flatMap((head) =>
        entitiesOf(sentence, head, { places: false, inside: false }).flatMap(({ entity }) =>
          entity.id === null || entity.kind === 'place' ? [] : [entity.id],
        ),
      ),
    );
  const who = ids(clause.subjects);
  const whom = ids([...clause.objects, ...clause.obliques.map(({ noun }) => noun)]);
  const [first] = who;
  const other = [...whom].find((id) => !who.has(id));
  if (first === undefined || other === undefined) return null;
  return {
    code: 'unknown-predicate',
    where,
    saw: tokenAt(sentence.tree, clause.predicate).text,
    message: `“${name}” between ${first} and ${other} was not coded: no row of the codebook has it.`,
  };
}
