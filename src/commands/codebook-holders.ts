import { termsOf, whoHeld, type Gazetteer, type Term } from '../gazetteer/index.js';
import { loadGazetteer } from '../loading/load-gazetteer.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

export interface HoldersOptions {
  readonly date?: string;
  readonly json?: boolean;
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** `readout codebook holders JPN/mfa --date 2009-05-01`: who held an office on a day, or everybody who did. */
export async function runCodebookHolders(office: string, options: HoldersOptions): Promise<number> {
  const gazetteer = loadGazetteer();
  const { of, id } = readOffice(office, gazetteer);
  const { date } = options;
  if (date === undefined) {
    const terms = termsOf(gazetteer, of, id);
    if (terms.length === 0) throw new WrongUse(`the tables name nobody for ${of}/${id}`);
    for (const term of terms)
      await writeLine(options.json === true ? JSON.stringify(fieldsOf(term)) : writeTerm(term));
    return EXIT.done;
  }
  if (!DAY.test(date)) throw new WrongUse(`${date} is no date; write YYYY, YYYY-MM or YYYY-MM-DD`);
  const { status, terms, why, coveredUntil } = whoHeld(gazetteer, of, id, date);
  if (options.json === true) {
    await writeLine(
      JSON.stringify({ of, office: id, date, status, why, coveredUntil, holders: terms.map(fieldsOf) }),
    );
  } else if (status === 'unknown') {
    await writeLine(
      why === 'no-term'
        ? 'unknown: no term in the tables covers the day'
        : `unknown: open terms were looked at until ${coveredUntil}`,
    );
  } else {
    if (status === 'either') await writeLine('one of these: their terms meet here');
    for (const term of terms) await writeLine(writeTerm(term));
  }
  return EXIT.done;
}

/** `JPN/mfa`, or `Japan/mfa`. */
function readOffice(text: string, gazetteer: Gazetteer): { of: string; id: string } {
  const slash = text.lastIndexOf('/');
  const [name, id] = [text.slice(0, slash).trim(), text.slice(slash + 1).trim()];
  if (slash < 1 || id === '')
    throw new WrongUse(`${text} is no office; write a state and its office: JPN/mfa`);
  const row =
    gazetteer.state(name) ??
    gazetteer.organisation(name) ??
    gazetteer.named(name).flatMap((entry) => (entry.kind === 'state' || entry.kind === 'organisation' ? [entry.row] : []))[0]; // prettier-ignore
  if (row === undefined) throw new WrongUse(`the gazetteer has no state or body called ${name}`);
  return { of: row.id, id };
}

function writeTerm({ person, held }: Term): string {
  return `${(held.from ?? '?').padEnd(10)}  ${(held.until ?? 'open').padEnd(10)}  ${person.name}`;
}

function fieldsOf({ person, held }: Term) {
  return {
    name: person.name,
    from: held.from ?? null,
    until: held.until ?? null,
    ...(person.wikidata === undefined ? {} : { wikidata: person.wikidata }),
  };
}
