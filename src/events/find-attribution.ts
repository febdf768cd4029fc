import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { entitiesOf, mentionsAt } from './noun-phrases.js';
import { ancestors, caseOf, dependants, relation, subtreeSpan, tokenAt, type Tree } from './tree.js';

/**
 * Who says that a clause is so: the subject of the verb of saying that it stands under ("officials said that …",
 * "…, the ministry said"), or an "according to". Null when the text itself says so.
 */
export function findAttribution(
  sentence: AnalysedSentence,
  text: string,
  predicate: number,
  codebook: Codebook,
): Attribution | null {
  const { tree } = sentence;
  const chain = [predicate, ...ancestors(tree, predicate)];
  for (const [step, at] of chain.entries()) {
    const accorded = accordingTo(sentence, text, at, chain[step - 1] ?? -1, codebook);
    if (accorded) return accorded;
    const beside = dependants(tree, at, 'parataxis', 'advcl', 'ccomp').find(
      (child) => !chain.includes(child) && isInsertedSaying(sentence, child, codebook),
    );
    if (beside !== undefined) {
      const said = sayer(sentence, text, beside, codebook);
      if (said) return ownWord(sentence, predicate, said);
    }
    const above = tokenAt(tree, at).head;
    const clause = sentence.clauses.get(above);
    const rel = relation(tokenAt(tree, at));
    if (
      clause &&
      clause.kind === 'verb' &&
      isSaying(clause, codebook) &&
      (rel === 'ccomp' || rel === 'parataxis' || (rel === 'xcomp' && clause.passive))
    ) {
      const said = sayer(sentence, text, above, codebook);
      if (said) return ownWord(sentence, predicate, said);
    }
    if (
      clause?.kind === 'verb' &&
      rel === 'obj' &&
      isSaying(clause, codebook) &&
      codebook.predicates.announcing.has(clause.lemma)
    ) {
      const said = sayer(sentence, text, above, codebook);
      if (said && at !== predicate) return said;
    }
    if (rel === 'parataxis' && !isInsertedSaying(sentence, at, codebook) && step > 0) break;
  }
  return null;
}

/** "Kenya expelled two diplomats, it said": a pronoun that was left open stands for who did it. */
function ownWord(sentence: AnalysedSentence, predicate: number, said: Attribution): Attribution {
  if (said.id !== null || !/^(?:it|he|she|they)$/i.test(said.text)) return said;
  // "it said that Kenya attacked" is somebody else's word
  if (said.start < tokenAt(sentence.tree, predicate).start) return said;
  const subjects = sentence.clauses.get(predicate)?.subjects ?? [];
  const entities = subjects.flatMap((noun) =>
    entitiesOf(sentence, noun, { places: false, inside: true, inner: ['of'] }),
  );
  const entity = entities.length === 1 ? entities[0]?.entity : undefined;
  return entity === undefined ? said : { ...said, text: entity.person ?? entity.name, id: entity.id };
}

export function isSaying(clause: Clause, codebook: Codebook): boolean {
  return (
    codebook.saying.verbs.has([clause.lemma, ...clause.particles].join(' ')) ||
    codebook.saying.verbs.has(clause.lemma)
  );
}

/** "…, officials said": a clause of saying without a complement of its own, beside what is said. */
function isInsertedSaying(sentence: AnalysedSentence, index: number, codebook: Codebook): boolean {
  const clause = sentence.clauses.get(index);
  if (!clause || clause.kind !== 'verb' || !isSaying(clause, codebook)) return false;
  if (clause.subjects.length === 0) return false;
  // "will sign after agreeing on a text": told beside, and says nothing of it
  if (clause.mark !== null && clause.mark !== 'as') return false;
  const hasThing = clause.objects.length > 0 && !TO_HEARERS.has(clause.lemma);
  return clause.complements.every((complement) => complement.kind !== 'that') && !hasThing;
}

/** "…, an official told AFP": their object is who hears it. */
const TO_HEARERS = new Set(['tell', 'inform', 'remind', 'assure']);

