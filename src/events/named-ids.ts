import type { AnalysedSentence } from './analysed-sentence.js';

/** The ids of the states and bodies that a sentence names or has words for; places that are nobody's are left out. */
export function namedIds({ mentions }: AnalysedSentence): Set<string> {
  const ids = new Set<string>();
  for (const { entities } of mentions)
    for (const { id, kind } of entities) if (id !== null && kind !== 'place') ids.add(id);
  return ids;
}
