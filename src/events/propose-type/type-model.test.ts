import { describe, expect, it } from 'vitest';
import { packTypes } from '../../../training/types/pack-types.js';
import { hashText } from '../../language/features/hash-text.js';
import { scoreTypes } from './score-types.js';
import { parseTypeModel, type TypeModel } from './type-model.js';

const [condemn, help] = [hashText('verb condemn'), hashText('verb help')];
const [low, high] = condemn < help ? [condemn, help] : [help, condemn];
const small: TypeModel = {
  types: ['ACCUSE', 'AID'],
  bias: [0.5, 0],
  scales: [0.25, 0.5],
  hashes: Uint32Array.of(low, high),
  weights: condemn < help ? Int8Array.of(100, -100, -20, 90) : Int8Array.of(-20, 90, 100, -100),
};

describe('a type model', () => {
  it('comes back from its file as it went in', () => {
    expect(parseTypeModel(packTypes(small))).toEqual(small);
  });
  it('comes back from a file that lies in a larger buffer', () => {
    const bytes = packTypes(small);
    const larger = Buffer.alloc(bytes.length + 7);
    larger.set(bytes, 3);
    expect(parseTypeModel(larger.subarray(3, 3 + bytes.length))).toEqual(small);
  });
  it('ranks types by the features that it knows', () => {
    expect(scoreTypes(small, ['verb condemn']).map(({ type }) => type)).toEqual(['ACCUSE', 'AID']);
    expect(scoreTypes(small, ['verb help', 'verb unheard']).map(({ type }) => type)).toEqual([
      'AID',
      'ACCUSE',
    ]);
  });
  it('falls back on the bias where it knows nothing', () => {
    expect(scoreTypes(small, ['verb unheard'])).toEqual([
      { type: 'ACCUSE', score: 0.5 },
      { type: 'AID', score: 0 },
    ]);
  });
});

describe('a file that is no type model', () => {
  const bytes = packTypes(small);
  const broken = (change: (copy: Uint8Array) => Uint8Array): (() => TypeModel) => {
    return () => parseTypeModel(change(bytes.slice()));
  };
  const header = (from: string, to: string): Uint8Array => {
    const at = Buffer.from(bytes).indexOf(from);
    const copy = bytes.slice();
    copy.set(Buffer.from(to), at);
    return copy;
  };
  it('says so of other bytes', () => {
    expect(broken(() => new TextEncoder().encode('PK\u0003\u0004 nothing of ours'))).toThrow(
      'no type model: begins with',
    );
    expect(broken(() => new Uint8Array(0))).toThrow('no type model');
  });
  it('says so of a file cut short', () => {
    expect(broken((copy) => copy.subarray(0, 9))).toThrow('cut short: no header');
    expect(broken((copy) => copy.subarray(0, 40))).toThrow('cut short: header');
    expect(broken((copy) => copy.subarray(0, copy.length - 1))).toThrow('where its header says');
  });
  it('says so of types that we do not have', () => {
    expect(broken(() => header('"AID"', '"ADI"'))).toThrow('unknown event type: ADI');
  });
});
