/** "exports to Brazil rose": how much there was of it is no act. */
export const CHANGING: ReadonlySet<string> = new Set(
  [
    'rise fall grow drop increase decline decrease shrink jump slump soar plunge surge double triple halve total amount',
    'average climb dip slow worsen improve deteriorate widen narrow',
  ]
    .join(' ')
    .split(' '),
);

/** "The raid prompted Mali to recall its envoy": verbs by which what happens makes somebody act. */
export const CAUSES: ReadonlySet<string> = new Set(
  'prompt lead push drive force compel cause spur oblige induce impel provoke move spark press'.split(' '),
);

/** What two decide together they agree on; what one decides is its own affair. */
export const DECIDING: ReadonlySet<string> = new Set(['decide', 'resolve', 'arrange', 'determine']);

/** "agreed to build a port in Ghana": what is built somewhere is done for those who live there. */
export const BUILDING: ReadonlySet<string> = new Set(
  'build rebuild set establish construct provide open finance fund send deploy install restore train supply'.split(
    ' ',
  ),
);

/** "I don't think that they attacked" tells of no attack, and denies none. */
export const THINKING: ReadonlySet<string> = new Set(['think', 'believe', 'suppose', 'imagine', 'know']);

/** "will never allow Iran to acquire a weapon": nor that it has not. */
export const ALLOWING: ReadonlySet<string> = new Set(['allow', 'let', 'permit', 'enable']);

/** "did not fail to": who does not, does it. */
export const FAILING: ReadonlySet<string> = new Set(['fail', 'neglect', 'omit', 'hesitate']);

/** "put forward a plan to reopen the border with Ghana": what is laid before those with whom it would be done. */
export const PROPOSALS: ReadonlySet<string> = new Set(
  'proposal plan draft roadmap idea initiative blueprint formula scheme'.split(' '),
);

/** "The truce expired": on that day there was an end of it. */
export const ENDING: ReadonlySet<string> = new Set(
  'expire lapse collapse break fall unravel crumble fray fail end'.split(' '),
);
