import { describe, expect, it } from 'vitest';
import { chooseType } from './choose-type.js';

describe('chooseType', () => {
  it('takes the best type where one stands out', () => {
    expect(
      chooseType([
        { type: 'AID', score: 4 },
        { type: 'ASSAULT', score: 1 },
        { type: 'COERCE', score: 1 },
      ]),
    ).toBe('AID');
  });
  it('does not let one meeting win over three kinds of conflict that share the evidence', () => {
    expect(
      chooseType([
        { type: 'CONSULT', score: 2 },
        { type: 'ASSAULT', score: 1.8 },
        { type: 'COERCE', score: 1.5 },
        { type: 'ACCUSE', score: 1.2 },
      ]),
    ).toBe('ASSAULT');
  });
  it('chooses nothing from nothing', () => {
    expect(chooseType([])).toBeNull();
  });
});
