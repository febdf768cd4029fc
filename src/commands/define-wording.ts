import { Option, type Command } from 'commander';
import { addOfficeOptions, type OfficeOptions } from './office-options.js';

export function defineWording(program: Command, done: (code: number) => void): void {
  addOfficeOptions(
    program
      .command('wording')
      .description(
        'How an office has used a phrase over time: its variants and translations apart and together, in the\noffice’s own words, as texts with it of texts held.',
      )
      .argument('<phrase>', 'the phrase, in any language of the lexicon; brackets hold what may be left out'),
  )
    .addOption(
      new Option('--by <period>', 'count by year, quarter or month (default: by the time covered)').choices([
        'year',
        'quarter',
        'month',
      ]),
    )
    .option(
      '--expected <n|file>',
      'how many texts the office publishes in a period, or a file of lines `2025-Q3,61`: without it, silence is only "not seen in the texts held"',
    )
    .option(
      '--topic <words>',
      'only texts that hold one of these words, apart by commas, could have carried the phrase',
    ) // prettier-ignore
    .option('--quotes <n>', 'at most so many sentences (default: 8; with --json or --out 200)')
    .option(
      '--with-texts',
      'with --out: embed the saved texts of official documents, so that each use opens in its text',
    ) // prettier-ignore
    .addHelpText(
      'after',
      '\nExample:\n  $ readout wording "strategic cooperative partnership" --office CHN/mfa --out partnership.html',
    )
    .action(async (phrase: string, options: WordingCommandOptions, command: Command) => {
      const { runWording } = await import('./wording.js');
      done(await runWording(phrase, options, command));
    });
}

export interface WordingCommandOptions extends OfficeOptions {
  readonly by?: 'year' | 'quarter' | 'month';
  readonly expected?: string;
  readonly topic?: string;
  readonly quotes?: string;
  readonly withTexts?: boolean;
}
