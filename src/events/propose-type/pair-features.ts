import type { Token } from '../../language/token.js';
import type { Clause } from '../clause.js';
import { nounWords } from '../clause-words.js';
import { matchRules } from '../match-rules.js';
import { caseOf, dependants, relation, tokenAt, type Tree } from '../tree.js';
import type { PairInSentence, Party } from './pair-in-sentence.js';

/** What rules say of a pair, as the model sees it: `both:ACCUSE`, `rule:ACCUSE.condemn`. */
export type Votes = readonly string[];

/**
 * What the model sees of two parties in a sentence, as words: the lemmas between and around them, the way from one to the
 * other, the clauses that they stand in, and what the codebook's rules say. The same features serve training and reading.
 */
export function pairFeatures(pair: PairInSentence, votes: Votes): string[] {
  const out = new Set<string>();
  addWords(pair, out);
  addPath(pair, out);
  if (pair.source) addParty('S', pair, pair.source, out);
  else out.add('S none');
  if (pair.target) addParty('T', pair, pair.target, out);
  else out.add('T none');
  addClauses(pair, out);
  addOpened(pair, out);
  for (const vote of votes) out.add(`vote ${vote}`);
  return [...out];
}

const lemma = (tree: Tree, index: number): string => tokenAt(tree, index).lemma.toLowerCase();

/** A lemma as a feature: numbers and names of others tell nothing. */
function word(token: Token): string {
  if (/\d/.test(token.text)) return '0';
  return token.upos === 'PROPN' ? 'Name' : token.lemma.toLowerCase();
}

const WORDS: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'AUX', 'ADP', 'PART']);
const CONTENT: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ']);

function inside(token: Token, party: Party | null): boolean {
  return party !== null && token.start >= party.span.start && token.end <= party.span.end;
}

function addWords({ sentence, source, target }: PairInSentence, out: Set<string>): void {
  const { tokens } = sentence.tree;
  const signs: string[] = [];
  for (const token of tokens) {
    const sign = inside(token, source)
      ? '<S>'
      : inside(token, target)
        ? '<T>'
        : token.upos === 'PUNCT'
          ? ','
          : word(token);
    if (sign === ',' && signs.at(-1) === ',') continue;
    if (sign.startsWith('<') && signs.at(-1) === sign) continue;
    signs.push(sign);
    if (!sign.startsWith('<') && CONTENT.has(token.upos) && sign !== 'Name') out.add(`any ${sign}`);
  }
  const at = signs.indexOf('<S>');
  const to = signs.indexOf('<T>');
  const [from, end] = to < 0 || at < 0 ? [Math.max(at, to), signs.length - 1] : at < to ? [at, to] : [to, at];
  const order = to < 0 ? 'S.' : at < 0 ? '.T' : at < to ? 'ST' : 'TS';
  for (let index = from; index < end; index++) {
    const [a = '', b = ''] = [signs[index], signs[index + 1]];
    if (index > from) out.add(`between ${a}`);
    out.add(`pair ${order} ${a} ${b}`);
  }
}

/** The way up from the source and down to the target: relations, and the lemmas passed. */
function addPath({ sentence, source, target, meeting }: PairInSentence, out: Set<string>): void {
  if (!source || !target || meeting < 0) return;
  const { tree } = sentence;
  const step = (index: number): string => relation(tokenAt(tree, index));
  const climb = (party: Party): number[] =>
    [party.head, ...party.above].slice(0, [party.head, ...party.above].indexOf(meeting));
  const [up, down] = [climb(source), climb(target)];
  const way = (indices: readonly number[]): string => indices.map(step).join(' ');
  out.add(`way ${way(up)} ^ ${way(down)}`);
  const top = lemma(tree, meeting);
  out.add(`meet ${top}`);
  out.add(`meet ${way(up.slice(-1))} ${top} ${way(down.slice(-1))}`);
  const last = down[0];
  out.add(`meet ${top} ${last === undefined ? '' : caseOf(tree, last)}`);
  for (const index of up.slice(1)) out.add(`up ${lemma(tree, index)}`);
  for (const index of down.slice(1)) {
    out.add(`down ${lemma(tree, index)}`);
    out.add(`path ${top} ${lemma(tree, index)}`);
  }
  for (const index of [...up.slice(1), ...down.slice(1), meeting]) out.add(`path ${lemma(tree, index)}`);
}

/** Who a party is (courts, crowds, troops) and how it stands in its clause. */
function addParty(name: string, pair: PairInSentence, party: Party, out: Set<string>): void {
  const { tree } = pair.sentence;
  const token = tokenAt(tree, party.head);
  if (token.upos !== 'PROPN') out.add(`${name} head ${lemma(tree, party.head)}`);
  for (const one of tree.tokens)
    if (inside(one, party) && one.upos !== 'PROPN' && WORDS.has(one.upos))
      out.add(`${name} word ${one.lemma.toLowerCase()}`);
  for (const head of nounWords(tree, party.head))
    for (const kind of pair.codebook.classesOf(head))
      if (PARTY_CLASSES.has(kind)) out.add(`${name} is ${kind}`);
  const governor = token.head < 0 ? '' : lemma(tree, token.head);
  const role = `${relation(token)}${token.deprel.endsWith(':pass') ? ':pass' : ''} ${caseOf(tree, party.head)}`;
  out.add(`${name} role ${role}`);
  out.add(`${name} under ${role} ${governor}`);
}

