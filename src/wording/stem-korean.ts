import { koreanStems } from './fold-word.js';

/**
 * Takes the particles off Korean words, as the corpus itself shows them: of the possible stems of a word, the one that
 * the corpus follows with most different endings. 한반도 keeps its 도, since 한반도의, 한반도에 and 한반도를 occur and nothing else
 * follows 한반; 대통령은 loses its 은. Writes the stems' numbers into `tokens`, and returns the forms with the stems added.
 */
export function stemKorean(tokens: Uint32Array, forms: readonly string[]): string[] {
  const endings = new Map<string, number>();
  for (const form of forms)
    for (const stem of koreanStems(form)) endings.set(stem, (endings.get(stem) ?? 0) + 1);
  const all = [...forms];
  const numbers = new Map(forms.map((form, i) => [form, i]));
  const stemOf = new Uint32Array(forms.length);
  for (const [i, form] of forms.entries()) {
    let best = form;
    for (const stem of koreanStems(form))
      if ((endings.get(stem) ?? 0) > (endings.get(best) ?? 0)) best = stem;
    let number = numbers.get(best);
    if (number === undefined) {
      number = all.length;
      all.push(best);
      numbers.set(best, number);
    }
    stemOf[i] = number;
  }
  for (let i = 0; i < tokens.length; i++) tokens[i] = stemOf[tokens[i] ?? 0] ?? 0;
  return all;
}
