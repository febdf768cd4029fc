/** Parts of a state: "a jail in East Timor's capital" is in East Timor. */
export const TOWNS: ReadonlySet<string> = new Set(
  'capital city town village province region district island coast north south east west'.split(' '),
);

/** How a state stands behind others: "Iran-backed militias" are not Iran's people. */
export const BACKING: ReadonlySet<string> = new Set(
  'back backed support supported fund funded arm armed train trained sponsor sponsored align aligned allied own owned operate operated build built make made'.split(
    ' ',
  ),
);

/** What a state's own people fight over: "seized power", "dissolved parliament". */
export const POLITY: ReadonlySet<string> = new Set(
  'power constitution parliament presidency government congress assembly legislature senate cabinet'.split(
    ' ',
  ),
);

/** What only those who live in a state take part in: "will boycott Algeria's elections". */
export const POLLS: ReadonlySet<string> = new Set(
  'election poll ballot referendum parliament vote'.split(' '),
);
