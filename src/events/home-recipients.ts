import { POLITY } from './data/place-nouns.js';
import type { Codebook, EventType } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { ASSEMBLY_NOUNS } from './data/home-nouns.js';
import { homeland, ownPeople, placedPeople } from './home-party.js';
import type { Match } from './match-rules.js';
import { mentionsAt, type Found } from './noun-phrases.js';
import { nounsInRole } from './nouns-in-role.js';
import { sectorOf } from './people-sector.js';
import { isStateItself } from './refuse-act.js';
import { dependants, subtree, tokenAt } from './tree.js';

/** Sectors that are not the government's own. */
export const APART: ReadonlySet<string> = new Set([
  'CVL',
  'REB',
  'OPP',
  'SEP',
  'REF',
  'LAB',
  'EDU',
  'JOU',
  'MED',
  'CRM',
  'PTY',
  'BUS',
  'HLH',
  'UAF',
  'MOS',
  'CHR',
  'JEW',
]);

/** What authorities do to people of their own by doing it, and people to authorities. */
const AT_HOME: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'CONCEDE',
  'REJECT',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
]);

/** Sectors whose acts are at home unless the text says otherwise; armies and states act abroad too. */
const DOMESTIC: ReadonlySet<string> = new Set(['GOV', 'COP', 'JUD', 'LEG', ...APART]);

/** People whom only their own state's authorities deal with. */
const CITIZENS: ReadonlySet<string> = new Set(['OPP', 'PTY', 'LAB', 'EDU', 'JOU', 'LEG']);

/** Those whom an army deals with at home alone: "the generals ousted the government". */
const RULERS: ReadonlySet<string> = new Set(['GOV', 'LEG', 'OPP', 'PTY']);

/** The text names them without a state, or by where they stand: "soldiers", "troops in Burundi". */
const isOfPlace = ({ mention }: Found): boolean => mention.asPlace || mention.why.includes('home');

/** What only who rules a place forbids: "banned gatherings". */
const isGathering = (sentence: AnalysedSentence, noun: number): boolean =>
  ASSEMBLY_NOUNS.has(tokenAt(sentence.tree, noun).lemma.toLowerCase());

/** Rebels are one's own; militants may be another's. */
const isRebel = (sentence: AnalysedSentence, head: number): boolean =>
  [head, ...dependants(sentence.tree, head, 'compound', 'amod')].some((index) =>
    ['rebel', 'mutineer', 'separatist'].includes(tokenAt(sentence.tree, index).lemma.toLowerCase()),
  );

/**
 * To whom an act is done within one state: "police arrested opposition leaders", "miners marched in La Paz", "lifted the
 * curfew in its capital". Empty where another state may be meant.
 */