function sayer(
  sentence: AnalysedSentence,
  text: string,
  verb: number,
  codebook: Codebook,
): Attribution | null {
  const clause = sentence.clauses.get(verb);
  if (!clause) return null;
  const passed = passedOn(sentence, text, verb, clause, codebook);
  if (passed) return passed;
  // "in a joint statement, Kenya and Somalia said": the statement speaks for both
  const joint =
    clause.subjects.length > 1
      ? clause.obliques.find(
          (oblique) =>
            oblique.preposition === 'in' &&
            codebook.saying.nouns.has(tokenAt(sentence.tree, oblique.noun).lemma.toLowerCase()),
        )?.noun
      : undefined;
  const noun =
    joint ??
    clause.subjects[0] ??
    clause.obliques.find(
      (oblique) => ['by', 'in'].includes(oblique.preposition) && isSayer(sentence, oblique.noun, codebook),
    )?.noun;
  if (noun === undefined) return null;
  return attributionOf(sentence, text, noun, codebook, 0);
}

/**
 * Words that somebody passes on: "Reuters reported, citing officials" and "the agency quoted the minister as saying" are the
 * officials' and the minister's, via those who print them; "…, adding that" goes on with who spoke before.
 */
function passedOn(
  sentence: AnalysedSentence,
  text: string,
  verb: number,
  clause: Clause,
  codebook: Codebook,
): Attribution | null {
  const { tree, clauses } = sentence;
  const of = (noun: number | undefined): Attribution | null =>
    noun === undefined ? null : attributionOf(sentence, text, noun, codebook, 1);
  const citing = dependants(tree, verb, 'advcl').find(
    (child) => CITING.has(tokenAt(tree, child).lemma) && clauses.get(child)?.form === 'ing',
  );
  const cited = citing === undefined ? undefined : clauses.get(citing)?.objects[0];
  const source = of(cited);
  if (source) return { ...source, via: of(clause.subjects[0]) };
  if (clause.form !== 'ing') return null;
  const above = ancestors(tree, verb).map((at) => clauses.get(at)).find((one) => one !== undefined && one.kind === 'verb' && (isSaying(one, codebook) || CITING.has(one.lemma)) && one.form !== 'ing'); // prettier-ignore
  if (!above) return null;
  if (!CITING.has(above.lemma)) return of(above.subjects[0]);
  const quoted = of(above.objects[0]);
  return quoted && { ...quoted, via: of(above.subjects[0]) };
}

const CITING = new Set(['cite', 'quote']);

function isSayer(sentence: AnalysedSentence, noun: number, codebook: Codebook): boolean {
  const lemma = tokenAt(sentence.tree, noun).lemma.toLowerCase();
  return (
    mentionsAt(sentence, noun).length > 0 ||
    codebook.saying.sayers.has(lemma) ||
    codebook.saying.nouns.has(lemma)
  );
}

/** "according to the ministry", "in a statement by the ministry"; the noun that the clause's phrase leads to. */
function accordingTo(
  sentence: AnalysedSentence,
  text: string,
  at: number,
  from: number,
  codebook: Codebook,
): Attribution | null {
  const { tree } = sentence;
  for (const child of tree.children[at] ?? []) {
    if (child === from) continue;
    const token = tokenAt(tree, child);
    const preposition = caseWords(tree, child);
    if (['obl', 'nmod'].includes(relation(token)) && codebook.saying.phrases.includes(preposition))
      return attributionOf(sentence, text, child, codebook, 0);
    // the word itself: "signed an accord on trade" has the same lemma
    if (token.text.toLowerCase() === 'according') {
      const noun = dependants(tree, child, 'obl', 'nmod')[0];
      if (noun !== undefined) return attributionOf(sentence, text, noun, codebook, 0);
    }
    if (['citing', 'quoting'].includes(token.text.toLowerCase())) {
      const noun = dependants(tree, child, 'obj')[0];
      if (noun !== undefined) return attributionOf(sentence, text, noun, codebook, 0);
    }
  }
  return null;
}

/** The preposition as it is written: "according to", which the lemmas would make "accord to". */
function caseWords(tree: Tree, index: number): string {
  return dependants(tree, index, 'case')
    .flatMap((child) => [child, ...dependants(tree, child, 'fixed')])
    .map((child) => tokenAt(tree, child).text.toLowerCase())
    .join(' ');
}

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
