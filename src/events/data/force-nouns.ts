/** Nouns for armed people and what they fight with; with an article they are those of whom the text has told. */
export const FORCES: ReadonlySet<string> = new Set(
  [
    'troop soldier force army paratrooper commando marine infantry cavalry infantryman guard gendarme trooper legionnaire',
    'battalion brigade regiment division company platoon squadron column patrol unit contingent garrison detachment',
    'jet warplane bomber fighter aircraft plane helicopter gunship drone airman pilot gunner artillery gunboat warship',
    'frigate destroyer submarine fleet flotilla navy tank armour convoy raider attacker intruder invader rebel militant',
    'insurgent guerrilla guerilla militia militiaman gunman separatist mutineer jihadist fighter policeman police expedition',
  ]
    .join(' ')
    .split(' '),
);
