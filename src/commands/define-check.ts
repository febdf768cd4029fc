import type { Command } from 'commander';

export function defineCheck(program: Command, done: (code: number) => void): void {
  program
    .command('check')
    .description(
      'What texts claim about wording and ties, beside the record’s own counts: supported, contradicted, or\ncannot say.',
    )
    .option('--office <office>', 'only claims about this office’s words, as CHN')
    .option('--pair <A,B>', 'only claims about these ties, as KOR,CHN')
    .option('--lexicon <file>', 'phrases and their translations of your own (docs/guide.md)')
    .option('--json', 'one claim a line, as JSON')
    .option('--out <file>', 'write one HTML page that needs nothing else')
    .addHelpText('after', '\nExample:\n  $ readout check --office CHN')
    .action(async (options: CheckOptions, command: Command) => {
      const { runCheck } = await import('./check.js');
      done(await runCheck(options, command));
    });
}

export interface CheckOptions {
  readonly office?: string;
  readonly pair?: string;
  readonly lexicon?: string;
  readonly json?: boolean;
  readonly out?: string;
}
