import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { entitiesOf, mentionsAt } from './noun-phrases.js';
import { type Tree, caseOf, dependants, relation, subtreeSpan, tokenAt } from './tree.js';

/** A noun phrase as an attribution; "experts cited by the South China Morning Post" carries the paper as `via`. */
export function attributionOf(
  sentence: AnalysedSentence,
  text: string,
  noun: number,
  codebook: Codebook,
  depth: number,
): Attribution {
  const { tree } = sentence;
  const found = entitiesOf(sentence, noun, {
    places: false,
    inside: true,
    inner: ['of', 'by', 'from', 'at'],
  });
  const direct = mentionsAt(sentence, noun).find(
    (mention) => mention.entities.length > 0 && mention.kind !== 'adjective',
  );
  const cited = depth > 2 ? undefined : citedBy(tree, noun);
  const span = direct ?? nounSpan(tree, noun);
  const entity = found[0]?.entity;
  const own = text.slice(span.start, span.end);
  const spoken =
    direct?.kind === 'anaphor' && entity ? (entity.person ?? entity.name) : own.replace(DETERMINER, '');
  return {
    start: span.start,
    end: span.end,
    text: spoken,
    id: entity?.id ?? null,
    via: cited === undefined ? null : attributionOf(sentence, text, cited, codebook, depth + 1),
  };
}

const DETERMINER = /^(?:the|a|an|some|several|many|two|three|its|their|his|her)\s+(?=\S)/i;

function nounSpan(tree: Tree, noun: number): { start: number; end: number } {
  return subtreeSpan(
    tree,
    noun,
    (child) =>
      (relation(tokenAt(tree, child)) === 'case' && tokenAt(tree, child).head === noun) ||
      ['acl', 'appos', 'parataxis', 'punct', 'conj', 'cc'].includes(relation(tokenAt(tree, child))),
  );
}

const REPORTS = new Set(['report', 'article', 'study', 'dispatch', 'interview', 'editorial', 'commentary']);

/** "experts cited by", "a report published in": the noun that passes the words on. */
function citedBy(tree: Tree, noun: number): number | undefined {
  // "a report in the Daily Nation", "a study by the bank"
  if (REPORTS.has(tokenAt(tree, noun).lemma.toLowerCase())) {
    const carrier = dependants(tree, noun, 'nmod', 'obl').find((index) =>
      ['by', 'in'].includes(caseOf(tree, index)),
    );
    if (carrier !== undefined && tokenAt(tree, carrier).upos === 'PROPN') return carrier;
  }
  for (const child of dependants(tree, noun, 'acl')) {
    if (
      !['cite', 'quote', 'interview', 'publish', 'poll', 'release', 'carry', 'report'].includes(
        tokenAt(tree, child).lemma,
      )
    )
      continue;
    const by = dependants(tree, child, 'obl').find((index) => ['by', 'in'].includes(caseOf(tree, index)));
    if (by !== undefined) return by;
  }
  return undefined;
}
