import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../loading/load-codebook.js';
import { loadLanguage } from '../../loading/load-language.js';
import { loadTypeModel } from '../../loading/load-type-model.js';
import { codePair, type PairCoding } from './code-pair.js';
import { unmark } from './unmark.js';

const parts = { language: loadLanguage(), codebook: loadCodebook(), typeModel: loadTypeModel() };

function code(marked: string): PairCoding | null {
  const { text, source, target } = unmark(marked);
  return codePair(text, source, target, parts);
}

describe('codePair', () => {
  it.each([
    ['<s>Paraguay</s> condemned the raid by <t>Bolivian</t> police.', 'ACCUSE'],
    ['<s>The Malian army</s> shelled <t>rebel positions</t> near Kidal.', 'ASSAULT'],
    ['<s>Luxembourg</s> gave <t>Niger</t> two million euros for wells.', 'AID'],
    ['<s>Brunei</s> refused to extradite the banker to <t>Malaysia</t>.', 'REJECT'],
    ['<s>Tonga</s> asked <t>New Zealand</t> to send a hospital ship.', 'REQUEST'],
    ['<t>The Ghanaian minister</t> was received by <s>the Togolese president</s> in Lomé.', 'CONSULT'],
    ['<s>Thousands of nurses</s> marched in Lima against <t>the health ministry</t>.', 'PROTEST'],
    ['<s>Police</s> in Baku detained <t>two reporters</t>.', 'COERCE'],
  ])('%s → %s', (marked, type) => {
    expect(code(marked)?.type).toBe(type);
  });
  it('codes a doer without a second party, and the other way round', () => {
    expect(code('<s>The prosecutor</s> has opened an investigation.')?.type).toBe('ACCUSE');
    expect(code('<t>Two newspapers</t> were closed down by decree.')?.type).toBe('COERCE');
  });
  it('says nothing where no party is marked', () => {
    expect(code('Nobody is marked here.')).toBeNull();
  });
  it('gives the same answer each time', () => {
    const marked = '<s>Oman</s> and <t>Iraq</t> agreed to share the gas field.';
    expect(code(marked)).toEqual(code(marked));
  });
  it('names the rule that agrees with it, or itself', () => {
    expect(code('<s>Chad</s> accused <t>Sudan</t> of arming rebels.')?.rule).toMatch(/^ACCUSE\./);
  });
});
