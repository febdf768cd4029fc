import type { Command } from 'commander';

export function defineCompare(program: Command, done: (code: number) => void): void {
  program
    .command('compare')
    .description(
      'Two texts side by side: in one language what is the same, reworded, moved, or only here; across\nlanguages which concepts both have, and which only one.',
    )
    .argument(
      '<A>',
      'a file, FILE#id for one row of JSON Lines, or the id or URL of a document in the record',
    )
    .argument('<B>', 'the other')
    .option('--lexicon <file>', 'phrases and their translations of your own (docs/guide.md)')
    .option('--json', 'one JSON object a passage or concept')
    .option('--out <file>', 'write one HTML page that needs nothing else')
    .addHelpText(
      'after',
      '\nExample:\n  $ readout compare examples/02-readout-korea.txt examples/03-readout-china.txt\n  $ readout compare readouts.jsonl#us-7 https://example.org/chn/mfa/2026-01-06-zh --out pair.html',
    )
    .action(async (a: string, b: string, options: CompareOptions, command: Command) => {
      const { runCompare } = await import('./compare.js');
      done(await runCompare(a, b, options, command));
    });
}

export interface CompareOptions {
  readonly lexicon?: string;
  readonly json?: boolean;
  readonly out?: string;
}
