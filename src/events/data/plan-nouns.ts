import type { EventType } from '../../codebook/index.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The nouns by which a text goes on to speak of a plan that it told of: "was due to visit. The trip was called off". */
export const PLANNED: readonly (readonly [EventType, ReadonlySet<string>])[] = [
  [
    'CONSULT',
    words(
      'visit trip tour stay journey stopover meeting talk talks summit session conference encounter dialogue audience',
    ),
  ],
  ['COOPERATE', words('exercise drill manoeuvre maneuver sale exchange swap')],
  ['MOBILIZE', words('exercise drill manoeuvre maneuver test launch deployment')],
  ['SUPPORT', words('signing ceremony ratification opening')],
  ['RETREAT', words('withdrawal pullout release reopening handover pullback drawdown')],
  ['SANCTION', words('sanction tariff ban embargo levy expulsion')],
  ['AID', words('shipment delivery consignment loan grant')],
];
