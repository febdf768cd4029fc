import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLanguage } from '../loading/load-language.js';
import { inPackage } from '../loading/package-root.js';

/** One library on the same text in the same run. Only ours builds trees; the others tag. */
export interface LanguageBench {
  readonly name: string;
  readonly does: string;
  readonly loadMilliseconds: number;
  readonly sentencesPerSecond: number;
  readonly tokensPerSecond: number;
  /** Growth of the process's memory while loading and reading. */
  readonly megabytes: number;
}

type Count = { readonly sentences: number; readonly tokens: number };
type Read = (text: string) => Count;

/**
 * Times the language stage beside wink-nlp and compromise, on the sentences of `training/trees` (360, written for this
 * project), ten times over after a round that warms up. The peers are development dependencies.
 */
export async function benchLanguage(): Promise<LanguageBench[]> {
  const text = readText();
  return [
    await time('readout', 'sentences, tags, lemmas, trees', text, ours),
    await time('wink-nlp', 'sentences, tags', text, wink),
    await time('compromise', 'sentences, tags', text, compromise),
  ];
}

function readText(): string {
  const folder = inPackage('training', 'trees');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/^# text = .*$/gm) ?? [])
    .map((line) => line.slice('# text = '.length))
    .join('\n\n');
}

const ROUNDS = 10;

async function time(
  name: string,
  does: string,
  text: string,
  load: () => Promise<Read>,
): Promise<LanguageBench> {
  const memoryBefore = process.memoryUsage().rss;
  const loading = performance.now();
  const read = await load();
  const loadMilliseconds = performance.now() - loading;
  read(text);
  let sentences = 0;
  let tokens = 0;
  const reading = processorSeconds();
  for (let round = 0; round < ROUNDS; round++) {
    const count = read(text);
    sentences += count.sentences;
    tokens += count.tokens;
  }
  const seconds = processorSeconds() - reading;
  return {
    name,
    does,
    loadMilliseconds: Math.round(loadMilliseconds),
    sentencesPerSecond: Math.round(sentences / seconds),
    tokensPerSecond: Math.round(tokens / seconds),
    megabytes: Math.round((process.memoryUsage().rss - memoryBefore) / 1e6),
  };
}

/** Seconds of processor time: on a shared machine the clock on the wall measures the neighbours. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function ours(): Promise<Read> {
  const language = loadLanguage();
  return Promise.resolve((text) => {
    const sentences = language.splitSentences(text, { start: 0, end: text.length });
    let tokens = 0;
    for (const sentence of sentences)
      // a tree and lemmas that nobody asks for are not made
      for (const { head, lemma } of language.analyse(text, sentence))
        if (head >= -1 && lemma !== '') tokens++;
    return { sentences: sentences.length, tokens };
  });
}

async function wink(): Promise<Read> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => {
    const document = nlp.readDoc(text);
    return { sentences: document.sentences().length(), tokens: document.tokens().length() };
  };
}

async function compromise(): Promise<Read> {
  const { default: nlp } = await import('compromise');
  return (text) => {
    const document = nlp(text);
    return { sentences: document.length, tokens: document.terms().length };
  };
}
