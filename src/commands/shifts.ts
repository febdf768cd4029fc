import type { Command } from 'commander';
import { nameParties } from '../formats/name-parties.js';
import { findHolders } from '../formats/find-holders.js';
import { holdOffices } from '../formats/hold-offices.js';
import { answerShifts } from '../formats/shifts-answer.js';
import { formatShiftsPage } from '../formats/shifts-page.js';
import { formatShiftsTable } from '../formats/shifts-table.js';
import { loadGazetteerRows } from '../loading/load-gazetteer.js';
import { loadEncodingMaker } from '../loading/load-encoding-maker.js';
import { daysAsked } from '../record/document-conditions.js';
import type { ShiftsOptions } from './define-shifts.js';
import { checkDates } from './check-dates.js';
import { lexiconFrom, officeFilter, writePage } from './office-options.js';
import { withRecord } from './open-record.js';
import { seriesFrom } from './series-option.js';
import { EXIT, WrongUse } from './trouble.js';
import { tellLeftOut } from './wording.js';
import { writeLine } from './write-line.js';

const FEW = 20;
const MANY = 100;

/** `readout shifts`: ranked changes, one JSON object each, or a page. */
export async function runShifts(options: ShiftsOptions, command: Command): Promise<number> {
  const { most: asked, since, until } = options;
  if (asked !== undefined && !/^[1-9]\d{0,3}$/.test(asked))
    throw new WrongUse(`--most takes a number of changes, 1 to 9999, not ${asked}`);
  const most = asked !== undefined ? Number(asked) : options.json === true || options.out !== undefined ? MANY : FEW; // prettier-ignore
  checkDates(options);
  const { last } = options;
  if (last !== undefined && !/^[1-9]\d?$/.test(last))
    throw new WrongUse(`--last takes a number of texts, 1 to 99, not ${last}`);
  const occasionOf = seriesFrom(options.series);
  const lexicon = lexiconFrom(options);
  const { states, organisations } = loadGazetteerRows();
  return withRecord(command, { create: false }, async (store) => {
    // the time asked for is that of the change: what was said before it is needed to see it
    const chosen = await officeFilter(store, wholeTime(options));
    if ('told' in chosen) {
      if (options.json === true) console.error(chosen.told);
      else await writeLine(chosen.told);
      return EXIT.done;
    }
    const { held, offices, inHand } = await holdOffices(store, chosen.filter, loadEncodingMaker());
    await inHand.fetch(held.texts.map(({ id }) => id));
    const answer = answerShifts(held, offices, {
      lexicon,
      watch: options.watch ?? [],
      most,
      occasions: {
        partiesOf: nameParties(states, organisations),
        ...(occasionOf === undefined ? {} : { occasionOf }),
        ...(last === undefined ? {} : { fewestInARow: Number(last) }),
      },
      asked: { office: chosen.name, since: since ?? null, until: until ?? null },
      between:
        since === undefined && until === undefined
          ? null
          : [since === undefined ? '' : daysAsked(since).from, until === undefined ? '9999' : daysAsked(until).to], // prettier-ignore
    });
    if (options.out !== undefined) {
      const { people } = loadGazetteerRows();
      await writePage(options.out, formatShiftsPage(answer, (office, from, to) => findHolders(people, office, from, to))); // prettier-ignore
    }
    if (options.json === true)
      for (const { shifts, occasions, ...office } of answer.offices) {
        for (const [i, shift] of shifts.entries())
          await writeLine(JSON.stringify({ rank: i + 1, joint: office.joint, held: office.held, dispersion: office.dispersion, ...shift, office: office.office })); // prettier-ignore
        for (const { occasion, texts, rhythm, shifts: facts } of occasions)
          for (const fact of facts)
            await writeLine(JSON.stringify({ occasion, texts, rhythm, joint: office.joint, ...fact, office: office.office })); // prettier-ignore
      }
    else if (options.out === undefined) {
      process.stdout.write(formatShiftsTable(answer));
      await tellLeftOut(answer.leftOut);
    }
    return EXIT.done;
  });
}

const wholeTime = ({ office, language }: ShiftsOptions): Pick<ShiftsOptions, 'office' | 'language'> =>
  language === undefined ? { office } : { office, language };
