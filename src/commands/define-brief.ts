import type { Command } from 'commander';
import type { BriefOptions } from './brief.js';
import { addFilterOptions } from './filter-options.js';

export function defineBrief(program: Command, done: (code: number) => void): void {
  addFilterOptions(
    program.command('brief').description('A cited digest of a period or pair, as Markdown or one HTML page.'),
  )
    .option('--format <format>', 'markdown or html (default: by the name of --out, else markdown)')
    .option('--out <file>', 'write to a file')
    .option(
      '--with-texts',
      'HTML: embed the whole saved texts of official documents, so that each line opens its sentence',
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ readout brief --pair KOR,CHN --since 2025-11 --out brief.html --with-texts',
    )
    .action(async (options: BriefOptions, command: Command) => {
      const { runBrief } = await import('./brief.js');
      done(await runBrief(options, command));
    });
}
