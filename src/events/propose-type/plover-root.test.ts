import { describe, expect, it } from 'vitest';
import type { EventType } from '../../codebook/event-type.js';
import { ploverRoot } from './plover-root.js';

const cases: readonly [EventType, readonly string[], string][] = [
  ['RETREAT', [], 'YIELD'],
  ['CONCEDE', [], 'YIELD'],
  ['CONCEDE', ['verb apologise'], 'SUPPORT'],
  ['CONCEDE', ['first pledge'], 'AGREE'],
  ['RETREAT', ['will will', 'will not'], 'REJECT'],
  ['CONSULT', ['will will'], 'AGREE'],
  ['MOBILIZE', ['will will'], 'THREATEN'],
  ['SANCTION', ['verb convict'], 'ACCUSE'],
  ['SANCTION', ['about sanction', 'verb impose'], 'COERCE'],
  ['SANCTION', ['about embargo', 'verb impose'], 'SANCTION'],
  ['SANCTION', ['about diplomat', 'verb expel'], 'SANCTION'],
  ['COERCE', ['verb blockade'], 'ASSAULT'],
  ['COERCE', ['verb declare', 'about state', 'about siege'], 'COERCE'],
  ['COERCE', ['about siege', 'verb lay'], 'ASSAULT'],
  ['COERCE', ['verb launch', 'about cyber', 'about attack'], 'ASSAULT'],
  ['COERCE', ['verb seize', 'S is troops'], 'ASSAULT'],
  ['COERCE', ['verb seize', 'S is police'], 'COERCE'],
  ['MOBILIZE', ['verb deploy', 'any peacekeeping'], 'AID'],
  ['AGREE', ['any violate', 'any ceasefire'], 'ASSAULT'],
  ['COOPERATE', ['T under obj  extradite'], 'ACCUSE'],
  ['COOPERATE', ['T under obl to extradite'], 'COOPERATE'],
  ['CONSULT', ['verb call', 'any congratulate'], 'SUPPORT'],
  ['CONSULT', ['verb call', 'about ceasefire'], 'CONSULT'],
  ['AGREE', ['about treaty', 'verb sign'], 'SUPPORT'],
  ['AGREE', ['verb promise'], 'AGREE'],
];

describe('ploverRoot', () => {
  it.each(cases)('%s with %j is labelled %s', (type, features, root) => {
    expect(ploverRoot(type, new Set(features))).toBe(root);
  });
});
