/** Nouns for talks that two sides hold. */
export const PARLEYS: ReadonlySet<string> = new Set(
  'talk talks negotiation negotiations consultation consultations parley parleys dialogue'.split(' '),
);

/** Cities where others meet: who holds talks there need not hold them with its state. */
export const VENUES: ReadonlySet<string> = new Set(
  'geneva,vienna,brussels,doha,oslo,the hague,addis ababa,singapore,helsinki,switzerland,new york,nairobi,cairo,paris,strasbourg,muscat'.split(
    ',',
  ),
);

/** What one says to those whom one meets: "thanked him". */
export const THANKING: ReadonlySet<string> = new Set(['thank', 'congratulate', 'commend']);

/** Words that may stand between an "and" and the preposition of a further meeting. */
export const BETWEEN_MEETINGS: ReadonlySet<string> = new Set(
  'later then also separately afterwards afterward subsequently thereafter earlier finally'.split(' '),
);
