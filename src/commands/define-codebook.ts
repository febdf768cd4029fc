import type { Command } from 'commander';
import type { CodebookOptions } from './codebook-check.js';
import type { HoldersOptions } from './codebook-holders.js';

export function defineCodebook(program: Command, done: (code: number) => void): void {
  const codebook = program.command('codebook').description('The codebook: check, list, show, coverage.');
  codebook
    .command('check')
    .description('Check every row, and read every example and counter-example.')
    .option('--type <type>', 'only this event type')
    .option('--details', 'print every example that is not read as it should be')
    .addHelpText(
      'after',
      '\nExamples:\n  $ readout codebook check --type ACCUSE --details\n  $ readout codebook check --codebook my-tables    with tables of your own',
    )
    .action(async (options: CodebookOptions) => {
      const { runCodebookCheck } = await import('./codebook-check.js');
      done(await runCodebookCheck(options));
    });
  codebook
    .command('list')
    .description('The event types with their modes, rules and entries, counted.')
    .addHelpText('after', '\nExample:\n  $ readout codebook list')
    .action(async () => {
      const { runCodebookList } = await import('./codebook-list.js');
      done(await runCodebookList());
    });
  codebook
    .command('show')
    .description('The rules of an event type, or those that a word opens.')
    .argument('<word>', 'an event type, or a verb or noun: condemn')
    .addHelpText('after', '\nExample:\n  $ readout codebook show condemn')
    .action(async (word: string) => {
      const { runCodebookShow } = await import('./codebook-list.js');
      done(await runCodebookShow(word));
    });
  codebook
    .command('holders')
    .description('Who held an office: on a day, or all that the tables know, with their dates.')
    .argument('<office>', 'a state or body and its office: JPN/mfa, FRA/president, NATO/head')
    .option('--date <date>', 'a day, month or year: 2009-05-01')
    .option('--json', 'JSON Lines for programs')
    .addHelpText('after', '\nExample:\n  $ readout codebook holders JPN/mfa --date 2009-05-01')
    .action(async (office: string, options: HoldersOptions) => {
      const { runCodebookHolders } = await import('./codebook-holders.js');
      done(await runCodebookHolders(office, options));
    });
  codebook
    .command('coverage')
    .description(
      'Of the sentences in a file, how many hold a word that the codebook knows, and how many types it allows.',
    )
    .argument(
      '<file>',
      'JSON Lines of {text}, or TSV with a column `sentence`; with `event` or `gold_root`, how many allow that type',
    )
    .addHelpText('after', '\nExample:\n  $ readout codebook coverage sentences.jsonl')
    .action(async (file: string) => {
      const { runCodebookCoverage } = await import('./codebook-coverage.js');
      done(await runCodebookCoverage(file));
    });
}
