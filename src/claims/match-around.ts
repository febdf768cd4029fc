/** A way of telling what became of a phrase, matched on a line of words; see `compileAround`. */
export type AroundPattern = RegExp;

/**
 * Makes the pattern of one row of `claims.yaml`, "let Q slip": `Q` is the phrase, `R` another, `|` parts words that may stand in one
 * place, `*` is up to six words, `?` follows a word that may be missing. In the line, phrases stand as `Q_0`, `Q_1`.
 */
export function compileAround(row: string): AroundPattern {
  const words = row.split(' ');
  const parts = words.map((word, at) => {
    const space = at === 0 ? '' : ' ';
    if (word === '*') return `(?:${at === 0 ? '' : ' '}(?!Q_|[,;:])\\S+){0,6}`;
    const isOptional = word.endsWith('?') && word.length > 1;
    // "a new phrase, “Q”, has entered": a comma may close what the phrase is beside
    const comma = word === 'Q' && words[at + 1] !== ',' && at < words.length - 1 ? '(?: ,)?' : '';
    const one = alternatives(isOptional ? word.slice(0, -1) : word) + comma;
    return isOptional ? `(?:${space}${one})?` : `${space}${one}`;
  });
  return new RegExp(`(?<=^| )${parts.join('')}(?= |$)`, 'u');
}

const alternatives = (word: string): string =>
  word === 'Q'
    ? 'Q_(?<q>\\d+)'
    : word === 'R'
      ? 'Q_(?<r>\\d+)'
      : `(?:${word
          .split('|')
          .map((one) => one.replace(/[.*+?^${}()[\]\\]/gu, '\\$&'))
          .join('|')})`;
