import type { Document } from '../documents/document.js';
import type { Act } from './act.js';
import type { EventDate } from './event.js';
import { VOICED } from './own-voice.js';

/**
 * An office's own text performs what it says: "The ministry condemns …" is done by publishing, on that day.
 */
export function performedDate(act: Act, document: Document): EventDate | null {
  const on = document.publishedOn;
  if (document.office === null || on === null || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return null;
  if (act.status !== 'happened' || act.clause.kind === 'noun' || act.clause.relation !== 'root') return null;
  const performs =
    (act.clause.tense === 'present' || act.why.includes(VOICED)) &&
    ['ACCUSE', 'SUPPORT', 'REQUEST', 'REJECT', 'THREATEN', 'AGREE', 'CONCEDE'].includes(act.match.rule.type);
  return performs ? { edtf: on, basis: 'resolved', text: '' } : null;
}

/** What a readout tells of its own meeting happened on or about the day of publishing: `~`, as EDTF has it. */
export function readoutDate(act: Act, document: Document): EventDate | null {
  const on = document.publishedOn;
  if (on === null || !isOfReadout(act, document)) return null;
  return { edtf: `${on}~`, basis: 'resolved', text: '' };
}

/** Whether an act is a meeting that its own readout tells. */
export function isOfReadout(act: Act, { office, publishedOn, kind }: Document): boolean {
  if (office === null || publishedOn === null || !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn)) return false;
  if (act.status !== 'happened' || act.clause.kind === 'noun' || act.match.rule.type !== 'CONSULT')
    return false;
  // "is honoured to welcome the president to the capital": what a joint statement opens with
  if (kind === 'joint-statement')
    return act.sentence === 0 && ['root', 'xcomp'].includes(act.clause.relation);
  return kind === 'readout' && act.clause.relation === 'root';
}
