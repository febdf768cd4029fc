import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { attributionOf } from './attribution-of.js';
import type { Clause } from './clause.js';
import { isSaying } from './is-saying.js';
import { mentionsAt } from './noun-phrases.js';
import { ancestors, dependants, tokenAt } from './tree.js';

/** Whom a verb of saying makes the one who says it: its subject, those it cites, "in a joint statement". */
export function sayer(
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
