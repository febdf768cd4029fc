import type { Command } from 'commander';

interface EvaluateOptions {
  readonly inputs: readonly string[];
  readonly predictions: string;
  readonly phrases?: string;
  readonly lexicon?: string;
  readonly shuffled?: string;
}

interface Task {
  readonly inputs: string;
  run(options: EvaluateOptions): Promise<number>;
}

/** A task's file of predictions is written for the scorers; a table is printed for people. */
const TASKS: Readonly<Record<string, Task>> = {
  parsing: {
    inputs: 'CoNLL-U files, .gz too',
    run: async (options) => (await import('./evaluate-parsing.js')).evaluateParsing(options),
  },
  dates: {
    inputs: 'JSON Lines of {doc, text, publishedOn}, .gz too',
    run: async (options) => (await import('./evaluate-dates.js')).evaluateDates(options),
  },
  extraction: {
    inputs: 'a folder with html/*.html.gz',
    run: async (options) => (await import('./evaluate-extraction.js')).evaluateExtraction(asWords(options)),
  },
  wording: {
    inputs: 'JSON Lines of texts, .gz too',
    run: async (options) => (await import('./evaluate-wording.js')).evaluateWording(asWords(options)),
  },
  relations: {
    inputs: 'a TSV with uid, sentence, marked_sentence, source, target',
    run: async (options) => (await import('./evaluate-relations.js')).evaluateRelations(options),
  },
  events: {
    inputs: 'texts as `read` takes them',
    run: async (options) => (await import('./evaluate-events.js')).evaluateEvents(options),
  },
  gsr: {
    inputs: 'JSON Lines of {id, text}, a sentence each',
    run: async (options) => (await import('./evaluate-events.js')).evaluateGsr(options),
  },
};

/** The options as words of a command line, for tasks that read those. */
function asWords({ inputs, predictions, phrases, lexicon, shuffled }: EvaluateOptions): string[] {
  const asked = phrases === undefined ? [] : ['--phrases', phrases];
  const words = lexicon === undefined ? [] : ['--lexicon', lexicon];
  const dealt = shuffled === undefined ? [] : ['--shuffled', shuffled];
  return [...inputs, '--predictions', predictions, ...asked, ...words, ...dealt];
}

export function defineEvaluate(program: Command, done: (code: number) => void): void {
  const evaluate = program
    .command('evaluate')
    .description('Score this build against gold files: write its predictions for the scorers.');
  for (const [name, task] of Object.entries(TASKS)) {
    const command = evaluate
      .command(name)
      .argument('<input...>', task.inputs)
      .requiredOption('--predictions <file>', 'where to write the predictions')
      .addHelpText('after', `\nExample:\n  $ readout evaluate ${name} INPUT --predictions OUT`);
    if (name === 'wording')
      command
        .option('--phrases <file>', 'a JSON list of {issuer, phrase}: answer for those only')
        .option('--lexicon <which>', 'none: find formulas from the texts alone')
        .option('--shuffled <seed>', 'deal the dates out anew, and count the formulas still called dropped');
    command.action(
      async (
        inputs: string[],
        options: { predictions: string; phrases?: string; lexicon?: string; shuffled?: string },
      ) => {
        done(await task.run({ inputs, ...options }));
      },
    );
  }
}
