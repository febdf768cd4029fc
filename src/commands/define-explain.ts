import type { Command } from 'commander';
import type { ExplainOptions } from './explain.js';

export function defineExplain(program: Command, done: (code: number) => void): void {
  program
    .command('explain')
    .description('Show what each stage makes of a sentence.')
    .argument('<sentence>', 'the sentence, in quotes')
    .option('--date <date>', 'the day on which it was published, so that "Wednesday" can be resolved')
    .option('--office <office>', 'the office that publishes it, as USA/president')
    .option('--json', 'everything, as one JSON object')
    .addHelpText(
      'after',
      '\nExample:\n  $ readout explain "Kenya expelled two Ruritanian diplomats on Monday." --date 2026-01-07',
    )
    .action(async (sentence: string, options: ExplainOptions) => {
      const { runExplain } = await import('./explain.js');
      done(await runExplain(sentence, options));
    });
}