export function homeRecipients(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  actors: readonly Found[],
  codebook: Codebook,
): Found[] {
  const ids = new Set(actors.map(({ entity }) => entity.id));
  const [actor] = actors;
  const { rule } = match;
  const heads = rule.recipient.flatMap((role) => {
    if (role === 'none') return [];
    const nouns = nounsInRole(sentence, clause, match, role, codebook);
    return nouns.length === 0 && role === 'object' ? clause.objects : nouns;
  });
  if (!actor || ids.size !== 1 || actor.entity.id === null) return [];
  const placed = heads
    .flatMap((head) => placedPeople(sentence, head) ?? [])
    .filter(({ entity }) => entity.id !== actor.entity.id);
  if (placed.length > 0) return placed;
  if (actor.entity.kind !== 'state') return [];
  // "called off a strike": only workers and crowds do
  // but who lodges a protest is a state, and the strikes that a state or armed group threatens are no workers'
  const isCollective =
    rule.type !== 'ACCUSE' &&
    !(rule.type === 'THREATEN' && (actor.entity.kind !== 'state' || isStateItself(sentence, actor))) &&
    clause.objects.some((noun) => COLLECTIVE.has(tokenAt(sentence.tree, noun).lemma));
  // "Algerians blocked roads": a people that protests is a crowd; that it fights or demands says nothing of whom
  const isMarching = rule.type === 'PROTEST' && isPeople(actor);
  const sector = isCollective
    ? 'LAB'
    : (actor.entity.sector ?? sectorAt(sentence, actor) ?? (isMarching ? 'CVL' : 'state'));
  if (AT_HOME.has(rule.type) || APART.has(sector)) {
    const own = heads.flatMap((head) => {
      const found = ownPeople(sentence, clause, head, actor.entity, codebook);
      if (found === null || found.found.mention.start === actor.mention.start) return [];
      const theirs = found.found.entity.sector ?? 'CVL';
      const isOverthrow = sector === 'MIL' && (RULERS.has(theirs) || isRebel(sentence, head));
      // "Soldiers opened fire on a crowd": whose soldiers they are, the place said; so it does of the crowd
      const isUnnamed = sector === 'MIL' && isOfPlace(actor) && APART.has(theirs);
      return found.isNear || DOMESTIC.has(sector) || CITIZENS.has(theirs) || isOverthrow || isUnnamed
        ? [found.found]
        : [];
    });
    if (own.length > 0) return own;
  }
  if (rule.type === 'PROTEST' && APART.has(sector)) {
    const named = protestedAgainst(sentence, clause, actor);
    if (named.length > 0) return named;
  }
  // "the generals banned meetings", "soldiers closed the airport"
  const isDecree =
    rule.type === 'COERCE' &&
    ['restrict', 'censor'].includes(rule.mode ?? '') &&
    isOfPlace(actor) &&
    (sector === 'MIL' || (sector === 'GOV' && clause.objects.some((noun) => isGathering(sentence, noun))));
  // "Troops stormed a hospital", in a text about the one state whose troops they are
  const isRaid =
    rule.type === 'ASSAULT' &&
    sector === 'MIL' &&
    isOfPlace(actor) &&
    sentence.home?.id === actor.entity.id &&
    clause.objects.some((noun) => tokenAt(sentence.tree, noun).upos === 'NOUN');
  // "police used tear gas", "riot police fired into the air"
  const isCrowdControl =
    rule.mode === 'crowd-control' && (sector === 'COP' || (sector === 'MIL' && isOfPlace(actor)));
  // "guerrillas blew up two bridges": rebels fight their own state where no other is named
  const isRevolt = sector === 'REB' && (rule.type === 'ASSAULT' || rule.type === 'COERCE');
  const isCrowd = APART.has(sector) && (rule.type === 'PROTEST' || isCollective);
  // "the army seized power", "the governor-general suspended the constitution"
  const isCoup =
    (rule.type === 'COERCE' ||
      (rule.type === 'ASSAULT' && (sector === 'MIL' || actor.inside || isOfPlace(actor)))) &&
    (sector !== 'state' || (actor.inside && rule.type === 'ASSAULT')) &&
    clause.objects.some((noun) => POLITY.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()));
  // "the president declared a state of emergency": where else than at home
  const isEmergency = EMERGENCIES.has(rule.mode ?? '');
  const isInward = isCrowd || isRevolt || isCoup || isEmergency || isDecree || isRaid || isCrowdControl;
  const isOfficials = ['COERCE', 'CONCEDE', 'THREATEN', 'REJECT'].includes(rule.type) && DOMESTIC.has(sector);
  if (!isInward && !isOfficials) return [];
  return homeland(sentence, clause, actor, isInward || LOCAL.test(actor.mention.text)) ?? [];
}

/** "Ankara's Cankaya district administration" deals with its own. */
const LOCAL =
  /\b(?:district|municipal|municipality|provincial|regional|county|mayor|city council|town council)\b/i;

/** What authorities do to the whole country; it is news wherever it is told. */
export const EMERGENCIES: ReadonlySet<string> = new Set(['curfew', 'martial-law']);

/** "blocked roads to show their anger at French policy": the one party that the protest's own words name beside its place. */
function protestedAgainst(sentence: AnalysedSentence, clause: Clause, actor: Found): Found[] {
  const words = subtree(
    sentence.tree,
    clause.predicate,
    (child) => sentence.tree.tokens[child]?.deprel === 'parataxis',
  );
  const found = words.flatMap((index) =>
    mentionsAt(sentence, index)
      .filter((mention) => !mention.asPlace && mention.kind !== 'metonym')
      .flatMap((mention) => mention.entities.map((entity) => ({ entity, mention, inside: true }))),
  );
  const others = new Map(
    found
      .filter(({ entity }) => entity.id !== actor.entity.id && entity.id !== null && entity.kind !== 'place')
      .map((one) => [one.entity.id, one]),
  );
  return others.size === 1 ? [...others.values()] : [];
}

const COLLECTIVE = new Set(['strike', 'walkout', 'protest', 'sit-in', 'boycott', 'stoppage']);

/** What the words themselves say that the name's own row does not: "the Nigerian Union of Teachers". */
function sectorAt(sentence: AnalysedSentence, { mention }: Found): string | null {
  const { tree } = sentence;
  const head = tree.tokens.findIndex(
    ({ start, end, head: above }) =>
      start >= mention.start &&
      end <= mention.end &&
      (above < 0 || tokenAt(tree, above).start < mention.start || tokenAt(tree, above).end > mention.end),
  );
  return head < 0 ? null : sectorOf(sentence, head, 0);
}

const isPeople = ({ mention }: Found): boolean => mention.kind === 'demonym';
