import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import type { Document } from '../documents/document.js';
import { nameFor } from '../identity.js';
import type { Issue } from '../issue.js';
import type { Mention } from '../mentions/mention.js';
import { cut } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { codeSentence } from './code-sentence.js';
import { dateActs, isAhead } from './date-acts.js';
import type { Event, Participant } from './event.js';
import { findAttribution } from './find-attribution.js';
import { findContexts } from './find-contexts.js';
import { findPlace } from './find-places.js';
import { greetGuests } from './greet-guests.js';
import { keepDomestic } from './keep-domestic.js';
import { keepOneSided } from './keep-one-sided.js';
import { isTalk, keepOutward } from './keep-outward.js';
import { linkVisits } from './link-visits.js';
import { isBackground } from './is-background.js';
import { visitLevel } from './visit-level.js';
import { linkDenials } from './link-denials.js';
import { findScenes } from './find-scenes.js';
import type { Found } from './noun-phrases.js';
import { IN_VIEW, withPartners } from './partner-in-view.js';
import { quotedSayers } from './quoted-sayers.js';
import { recallRecipients } from './recall-recipients.js';
import { bestDate, groupSameEvents, type DatedAct } from './same-event.js';
import { settlePlans } from './settle-plans.js';
import { speaksOfOthers } from './speaks-of-others.js';
import { withFacts } from './with-facts.js';

/**
 * The events of a document: acts coded sentence by sentence, dated with the whole document in view, and told once.
 * Sentences whose part cannot hold a record (boilerplate, headings) must have been left out by the caller.
 * @param speakers who speak side by side in remarks, as the title names them
 */
export function findEvents(
  analysed: readonly AnalysedSentence[],
  document: Document,
  codebook: Codebook,
  speakers: readonly Mention[] = [],
): { events: Event[]; issues: Issue[] } {
  const scenes = findScenes(analysed);
  const sentences = analysed.map((sentence, index) => withFacts(sentence, scenes[index] ?? {}));
  const issuer = document.office?.split('/')[0] ?? null;
  const coded = sentences.map((sentence, index) => {
    const isAlone = !speaksOfOthers(sentences, index, issuer);
    // `keepOutward` keeps no show of force of which an office only talks
    return isAlone && isTalk(document, sentence) ? NOTHING : codeSentence(sentence, index, codebook, isAlone);
  });
  const recalled = recallRecipients(coded, sentences, codebook);
  const full = settlePlans(
    recalled.flatMap((one) => one.acts),
    sentences,
    codebook,
  );
  const { acts: kept, issues: domestic } = keepDomestic(full, sentences);
  const oneSided = keepOneSided(
    recalled.flatMap((one) => one.open),
    kept,
    issuer,
  );
  const told = [...kept, ...oneSided.acts];
  const { acts, issues: inward } = keepOutward(
    [
      // an office's own words are mostly about whatever it does
      ...(issuer === null ? withPartners(told, sentences) : told),
      ...greetGuests(sentences, document, speakers, codebook),
    ].sort((a, b) => a.sentence - b.sentence),
    sentences,
    document,
  );
  const issues = [...coded.flatMap((one) => one.issues), ...domestic, ...oneSided.issues, ...inward];
  const dates = dateActs(acts, sentences, document, codebook);
  const dated: DatedAct[] = acts.map((act, index) => ({
    // "is set for 10 May", "are to sign in November": what lies ahead of the text is a plan
    act: isAhead(act, dates[index] ?? null, document) ? asPlan(act) : act,
    date: dates[index] ?? null,
    tokens: sentences[act.sentence]?.tree.tokens ?? [],
  }));
  const sayerOf = quotedSayers(sentences, document.text, codebook);
  const events = groupSameEvents(dated).map((group) =>
    toEvent(group, sentences, sayerOf, document, codebook),
  );
  return { events: linkDenials(linkVisits(events), sentences), issues };
}

const NOTHING: ReturnType<typeof codeSentence> = { acts: [], issues: [], open: [] };

const asPlan = (act: Act): Act => ({ ...act, status: 'planned', why: [...act.why, 'status.ahead'] });

function toEvent(
  group: readonly DatedAct[],
  sentences: readonly AnalysedSentence[],
  sayerOf: (sentence: number) => Attribution | null,
  document: Document,
  codebook: Codebook,
): Event {
  const first = group[0];
  if (!first) throw new Error('a group of tellings is never empty');
  const { act } = first;
  const { rule } = act.match;
  const sentence = sentences[act.sentence];
  if (!sentence) throw new Error(`no sentence ${act.sentence}`);
  const row = codebook.types.get(rule.type);
  if (!row) throw new Error(`unknown event type: ${rule.type}`);
  const mode = modeOf(group);
  const { actor, recipient } = sides(act, codebook);
  const date = bestDate(group);
  const told = group.map((one) => cut(document.text, one.act.quote).text);
  const level = rule.level ?? (mode === 'visit' ? visitLevel(told) : null);
  const others = group.slice(1).map((one) => cut(document.text, one.act.quote));
  return {
    id: nameFor(document.id, act.quote.start, act.quote.end, rule.type, mode),
    type: rule.type,
    mode,
    contexts: findContexts(act, sentence.tree.tokens, codebook),
    quad: row.quad,
    score: mode === null ? row.score : (row.modes[mode] ?? row.score),
    actor,
    recipient,
    date,
    place: findPlace(sentence, act.clause),
    status: act.status,
    historical: isBackground(date, act.status, told[0] ?? '', document),
    attribution:
      findAttribution(sentence, document.text, act.clause.predicate, codebook) ?? sayerOf(act.sentence),
    quote: cut(document.text, act.quote),
    ...(others.length > 0 ? { alsoQuotes: others } : {}),
    ...(level === null ? {} : { level }),
    why: act.why,
  };
}

/** The leading telling's mode, else that of another; two parties make no multilateral meeting. */
function modeOf(group: readonly DatedAct[]): string | null {
  for (const { act } of group) {
    const { mode } = act.match.rule;
    if (mode === null) continue;
    const parties = new Set([...act.actors, ...act.recipients].map(({ entity }) => entity.id));
    if (mode !== 'multilateral' || parties.size > 2) return mode;
  }
  return null;
}

/** Reciprocal acts put everyone in `actor`; a visit keeps who went and who received, a pledge who owes and whom. */
function sides(act: Act, codebook: Codebook): { actor: Participant[]; recipient: Participant[] } {
  const { rule } = act.match;
  const isPledge =
    rule.type === 'AGREE' && act.actors.length === 1 && !codebook.predicates.reciprocal.has(act.clause.lemma);
  // "has agreed to lower the fee": to whom is taken from the text, and not with whom
  const isOneSided = act.why.includes(IN_VIEW);
  if (rule.reciprocal && rule.mode !== 'visit' && !isPledge && !isOneSided)
    return { actor: [...act.actors, ...act.recipients].map(toParticipant), recipient: [] };
  return { actor: act.actors.map(toParticipant), recipient: act.recipients.map(toParticipant) };
}

/** An actor or recipient as the record holds it. */
export function toParticipant({ entity, mention }: Found): Participant {
  return {
    id: entity.id,
    name: entity.name,
    office: entity.office ?? null,
    person: entity.person ?? null,
    sector: entity.sector ?? null,
    wikidata: entity.wikidata ?? null,
    start: mention.start,
    end: mention.end,
  };
}
