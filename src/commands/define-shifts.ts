import type { Command } from 'commander';
import { addOfficeOptions, type OfficeOptions } from './office-options.js';

export function defineShifts(program: Command, done: (code: number) => void): void {
  addOfficeOptions(
    program
      .command('shifts')
      .description(
        'What changed in an office’s language: formulas that came, went, or were used more or less, with\nboth sentences; and what changed from one occasion\nto the next (the same annual speech, talks with the same counterpart). --since and --until ask for changes in that time; all texts are used to find them.',
      ),
  )
    .option(
      '--most <n>',
      'at most so many changes for each office and language (default: 20; with --json or --out 100)',
    ) // prettier-ignore
    .option('--watch <phrase...>', 'phrases that are looked at in any case')
    .option(
      '--series <file>',
      'occasions of your own, a line each: `Quad leaders: Quad` (words of the title) or `Annual report: #id`',
    )
    .option(
      '--last <n>',
      'for occasions: carried by so many texts in a row before it went (default: 2 for known phrases, else 3)',
    )
    .addHelpText('after', '\nExample:\n  $ readout shifts --office CHN/mfa --since 2019 --out shifts.html')
    .action(async (options: ShiftsOptions, command: Command) => {
      const { runShifts } = await import('./shifts.js');
      done(await runShifts(options, command));
    });
}

export interface ShiftsOptions extends OfficeOptions {
  readonly most?: string;
  readonly watch?: readonly string[];
  readonly series?: string;
  readonly last?: string;
}
