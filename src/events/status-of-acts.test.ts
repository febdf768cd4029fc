import { describe, expect, it } from 'vitest';
import { missing } from '../read-sentence.test-support.js';

/** Happened, planned, hypothetical, denied, cancelled; and what a refusal, a threat or an offer is. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['The Ghanaian president will visit Benin next week.', 'GHA CONSULT/visit BEN planned'],
  [
    'The Ghanaian president was due to visit Benin but the trip was called off.',
    'GHA CONSULT/visit BEN cancelled',
  ],
  ["Ghana's president has no plans to visit Benin.", 'GHA CONSULT/visit BEN denied'],
  ['Ghana denied that it had expelled Togolese diplomats.', 'GHA SANCTION/expel TGO denied'],
  ['Ghana and Togo are to sign a treaty in November.', 'GHA,TGO SUPPORT - planned'],
  ['A meeting of the foreign ministers of Ghana and Togo is set for May 10.', 'GHA,TGO CONSULT - planned'],
  ['Ghana threatened to expel Togolese diplomats.', 'GHA THREATEN/expel TGO'],
  ['Ghana would expel Togolese diplomats if the attacks continued.', 'GHA THREATEN/relations TGO'],
  ['Ghana offered to withdraw its troops from Togo.', 'GHA AGREE TGO'],
  ['Ghana failed to reach an agreement with Togo.', 'GHA,TGO REJECT -'],
  ['Ghana cancelled a visit by the Togolese foreign minister.', 'GHA REJECT/meet TGO'],
  // weighing a penalty aloud is a threat
  ['Ghana is considering sanctions against Togo.', 'GHA THREATEN/restrict TGO'],
  ['Ghana refused to withdraw its troops from Togo.', 'GHA REJECT/yield TGO'],
  ['Ghana has not recognised Kosovo.', 'GHA SUPPORT XKX denied'],
  ['Ghana never attacked Togo.', 'GHA ASSAULT TGO denied'],
  ['Ghana did not recognise Kosovo until 2019.', 'GHA SUPPORT XKX'],
  ['Ghana and Togo had not met until Qatar brought them together.', 'GHA,TGO CONSULT -'],
  ['Ghana will not meet Togo until its soldiers leave.', 'GHA REJECT TGO'],
  // what should not have been was
  ['The Togolese sailors should not have been arrested by Ghana.', 'GHA COERCE/arrest TGO'],
  ['Ghana must never attack Togo.', '-'],
  ['A Togolese student was arrested and wrongfully detained in Ghana.', '- COERCE/arrest TGO'],
  ['The envoy does not think that Ghana has attacked Togo.', '-'],
  ['Ghana is committed to training Togolese soldiers.', 'GHA AID TGO planned'],
  ['Ghana attempted to bomb a Togolese airfield.', 'GHA ASSAULT TGO hypothetical'],
  [
    'The planned visit of the Ghanaian president to Togo angered the opposition.',
    'GHA CONSULT/visit TGO planned',
  ],
  ['Ghana is expected to sign a border treaty with Togo.', 'GHA,TGO SUPPORT - planned'],
  ['Ghana urged Togo to release the fishermen.', 'GHA REQUEST/yield TGO'],
  ['Ghana has agreed to lift its ban on Togolese rice.', 'GHA AGREE TGO'],
  ['Ghana vowed never to recognise the Togolese government.', 'GHA REJECT TGO'],
  ['Ghana stopped short of condemning Togo.', 'GHA ACCUSE TGO denied'],
  ['Ghana ruled out talks with Togo.', 'GHA REJECT/meet TGO'],
  ["Ghana's planned expulsion of Togolese traders was condemned by Nigeria.", 'NGA ACCUSE GHA'],
  // plans without a word for them, put off, taken back
  ['The Ghanaian minister was to travel on to Togo.', 'GHA CONSULT/visit TGO planned'],
  ['The Ghanaian president was to have visited Togo.', 'GHA CONSULT/visit TGO cancelled'],
  ['Togolese diplomats are to be expelled by Ghana.', 'GHA SANCTION/expel TGO planned'],
  ['A visit to Togo by the Ghanaian president has been called off.', 'GHA CONSULT/visit TGO cancelled'],
  ['Ghana and Togo cancelled a joint exercise planned for May.', 'GHA,TGO COOPERATE - cancelled'],
  ['The summit of Ghana and Togo, scheduled for Monday, was postponed.', 'GHA,TGO CONSULT - planned'],
  ['The summit of Ghana and Togo opened in Lome.', 'GHA,TGO CONSULT -'],
  // what did not come about, and what nobody knows
  ['Ghana nearly attacked Togo.', 'GHA ASSAULT TGO denied'],
  ['Ghana denied having attacked Togo.', 'GHA ASSAULT TGO denied'],
  ['Ghana rejected reports that it had attacked Togo.', 'GHA ASSAULT TGO denied'],
  ['There is no evidence that Ghana attacked Togo.', 'GHA ASSAULT TGO hypothetical'],
  ['Had Ghana attacked Togo, Benin would have closed its border.', 'GHA ASSAULT TGO hypothetical'],
  ['Ghana would have attacked Togo if Benin had left.', 'GHA ASSAULT TGO hypothetical'],
  ['Ghana did not rule out expelling Togolese diplomats.', 'GHA SANCTION/expel TGO hypothetical'],
  ['Ghana is considering withdrawing its troops from Togo.', 'GHA RETREAT/withdraw TGO hypothetical'],
  ['The meeting between Ghana and Togo never took place.', 'GHA,TGO CONSULT - denied'],
  ['Neither Ghana nor Togo signed the treaty.', 'GHA,TGO SUPPORT - denied'],
];

describe('whether it took place', () => {
  it.each(SENTENCES)('%s → %s', (sentence, wanted) => {
    expect(missing(sentence, wanted)).toBeNull();
  });
});
