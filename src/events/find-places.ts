import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Place } from './event.js';
import { tokenAt } from './tree.js';

/** Where it happened, when the clause says so: a place in its own words ("in Beijing", "at the Great Hall"). */
export function findPlace(sentence: AnalysedSentence, clause: Clause): Place | null {
  const { tree } = sentence;
  const near = [
    ...clause.obliques,
    ...clause.objects.flatMap((object) => sentence.clauses.get(object)?.obliques ?? []),
  ];
  for (const oblique of near) {
    if (!['in', 'at', 'near', 'outside', 'off', 'inside', 'within'].includes(oblique.preposition)) continue;
    const token = tokenAt(tree, oblique.noun);
    const mention = sentence.mentions.find(
      (one) =>
        one.start <= token.start &&
        token.end <= one.end &&
        (one.asPlace || one.entities[0]?.kind === 'place'),
    );
    const entity = mention?.entities[0];
    if (mention && entity)
      return { start: mention.start, end: mention.end, name: mention.text, in: entity.id };
  }
  return null;
}
