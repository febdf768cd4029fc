import type { Command } from 'commander';
import type { TiesClaim, WordingClaim } from '../claims/claim.js';
import type { CheckedClaim } from '../formats/check-answer.js';
import { formatCheckPage } from '../formats/check-page.js';
import { formatCheckTable } from '../formats/check-table.js';
import { checkTies } from '../formats/check-ties.js';
import { checkWording } from '../formats/check-wording.js';
import { holdOffices, type HeldOffices } from '../formats/hold-offices.js';
import { officeCase, resolveOffice } from '../formats/office-texts.js';
import { loadGazetteerRows } from '../loading/load-gazetteer.js';
import { nameParties } from '../formats/name-parties.js';
import { TextsInHand } from '../formats/texts-in-hand.js';
import { loadEncodingMaker } from '../loading/load-encoding-maker.js';
import { allPages } from '../record/all-pages.js';
import { daysOfEdtf } from '../record/days-of-edtf.js';
import type { Store } from '../record/store.js';
import type { StoredClaim, StoredReport } from '../record/stored-report.js';
import type { CheckOptions } from './define-check.js';
import { toPair } from './filter-options.js';
import { lexiconFrom, writePage } from './office-options.js';
import { withRecord } from './open-record.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

/** `readout check`: every claim of the record beside its counts, oldest claim first. */
export async function runCheck(options: CheckOptions, command: Command): Promise<number> {
  if (options.office !== undefined && options.pair !== undefined)
    throw new WrongUse('--office asks for claims about wording, --pair for claims about ties: give one');
  const pair = options.pair === undefined ? null : toPair(options.pair).sort();
  const office = options.office === undefined ? null : officeCase(options.office);
  const lexicon = lexiconFrom(options);
  const { states, organisations } = loadGazetteerRows();
  const partiesOf = nameParties(states, organisations);
  return withRecord(command, { create: false }, async (store) => {
    const claims: StoredClaim[] = [];
    for await (const claim of allPages((page) => store.claims({}, page)))
      if (isAsked(claim, office, pair)) claims.push(claim);
    if (claims.length === 0) {
      const told = await whyNone(store, options);
      if (options.json === true) console.error(told);
      else await writeLine(told);
      return EXIT.done;
    }
    const checked: CheckedClaim[] = [];
    const textsOf = rememberTexts(store);
    for (const claim of claims) {
      if (isWording(claim)) {
        const { held, offices, inHand } = await textsOf(claim.record.office, claim.document.publishedOn);
        checked.push(await inHand.answer(() => checkWording(claim, held, offices, lexicon, partiesOf)));
      } else if (isTies(claim)) checked.push(await checkTies(claim, store));
    }
    if (options.out !== undefined) await writePage(options.out, formatCheckPage(checked));
    if (options.json === true) for (const one of checked) await writeLine(JSON.stringify(one));
    else if (options.out === undefined) process.stdout.write(formatCheckTable(checked));
    return EXIT.done;
  });
}

const isWording = (claim: StoredClaim): claim is StoredReport<WordingClaim> => claim.record.about === 'wording'; // prettier-ignore
const isTies = (claim: StoredClaim): claim is StoredReport<TiesClaim> => claim.record.about === 'ties';

function isAsked({ record }: StoredClaim, office: string | null, pair: readonly string[] | null): boolean {
  if (office !== null) return record.about === 'wording' && (record.office === office || office.startsWith(`${record.office}/`)); // prettier-ignore
  if (pair !== null) return record.about === 'ties' && [...record.pair].sort().join() === pair.join();
  return true;
}

async function whyNone(store: Store, { office, pair }: CheckOptions): Promise<string> {
  const { documents, claims } = await store.statistics();
  if (documents === 0) return 'The record is empty. Begin with: readout read examples';
  if (claims === 0) return `None of the ${documents} documents held claims anything about wording or ties. Read texts that do: articles and analyses.`; // prettier-ignore
  return `None of the ${claims} claims in the record is about ${office ?? pair ?? 'that'}. \`readout check\` alone shows all.`;
}

/** An office's texts up to a day, read and encoded once for all claims of that day. */
function rememberTexts(store: Store): (office: string, publishedOn: string | null) => Promise<HeldOffices> {
  const known = new Map<string, Promise<HeldOffices>>();
  const prepare = async (office: string, until: string | null): Promise<HeldOffices> => {
    const resolved = resolveOffice(office, await store.issuers());
    if (!resolved.found)
      return {
        held: { texts: [], sources: new Map(), leftOut: { undated: 0, languageUnknown: 0 } },
        offices: [],
        inHand: new TextsInHand(store),
      };
    const filter = { ...resolved.filter, ...(until === null ? {} : { until }) };
    return holdOffices(store, filter, loadEncodingMaker());
  };
  return (office, publishedOn) => {
    const until = publishedOn === null ? null : (daysOfEdtf(publishedOn)?.to ?? null);
    const key = `${office} ${until ?? ''}`;
    const found = known.get(key) ?? prepare(office, until);
    known.set(key, found);
    return found;
  };
}
