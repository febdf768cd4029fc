import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank, type TreebankSentence } from './read-treebank.js';

/** Every third of our own sentences, by the number in its id, is kept out for testing. */
const isKeptOut = (id: string): boolean => Number(/\d+$/.exec(id)?.[0] ?? 0) % 3 === 0;

/**
 * Our own trees (`training/trees`), which say no more than the part of speech; the finer tag that the tagger learns is
 * added: the only one the treebanks know for the word and its part of speech, else one by rule.
 */
export function readTrees(
  folder: string,
  part: 'train' | 'test',
  treebanks: readonly TreebankSentence[],
): TreebankSentence[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.conllu'));
  const known = tagsOfWords(treebanks);
  return names
    .sort()
    .flatMap((name) => readTreebank(join(folder, name)))
    .filter(({ id }) => isKeptOut(id) === (part === 'test'))
    .map((sentence) => ({
      ...sentence,
      document: sentence.id,
      treebank: 'own',
      tags: sentence.tags.map((tag, i) => {
        const upos = tag.split('|')[0] ?? 'X';
        const usual = known.get(`${sentence.words[i]?.toLowerCase() ?? ''}|${upos}`);
        return usual?.size === 1 ? ([...usual][0] ?? tag) : `${upos}|${fineTag(sentence, i, upos)}`;
      }),
    }));
}

function tagsOfWords(sentences: readonly TreebankSentence[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { words, tags } of sentences)
    words.forEach((word, i) => {
      const tag = tags[i] ?? '';
      const key = `${word.toLowerCase()}|${tag.split('|')[0] ?? ''}`;
      known.set(key, (known.get(key) ?? new Set()).add(tag));
    });
  return known;
}

const PUNCTUATION = new Map([
  ['"', "''"], ['“', '``'], ['”', "''"], ['‘', '``'], ['’', "''"], [',', ','], ['(', '-LRB-'], ['[', '-LRB-'], [')', '-RRB-'],
  [']', '-RRB-'], ['-', 'HYPH'], ['.', '.'], ['?', '.'], ['!', '.'],
]); // prettier-ignore

const SIMPLE: Readonly<Record<string, string>> = {
  ADJ: 'JJ', ADP: 'IN', ADV: 'RB', CCONJ: 'CC', DET: 'DT', INTJ: 'UH', NUM: 'CD', PROPN: 'NNP', SCONJ: 'IN', SYM: 'SYM', X: 'FW',
}; // prettier-ignore

function fineTag(sentence: TreebankSentence, i: number, upos: string): string {
  const form = (sentence.words[i] ?? '').toLowerCase();
  const lemma = (sentence.lemmas[i] ?? '').toLowerCase();
  const label = sentence.labels[i] ?? '';
  if (upos === 'PUNCT') return PUNCTUATION.get(form) ?? ':';
  if (upos === 'NOUN') return form !== lemma ? 'NNS' : 'NN';
  if (upos === 'PRON') return label === 'nmod:poss' ? 'PRP$' : 'PRP';
  if (upos === 'PART') return form === 'to' ? 'TO' : /^['’]/.test(form) ? 'POS' : 'RB';
  if (upos === 'VERB' || upos === 'AUX') return verbTag(sentence, i, form, lemma, label);
  return SIMPLE[upos] ?? 'FW';
}

function verbTag(sentence: TreebankSentence, i: number, form: string, lemma: string, label: string): string {
  if (form.endsWith('ing') && form !== lemma) return 'VBG';
  const children = sentence.heads.flatMap((head, child) => (head === i + 1 ? [child] : []));
  const auxiliaries = children
    .filter((child) => sentence.labels[child]?.startsWith('aux'))
    .map((child) => sentence.lemmas[child] ?? '');
  const infinitive = children.some(
    (child) => sentence.labels[child] === 'mark' && sentence.words[child] === 'to',
  );
  if (form === lemma) return infinitive || auxiliaries.length > 0 || label === 'xcomp' ? 'VB' : 'VBP';
  if (form.endsWith('s') && form !== 'was') return 'VBZ';
  const participle =
    auxiliaries.some((word) => word === 'have' || word === 'be') ||
    /^(?:acl|amod|advcl|xcomp|case)/.test(label);
  return participle ? 'VBN' : 'VBD';
}
