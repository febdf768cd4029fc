import type { Command } from 'commander';
import type { ReadOptions } from './read.js';

export function defineRead(program: Command, done: (code: number) => void): void {
  program
    .command('read')
    .description('Read files and folders into the record and print what was found.')
    .argument('<path...>', 'files or folders: plain text, HTML, JSON Lines; .gz too')
    .option('--dry-run', 'store nothing')
    .option(
      '--json',
      'print one reading per document, as JSON Lines (with --dry-run), or one line about each',
    )
    .option('--workers <n>', 'threads to read with; 0 reads on one (default: by the machine)')
    .option('--private', 'mark what is read as leaving this machine only when asked')
    .addHelpText(
      'after',
      '\nExample:\n  $ readout read examples\n  $ readout read --dry-run --json article.txt',
    )
    .action(async (paths: string[], options: ReadOptions, command: Command) => {
      const { runRead } = await import('./read.js');
      done(await runRead(paths, options, command));
    });
}