const PARTY_CLASSES: ReadonlySet<string> = new Set(['leader', 'official', 'diplomat', 'delegation', 'troops', 'peacekeeper', 'police', 'militia', 'rebel', 'civilian', 'opposition', 'crowd', 'expert', 'protester', 'prisoner', 'suspect', 'refugee', 'inspector', 'weapon', 'missile', 'warship', 'aircraft', 'attack', 'target', 'building', 'territory', 'group', 'country-word']); // prettier-ignore

/** The clauses on the way and above both, with objects, complements, auxiliaries and the rules that open there. */
function addClauses(pair: PairInSentence, out: Set<string>): void {
  const { sentence, source, target } = pair;
  const { clauses, tree } = sentence;
  const ofTarget = target?.above ?? [];
  for (const [index, clause] of clauses) {
    const aboveSource = source?.above.includes(index) === true;
    const aboveTarget = ofTarget.includes(index);
    const zone = aboveSource && aboveTarget ? 'both' : aboveSource ? 'S' : aboveTarget ? 'T' : 'off';
    const rule = matchRules(sentence, clause, pair.codebook)[0]?.rule;
    if (rule) out.add(`rule ${zone} ${rule.type}`);
    if (rule && zone !== 'off') out.add(`rule ${rule.name}`);
    if (zone === 'off') continue;
    addClause(zone, clause, tree, sentence.clauses, out, pair);
  }
  const own = (source?.above ?? ofTarget).find((index) => clauses.has(index));
  const first = own === undefined ? undefined : clauses.get(own);
  if (first) addChain(first, pair, out);
}

/** Types that the words on the way open in the codebook, whatever else their rules ask: a verb's kin without its grammar. */
function addOpened({ sentence, codebook, source, target, meeting }: PairInSentence, out: Set<string>): void {
  const { tree } = sentence;
  const way = new Set([...(source?.above ?? []), ...(target?.above ?? [])]);
  tree.tokens.forEach((token, index) => {
    const tables =
      token.upos === 'VERB'
        ? codebook.verbs
        : token.upos === 'NOUN'
          ? codebook.nouns
          : token.upos === 'ADJ'
            ? codebook.adjectives
            : null;
    const opened = tables?.get(token.lemma.toLowerCase());
    if (!opened) return;
    const zone = index === meeting ? 'meet' : way.has(index) ? 'way' : way.has(token.head) ? 'near' : 'far';
    for (const type of new Set(opened.map(({ rule }) => rule.type))) out.add(`opens ${zone} ${type}`);
  });
}

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', 'would', 'may', 'might', 'could', 'can', 'must', 'should', 'not', "n't", 'never', 'no', 'have']); // prettier-ignore

function addClause(
  zone: string,
  clause: Clause,
  tree: Tree,
  clauses: ReadonlyMap<number, Clause>,
  out: Set<string>,
  pair: PairInSentence,
): void {
  const name = [clause.lemma, ...clause.particles].join(' ');
  out.add(`clause ${zone} ${name}`);
  out.add(`verb ${name}`);
  out.add(`form ${zone} ${clause.form}${clause.passive ? ' passive' : ''}`);
  for (const aux of clause.words)
    if (FUTURE.has(aux)) {
      out.add(`aux ${zone} ${aux}`);
      out.add(`aux ${aux} ${name}`);
    }
  const objects = clause.kind === 'noun' ? dependants(tree, clause.predicate, 'nmod') : clause.objects;
  for (const object of objects) addObject(name, object, pair, out);
  for (const { preposition, noun } of clause.obliques) {
    out.add(`obl ${name} ${preposition}`);
    if (tokenAt(tree, noun).upos !== 'PROPN') out.add(`obl ${preposition} ${lemma(tree, noun)}`);
  }
  for (const { kind, predicate } of clause.complements) {
    out.add(`comp ${name} ${kind}`);
    out.add(`comp ${name} ${kind} ${lemma(tree, predicate)}`);
    const inner = clauses.get(predicate);
    for (const aux of inner?.words ?? []) if (FUTURE.has(aux)) out.add(`inner ${name} ${aux}`);
  }
}

function addObject(name: string, object: number, pair: PairInSentence, out: Set<string>): void {
  const { tree } = pair.sentence;
  if (tokenAt(tree, object).upos === 'PROPN') return;
  out.add(`object ${lemma(tree, object)}`);
  out.add(`object ${name} ${lemma(tree, object)}`);
  const words = nounWords(tree, object);
  for (const one of words) out.add(`about ${one}`);
  for (const one of words)
    for (const kind of pair.codebook.classesOf(one)) out.add(`object ${name} $${kind}`);
}

/** What the source's own predicate governs: "said it would lift the ban" is say > lift, with "would". */
function addChain(first: Clause, { sentence, codebook }: PairInSentence, out: Set<string>): void {
  let clause: Clause | undefined = first;
  const names: string[] = [];
  const words: string[] = [];
  for (let depth = 0; clause && depth < 4; depth++) {
    names.push(clause.lemma);
    words.push(...clause.words.filter((one) => FUTURE.has(one)));
    const rule = matchRules(sentence, clause, codebook)[0]?.rule;
    if (rule) out.add(`chain ${depth} ${rule.type} ${words.join(' ')}`);
    const next: number | undefined = clause.complements[0]?.predicate;
    clause = next === undefined ? undefined : sentence.clauses.get(next);
  }
  out.add(`chain ${names.slice(0, 2).join(' > ')}`);
  out.add(`first ${names[0] ?? ''}`);
  for (const one of words) out.add(`will ${one}`);
  out.add(`chain words ${words.join(' ')}`);
  out.add(`chain top ${names[0] ?? ''} ${words.join(' ')}`);
}
