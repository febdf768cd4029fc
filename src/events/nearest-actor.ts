import type { Mention } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Found } from './noun-phrases.js';
import { relation, tokenAt } from './tree.js';

/** Where the tree gives no subject, the nearest named actor before the verb. */
export function nearestActor(sentence: AnalysedSentence, predicate: number): Found[] {
  const verb = tokenAt(sentence.tree, predicate);
  if (!['root', 'conj', 'ccomp', 'parataxis', 'acl', 'advcl', 'xcomp'].includes(relation(verb))) return [];
  const before = sentence.mentions.filter(
    (mention) =>
      mention.end <= verb.start &&
      !mention.asPlace &&
      mention.kind !== 'adjective' &&
      mention.entities.length > 0 &&
      mayBeSubject(sentence, mention),
  );
  const last = before[before.length - 1];
  return last ? last.entities.map((entity) => ({ entity, mention: last, inside: false })) : [];
}

/** "an ally of the United States": what hangs on another noun is no subject. */
function mayBeSubject(sentence: AnalysedSentence, mention: Mention): boolean {
  const { tree } = sentence;
  const head = tree.tokens.findIndex((token, index) => {
    if (token.start < mention.start || token.end > mention.end) return false;
    const above = token.head < 0 ? null : tokenAt(tree, token.head);
    return !above || above.start < mention.start || above.end > mention.end || index === token.head;
  });
  return (
    head >= 0 &&
    ['nsubj', 'conj', 'root', 'parataxis', 'dep', 'vocative', 'dislocated', 'ccomp'].includes(
      relation(tokenAt(tree, head)),
    )
  );
}
