const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Deeds that suffer at somebody's hands: what stands after "of", "on" or "against" is the victim, and "in" where it happened. */
const STRUCK =
  'attack strike airstrike raid bombing bombardment shelling shooting blast explosion assault ambush massacre killing murder assassination ' +
  'poisoning kidnapping abduction invasion incursion aggression offensive hijacking sabotage cyberattack hack desecration storming ramming';

/** Those that the authorities of a place do there: "the arrests in Belarus" are Belarusian. */
const DONE_THERE =
  'arrest detention imprisonment jailing execution persecution repression oppression expulsion deportation seizure confiscation violation breach ' +
  'infringement occupation annexation blockade siege torture abuse mistreatment harassment demolition destruction conviction';

export const STRUCK_NOUNS = set(STRUCK);
export const DONE_THERE_NOUNS = set(DONE_THERE);
