import type { EventType } from '../../codebook/index.js';

/** Nouns that take up an act told before, and the types of act that each may stand for: "condemned the launch". */
const NOUNS: Readonly<Partial<Record<EventType, string>>> = {
  MOBILIZE:
    'launch test firing drill exercise manoeuvre maneuver deployment mobilisation mobilization build-up buildup patrol provocation',
  ASSAULT:
    'attack strike raid shelling bombing bombardment killing assassination invasion incursion assault offensive aggression ambush shooting massacre airstrike violation operation provocation intervention abduction kidnapping',
  COERCE:
    'seizure arrest detention blockade annexation occupation takeover coup capture crackdown closure ban restriction abduction kidnapping invasion incursion hacking violation',
  SANCTION:
    'sanction expulsion recall restriction embargo penalty tariff suspension ban cut boycott measure countermeasure closure',
  ACCUSE:
    'accusation allegation charge claim criticism complaint condemnation remark comment statement assertion protest report insinuation rebuke lawsuit',
  AGREE: 'proposal offer plan initiative pledge promise idea overture suggestion',
  AID: 'offer aid assistance help shipment donation',
  CONSULT: 'proposal invitation visit trip',
  REQUEST:
    'call demand request appeal ultimatum plea proposal suggestion idea initiative offer invitation ruling',
  THREATEN: 'threat warning ultimatum',
  RETREAT: 'release withdrawal pullout pull-out ceasefire truce pardon',
  CONCEDE: 'apology ceasefire truce concession withdrawal release',
  REJECT: 'refusal rejection veto',
};

/** Nouns that sum up any act: "Accra welcomed the decision". */
const ANY = 'decision move step action act announcement gesture measure statement conduct behaviour behavior';

/** The types that a noun may take up; null where it takes up none. `all`: acts of any type. */
export const ECHO_NOUNS: ReadonlyMap<string, ReadonlySet<EventType> | 'all'> = collect();

function collect(): Map<string, ReadonlySet<EventType> | 'all'> {
  const types = new Map<string, Set<EventType>>();
  for (const [type, words] of Object.entries(NOUNS))
    for (const word of words.split(' ')) {
      const set = types.get(word) ?? new Set<EventType>();
      types.set(word, set.add(type as EventType));
    }
  return new Map<string, ReadonlySet<EventType> | 'all'>([
    ...types,
    ...ANY.split(' ').map((word) => [word, 'all'] as const),
  ]);
}

/** Nouns for what somebody said: a saying verb's subject owns them too. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'accusation allegation charge claim criticism complaint remark comment statement assertion report insinuation'.split(
    ' ',
  ),
);
