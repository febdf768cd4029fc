import type { Codebook, CompiledRule } from '../codebook/index.js';
import type { Document } from '../documents/document.js';
import type { Entity, Mention } from '../mentions/mention.js';
import type { Span } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { GREETINGS, OTHER_GREETINGS } from './data/greetings.js';
import type { EventDate } from './event.js';
import type { Found } from './noun-phrases.js';
import { wholeEntity } from './whole-entity.js';

/** Where the words of greeting stand, if anywhere: at the beginning of what each of them says. */
const FIRST_SENTENCES = 150;

/**
 * The meeting that remarks of host and guest are made at. The title says who they are; the first words by which one greets the
 * other are the quote: without any there is no record. Only where the text comes from the office of one of them.
 * @param title who speak side by side, as the title names them
 */
export function greetGuests(
  sentences: readonly AnalysedSentence[],
  document: Document,
  title: readonly Mention[],
  codebook: Codebook,
): Act[] {
  const issuer = document.office?.split('/')[0] ?? null;
  if (issuer === null) return [];
  const holders = title.flatMap((mention) =>
    mention.asPlace || mention.kind === 'adjective'
      ? []
      : mention.entities.filter(isState).map((entity) => ({ entity, mention })),
  );
  const guests = holders.filter(({ entity }) => entity.id !== issuer);
  const host = holders.find(({ entity }) => entity.id === issuer);
  const rule = meetingRule(codebook);
  if (guests.length === 0 || host === undefined || rule === null) return [];
  const at = sentences.findIndex(
    ({ sentence }, index) => index < FIRST_SENTENCES && greets(sentence, document.text),
  );
  const greeting = sentences[at];
  if (greeting === undefined) return [];
  const { start, end } = greeting.sentence;
  return [
    {
      ...{
        sentence: at,
        clause: CLAUSE,
        status: 'happened',
        quote: { start, end },
        why: [rule.name, GREETED],
      },
      match: { rule, noun: null, converse: false, weight: 0 },
      actors: [host, ...guests].map(({ entity, mention }) => speaking(entity, mention, greeting, document)),
      recipients: [],
    },
  ];
}

/** Remarks are made at the meeting, and published on the day or soon after it. */
export function greetedDate(act: Act, { publishedOn }: Document): EventDate | null {
  if (!act.why.includes(GREETED) || publishedOn === null || !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn))
    return null;
  return { edtf: `${publishedOn}~`, basis: 'resolved', text: '' };
}

const GREETED = 'greeting';

const isState = ({ id, kind }: Entity): boolean => id !== null && kind === 'state';

const greets = ({ start, end, part }: Span & { readonly part: string }, text: string): boolean => {
  if (part !== 'body' && part !== 'answer' && part !== 'quotation') return false;
  const said = text.slice(start, end);
  return !OTHER_GREETINGS.test(said) && GREETINGS.some(({ pattern }) => pattern.test(said));
};

/** The state of somebody who speaks, at the label of what is said, else at the greeting. */
function speaking(
  entity: Entity,
  { text: name }: Mention,
  greeting: AnalysedSentence,
  { text }: Document,
): Found {
  const last = (entity.person ?? name).split(' ').at(-1) ?? name;
  const label = text.indexOf(`${last.toUpperCase()}:`);
  const span =
    label >= 0
      ? { start: label, end: label + last.length }
      : { start: greeting.sentence.start, end: greeting.sentence.end };
  const mention: Mention = {
    ...{ ...span, text: text.slice(span.start, span.end), kind: 'name', entities: [entity] },
    ...{ asPlace: false, why: ['title'] },
  };
  return { entity: entity.person === undefined ? wholeEntity(entity) : entity, mention, inside: false };
}

function meetingRule({ verbs }: Codebook): CompiledRule | null {
  const rule = verbs.get('meet')?.find((one) => one.rule.name === 'CONSULT.meet')?.rule;
  return rule === undefined ? null : { ...rule, name: 'CONSULT.greet', mode: null };
}

/** Words of greeting are no clause: they say no time and no place. */
const CLAUSE: Clause = {
  ...{ predicate: 0, kind: 'verb', lemma: 'greet', particles: [], passive: false, subjects: [] },
  ...{ borrowedSubject: false, objects: [], obliques: [], complements: [], words: [] },
  ...{ form: 'finite', tense: 'present', relation: 'root', mark: null },
};
