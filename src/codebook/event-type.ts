export const EVENT_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const; // prettier-ignore

/** PLOVER's event types. */
export type EventType = (typeof EVENT_TYPES)[number];

export const STATUSES = ['happened', 'planned', 'hypothetical', 'denied', 'cancelled'] as const;

/** Whether an act took place, by what the text says (design, section 2, rule 3). */
export type Status = (typeof STATUSES)[number];
