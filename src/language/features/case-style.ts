/** How a sentence uses capitals: as usual, nearly everywhere (a headline, a heading), or nowhere (written in haste). */
export type CaseStyle = 'usual' | 'capitals' | 'small';

/**
 * The style of a sentence's words. A capital says little in "Great Neighborhood Hangout", and its absence little in "is there a
 * zoo in auckland"; in a sentence of the usual style both tell names from other nouns.
 */
export function caseStyle(words: readonly string[]): CaseStyle {
  let capitals = 0;
  let small = 0;
  for (const word of words) {
    const first = word.charAt(0);
    if (first >= 'A' && first <= 'Z') capitals++;
    // articles, prepositions and clitics stay small in headlines
    else if (first >= 'a' && first <= 'z' && (word.length > 3 || capitals === 0)) small++;
  }
  if (capitals === 0) return small > 1 ? 'small' : 'usual';
  return capitals > 1 && capitals > 3 * small ? 'capitals' : 'usual';
}
