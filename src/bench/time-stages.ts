import type { Document } from '../documents/document.js';
import type { Language, Token } from '../language/token.js';
import { analyseSentences, createReader, withOffice, type ReaderParts } from '../pipeline.js';

/** What a stage of the coder takes of the whole, and how many sentences went through it. */
export interface StageTime {
  readonly stage: string;
  readonly share: number;
  readonly microsecondsPerSentence: number;
  readonly sentences: number;
}

type Stage = 'sentences' | 'tags' | 'trees';

/**
 * Where a reader's time goes, by stage. Trees are made when they are asked for, in the midst of mentions and records, and are
 * counted for themselves; a token's getter is counted with whoever asks.
 */
export function timeStages(documents: readonly Document[], parts: ReaderParts): StageTime[] {
  const whole = makeClock(parts.language);
  const reader = createReader({ ...parts, language: whole.language });
  const begun = performance.now();
  const readings = documents.map((document) => reader.read(document));
  const total = performance.now() - begun;
  // mentions are a part of the same reading, done once more to be told from the records
  const again = makeClock(parts.language);
  const since = performance.now();
  readings.forEach(({ document, sentences }) => {
    if (document.language === 'en')
      analyseSentences(withOffice(document, parts.gazetteer), sentences, {
        ...parts,
        language: again.language,
      });
  });
  const mentions = performance.now() - since - again.spent('tags') - again.spent('trees');
  const [split, tags, trees] = [whole.spent('sentences'), whole.spent('tags'), whole.spent('trees')];
  const all = readings.reduce((count, { sentences }) => count + sentences.length, 0);
  const row = (stage: string, milliseconds: number, sentences: number): StageTime => ({
    stage,
    share: Math.round((100 * milliseconds) / total) / 100,
    microsecondsPerSentence: Math.round((1000 * milliseconds) / Math.max(1, all)),
    sentences,
  });
  return [
    row('sentences', split, all),
    row('words and tags', tags, whole.count('tags')),
    row('trees', trees, whole.count('trees')),
    row('names and mentions', mentions, whole.count('tags')),
    row('times, clauses, records', total - split - tags - trees - mentions, whole.count('tags')),
    row('all', total, all),
  ];
}

function makeClock(language: Language): {
  readonly language: Language;
  readonly spent: (stage: Stage) => number;
  readonly count: (stage: Stage) => number;
} {
  const spent = { sentences: 0, tags: 0, trees: 0 };
  const count = { sentences: 0, tags: 0, trees: 0 };
  const time = <Result>(stage: Stage, work: () => Result): Result => {
    const begun = performance.now();
    const result = work();
    spent[stage] += performance.now() - begun;
    count[stage]++;
    return result;
  };
  return {
    spent: (stage) => spent[stage],
    count: (stage) => count[stage],
    language: {
      splitSentences: (text, block) => time('sentences', () => language.splitSentences(text, block)),
      analyse: (text, sentence, names) => {
        const tokens = time('tags', () => language.analyse(text, sentence, names));
        let isParsed = false;
        const parse = (): void => {
          if (isParsed) return;
          isParsed = true;
          time('trees', () => tokens[0]?.head);
        };
        return tokens.map((token) => watch(token, parse));
      },
    },
  };
}

/** The token, telling before its arc is asked for. */
function watch(token: Token, parse: () => void): Token {
  const { start, end, text, upos } = token;
  return {
    start,
    end,
    text,
    upos,
    get lemma() {
      return token.lemma;
    },
    get head() {
      parse();
      return token.head;
    },
    get deprel() {
      parse();
      return token.deprel;
    },
  };
}
