import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/codebook/event-type.js';
import { fitClassifier, probabilities } from './fit-classifier.js';
import { lengthenExamples } from './lengthen-examples.js';
import { readExamples } from './read-examples.js';

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  writeFileSync(join(folder, 'A.tsv'), text);
  return folder;
}

describe('readExamples', () => {
  const own = readExamples(join(import.meta.dirname, 'examples'));
  it('finds at least 300 different sentences of each type', () => {
    for (const type of EVENT_TYPES)
      expect(own.filter((one) => one.type === type).length, type).toBeGreaterThanOrEqual(300);
  });
  it('names the line that is wrong', () => {
    expect(() => readExamples(folderWith('CHAT\t<s>A</s> met <t>B</t>.'))).toThrow(
      'A.tsv:1: unknown event type: CHAT',
    );
    expect(() => readExamples(folderWith('AID\tNobody helped.'))).toThrow('A.tsv:1: no party marked');
    const twice = 'AID\t<s>Fiji</s> fed <t>Tonga</t>.\nAGREE\t<s>Fiji</s> fed <t>Tonga</t>.';
    expect(() => readExamples(folderWith(twice))).toThrow('A.tsv:2: stands under AID too');
  });
});

describe('lengthenExamples', () => {
  it('keeps type and marks, and is settled by its seed', () => {
    const examples = readExamples(
      folderWith('AID\t<s>Fiji</s> fed <t>Tonga</t>.\nACCUSE\t<s>Peru</s> sued <t>Shell</t>.'),
    );
    const longer = lengthenExamples(examples, 3);
    expect(longer).toEqual(lengthenExamples(examples, 3));
    longer.forEach(({ type, marked }, index) => {
      expect(type).toBe(examples[index]?.type);
      expect(marked.match(/<[st]>/g)?.length).toBe(2);
    });
  });
});

describe('fitClassifier', () => {
  it('learns which feature goes with which class, the same way each time', () => {
    const rows = [0, 1, 0, 1].map((label) => ({ features: Int32Array.of(label, 2), label, weight: 1 }));
    const options = { classes: 2, features: 3, epochs: 20, rate: 0.5, penalty: 1e-3, seed: 1 };
    const fit = fitClassifier(rows, options);
    expect(fitClassifier(rows, options)).toEqual(fit);
    const scores = new Float64Array(2);
    probabilities(Int32Array.of(1, 2), fit.weights, fit.bias, 1 / Math.sqrt(2), scores);
    expect(scores[1]).toBeGreaterThan(0.8);
  });
});
