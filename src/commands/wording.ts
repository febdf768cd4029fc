import type { Command } from 'commander';
import { answerWording, type WordingQuestion } from '../formats/collect-wording.js';
import { findHolders } from '../formats/find-holders.js';
import { holdOffices } from '../formats/hold-offices.js';
import { formatWordingPage } from '../formats/wording-page.js';
import { FEW, formatWordingTable } from '../formats/wording-table.js';
import { loadGazetteerRows } from '../loading/load-gazetteer.js';
import { loadEncodingMaker } from '../loading/load-encoding-maker.js';
import type { WordingCommandOptions } from './define-wording.js';
import { expectedFrom } from './expected-option.js';
import { lexiconFrom, officeFilter, writePage } from './office-options.js';
import { withRecord } from './open-record.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

/** `readout wording`: one block an office and language, or one JSON object each, or a page. */
export async function runWording(
  phrase: string,
  options: WordingCommandOptions,
  command: Command,
): Promise<number> {
  if (!/[\p{L}\p{N}]/u.test(phrase)) throw new WrongUse('the phrase has no letters in it');
  const quotes = quotesFrom(options.quotes);
  const { expected, by } = expectedFrom(options.expected);
  if (by !== null && options.by !== undefined && options.by !== by)
    throw new WrongUse(`--expected counts by ${by}, --by asks for ${options.by}: give one of them`);
  if (options.withTexts === true && options.out === undefined) throw new WrongUse('--with-texts needs --out'); // prettier-ignore
  const lexicon = lexiconFrom(options);
  const period = options.by ?? by;
  return withRecord(command, { create: false }, async (store) => {
    const chosen = await officeFilter(store, options);
    if ('told' in chosen) {
      if (options.json === true) console.error(chosen.told);
      else await writeLine(chosen.told);
      return EXIT.done;
    }
    const { held, offices, inHand } = await holdOffices(store, chosen.filter, loadEncodingMaker());
    const isShort = options.out === undefined && options.json !== true;
    const people = options.out === undefined && options.json !== true ? null : loadGazetteerRows().people;
    const question: WordingQuestion = {
      phrase,
      lexicon,
      expected,
      ...(period === null ? {} : { by: period }),
      ...(quotes === null ? (isShort ? { quotes: FEW } : {}) : { quotes }),
      ...(options.topic === undefined ? {} : { topic: words(options.topic) }),
      asked: { office: chosen.name, since: options.since ?? null, until: options.until ?? null },
      holdersOf: (office, from, to) => (people === null ? [] : findHolders(people, office, from, to)),
    };
    const answer = await inHand.answer(() => answerWording(held, offices, question));
    if (options.out !== undefined)
      await writePage(options.out, formatWordingPage(answer, options.withTexts === true ? held : null));
    if (options.json === true)
      for (const use of answer.uses) await writeLine(JSON.stringify({ phrase, concept: answer.concept, ...use })); // prettier-ignore
    else if (options.out === undefined) {
      process.stdout.write(formatWordingTable(answer, quotes ?? undefined));
      await tellLeftOut(answer.leftOut);
    }
    return EXIT.done;
  });
}

const words = (list: string): string[] => list.split(/[,，、]/).map((word) => word.trim()).filter((word) => word !== ''); // prettier-ignore

function quotesFrom(option: string | undefined): number | null {
  if (option === undefined) return null;
  if (!/^\d{1,6}$/.test(option)) throw new WrongUse(`--quotes takes a number of sentences, not ${option}`);
  return Number(option);
}

/** Texts of the office that no figure counts. */
export async function tellLeftOut(leftOut: {
  readonly undated: number;
  readonly languageUnknown: number;
}): Promise<void> {
  if (leftOut.undated > 0)
    await writeLine(`\n${leftOut.undated} texts without a date of publication are left out: they have no place in time`); // prettier-ignore
  if (leftOut.languageUnknown > 0)
    await writeLine(`\n${leftOut.languageUnknown} texts whose language could not be told are left out`);
}
