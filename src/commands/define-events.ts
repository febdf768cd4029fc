import type { Command } from 'commander';
import type { EventsOptions } from './events.js';
import { addFilterOptions } from './filter-options.js';

export function defineEvents(program: Command, done: (code: number) => void): void {
  addFilterOptions(program.command('events').description('Who did what to whom, when, according to whom.'))
    .option('--limit <n>', 'at most so many rows (default: 50; with --json all)')
    .option('--json', 'one event a line, as JSON')
    .addHelpText('after', '\nExample:\n  $ readout events --pair KOR,CHN --since 2025-11 --status happened')
    .action(async (options: EventsOptions, command: Command) => {
      const { runEvents } = await import('./events.js');
      done(await runEvents(options, command));
    });
}
