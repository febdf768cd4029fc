import { Command, CommanderError } from 'commander';
import { defineBrief } from './define-brief.js';
import { defineCheck } from './define-check.js';
import { defineCodebook } from './define-codebook.js';
import { defineCompare } from './define-compare.js';
import { defineEvaluate } from './define-evaluate.js';
import { defineEvents } from './define-events.js';
import { defineExplain } from './define-explain.js';
import { defineRead } from './define-read.js';
import { defineReread } from './define-reread.js';
import { defineShifts } from './define-shifts.js';
import { defineWording } from './define-wording.js';
import { CannotDo, EXIT, WrongUse } from './trouble.js';
import { VERSION } from './version.js';

/**
 * The command line: one word per question.
 * @returns the exit code: 0 done, 1 some inputs could not be read (the rest is done), 2 wrong use
 */
export async function main(words: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  // `readout events | head`: the reader has seen enough
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  const program = new Command('readout')
    .description(
      'Reads what states publish and what the press reports of them, and keeps the record:\n' +
        'who did what to whom, when, according to whom. Every line opens the sentence it came from.',
    )
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show the help of a command')
    .option('--record <file>', 'the record, one file (default: $READOUT_RECORD, else readout.db here)')
    .option('--store <url>', 'a record in PostgreSQL instead: postgres://…')
    .option(
      '--codebook <folder>',
      'tables of your own that add to the shipped ones (default: $READOUT_CODEBOOK)',
    )
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .exitOverride();
  const done = (result: number): void => void (code = result);
  let allRowsUsed = true;
  program.hook('preAction', async () => {
    const folder = program.opts<{ codebook?: string }>().codebook ?? process.env['READOUT_CODEBOOK'] ?? '';
    if (folder === '') return;
    const { useFolder } = await import('./use-folder.js');
    allRowsUsed = useFolder(folder);
  });
  defineRead(program, done);
  defineEvents(program, done);
  defineBrief(program, done);
  defineWording(program, done);
  defineShifts(program, done);
  defineCompare(program, done);
  defineCheck(program, done);
  defineExplain(program, done);
  defineReread(program, done);
  defineCodebook(program, done);
  defineEvaluate(program, done);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(words, { from: 'user' });
    return code === EXIT.done && !allRowsUsed ? EXIT.someUnread : code;
  } catch (error) {
    return tell(error);
  }
}

const EXAMPLES = `
Begin:
  $ readout read examples            read the examples into readout.db
  $ readout events --pair KOR,CHN    who did what to whom
  $ readout brief --pair KOR,CHN     the same as a cited brief
  $ readout shifts --office ISL/mfa  what changed in an office's wording
  $ readout check                    what texts claim, beside the record's counts

Exit codes: 0 done; 1 some inputs could not be read, the rest is done; 2 wrong use.`;

function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  if (error instanceof WrongUse) {
    console.error(`readout: ${error.message}`);
    return EXIT.wrongUse;
  }
  if (error instanceof CannotDo || (error instanceof Error && error.name === 'RecordError')) {
    console.error(`readout: ${error.message}`);
    return EXIT.someUnread;
  }
  throw error;
}
