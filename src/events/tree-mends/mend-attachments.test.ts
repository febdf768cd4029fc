import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../loading/load-language.js';
import { mendTree } from '../mend-tree.js';

const language = loadLanguage();

describe('what hangs on what', () => {
  it.each([
    ['Extra tanks were moved to the frontier by Thailand.', 'Thailand', 'moved obl:agent'],
    [
      'The shooting of a Zambian trader by Angolan soldiers took place on Monday.',
      'soldiers',
      'shooting nmod',
    ],
    ['Canada signalled its readiness to lift sanctions on Belarus.', 'lift', 'readiness acl'],
    ['Norway repeated its promise to send radars to Moldova.', 'send', 'promise acl'],
    ['China has oppressed Mongolian monks for decades.', 'monks', 'oppressed obj'],
    ["Togo's president admitted defeat to the opposition.", 'defeat', 'admitted obj'],
    ['Canada announced $20 million in new humanitarian assistance for Haiti.', 'assistance', '$ nmod'],
    ['Ghana did not rule out expelling Togolese diplomats.', 'diplomats', 'expelling obj'],
    ['The spokesman dismissed as baseless reports that Accra had sent arms.', 'reports', 'dismissed obj'],
    // and what is right already stays
    ['The spokesman dismissed it as a baseless report.', 'report', 'dismissed obl'],
    ['The minister was received at the airport by the president.', 'president', 'received obl:agent'],
    ['They used troops to seal the border.', 'seal', 'used advcl'],
  ])('%s: %s → %s', (text, word, wanted) => {
    const tokens = mendTree(language.analyse(text, { start: 0, end: text.length }));
    const token = tokens.find((one) => one.text === word);
    expect(`${tokens[token?.head ?? -1]?.text ?? ''} ${token?.deprel ?? ''}`).toBe(wanted);
  });
});
