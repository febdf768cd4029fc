/** Nouns that say no more than what kind of thing the noun after "of" is: "an act of aggression", "a form of blackmail". */
export const KIND_NOUNS: ReadonlySet<string> = new Set(
  `act action form case instance example piece kind sort type campaign policy course pattern manifestation expression demonstration display
  exercise matter tactic strategy practice path continuation series work product symptom textbook means tool language height`.split(
    /\s+/,
  ),
);
