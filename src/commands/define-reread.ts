import type { Command } from 'commander';

export function defineReread(program: Command, done: (code: number) => void): void {
  program
    .command('reread')
    .description(
      'Read again what an older pipeline read. The old reading answers until the new one is stored.',
    )
    .option('--workers <n>', 'threads to read with; 0 reads on one')
    .addHelpText('after', '\nExample:\n  $ readout reread')
    .action(async (options: { workers?: string }, command: Command) => {
      const { runReread } = await import('./reread.js');
      done(await runReread(options, command));
    });
}
