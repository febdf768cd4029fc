/** What tells that somebody did something: "charges that Chad shelled the town". */
export const CHARGES: ReadonlySet<string> = new Set(
  'charge allegation claim accusation complaint report suspicion evidence suggestion assertion rumour rumor'.split(
    ' ',
  ),
);

/** What one withstands who refuses: "despite calls from Togo". */
export const PRESSURE: ReadonlySet<string> = new Set(
  'pressure call demand plea appeal warning request threat order protest objection criticism condemnation ultimatum urging'.split(
    ' ',
  ),
);

/** … and the verbs for withstanding it. */
export const DEFYING: ReadonlySet<string> = new Set(['defy', 'ignore', 'resist', 'rebuff']);

/** Verbs by which one lets somebody know what one does: "notified Togo of its withdrawal". */
export const TELLING_SOMEBODY: ReadonlySet<string> = new Set('tell inform notify advise'.split(' '));
