import type { Sector } from '../../mentions/mention.js';

/**
 * Nouns for people and bodies that belong to the state where they stand: "police in Harare", "opposition leaders",
 * "villagers". Each with its sector as PLOVER has them. Firms, tourists and troops abroad are left out on purpose.
 */
const NOUNS: Readonly<Partial<Record<Sector, string>>> = {
  GOV: 'government authority secretary cabinet junta regime ruler president vice-president vice premier minister official administration mayor governor chancellor king queen prince council municipality',
  MIL: 'army troop troops soldier guardsman airman cadet paratrooper commando marine general colonel brigade battalion commander officer gen. lt. col. maj. capt. sgt. gen lt col',
  COP: 'police policeman policewoman gendarme constable',
  JUD: 'court judge prosecutor tribunal magistrate',
  LEG: 'parliament lawmaker legislator senator senate congress assembly parliamentarian',
  OPP: 'opposition dissident politician oppositionist candidate coalition',
  PTY: 'party',
  REB: 'mutinous renegade breakaway rebellious rebel mujahideen mujahedin contra paramilitary guerrilla guerilla insurgent separatist militant militia militiaman mutineer extremist jihadist fundamentalist islamist',
  LAB: 'worker miner union trucker driver farmer picketer striker docker dockworker pilot',
  EDU: 'student teacher pupil',
  HLH: 'nurse doctor',
  JOU: 'journalist newspaper editor blogger',
  REF: 'refugee',
  CVL: 'moslem movement organisation organization association league federation clan tribe sect leftist nationalist reformer intellectual writer exile protester protestor demonstrator marcher rioter crowd mob activist campaigner resident villager inhabitant civilian settler youth youngster prisoner detainee inmate tribesman monk priest nun cleric archbishop bishop woman man people child family citizen national voter muslim christian hindu islamist hacker critic supporter mourner survivor veteran pensioner trader shopkeeper vendor motorist commuter believer worshipper parishioner farmhand herdsman herder pastoralist squatter looter homeowner',
};

export const HOME_NOUNS: ReadonlyMap<string, Sector> = new Map(
  Object.entries(NOUNS).flatMap(([sector, words]) =>
    words.split(' ').map((word) => [word, sector as Sector]),
  ),
);

/** Nouns that only count or gather others: "thousands of miners", "members of the union", "a group of elders". */
export const GATHERING_NOUNS: ReadonlySet<string> = new Set(
  'group thousand hundred million dozen score ten number crowd member figure leader part lot majority handful band wave some many more most several other percent half third quarter faction column convoy unit kind relative'.split(
    ' ',
  ),
);

/** Gatherings: what is done to one is done to those who hold it. */
export const ASSEMBLY_NOUNS: ReadonlySet<string> = new Set(
  'rally demonstration march protest sit-in procession vigil strike walkout unrest riot dissent uprising gathering'.split(
    ' ',
  ),
);
