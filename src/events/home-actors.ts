import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { POLLS } from './data/place-nouns.js';
import { findObliques } from './find-obliques.js';
import { homeParty } from './home-party.js';
import { isTold } from './keep-one-sided.js';
import { APART, EMERGENCIES } from './home-recipients.js';
import type { Match } from './match-rules.js';
import type { Sector } from '../mentions/mention.js';
import { mentionsAt, type Found } from './noun-phrases.js';
import { nounsInRole } from './nouns-in-role.js';
import { sectorOf } from './people-sector.js';
import { placesOfClause, stateIn } from './state-evidence.js';
import { tokenAt, tokenFrom } from './tree.js';

/**
 * Who does it, where the text names them without a state: police, crowds, rebels. `named`: to whom the rule's roles say that
 * it is done.
 */
export function homeActors(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  heads: readonly number[],
  codebook: Codebook,
  named: () => readonly Found[],
): Found[] {
  const home = heads.flatMap((head) => homeParty(sentence, clause, head, match.rule.type, codebook) ?? []);
  // "President Zeta threatened Russia": the only state named is the one that it is done to
  const done =
    home.every(({ isPlaced }) => isPlaced) || isDoneToPeople(sentence, clause, match, codebook)
      ? []
      : named();
  const isDoneToOwn = (found: Found): boolean =>
    done.some(
      (other) =>
        other.entity.id === found.entity.id &&
        !APART.has(other.entity.sector ?? '') &&
        !isOfPolity(sentence, other),
    );
  return home.flatMap(({ found, isPlaced }) =>
    isPlaced || !isDoneToOwn(found) ? [found] : hosts(sentence, clause, found),
  );
}

/** "QUITO — … Police detained six Colombians": those of the place that the text told of, not of whom they detain. */
function hosts(sentence: AnalysedSentence, clause: Clause, found: Found): Found[] {
  const sector = found.entity.sector ?? 'GOV';
  const state = OFFICERS.has(sector) ? (sentence.setting ?? sentence.home) : sentence.home;
  if (!state || !isTold(clause) || !WITHIN.has(sector)) return [];
  // "police arrested him": the president, in his own land
  if (state.id === found.entity.id && !OFFICERS.has(sector)) return [];
  const entity = { ...state, sector };
  return [{ ...found, entity, mention: { ...found.mention, entities: [entity] } }];
}

/** Who lay hands on foreigners in their own land; soldiers do so abroad too. */
const OFFICERS: ReadonlySet<Sector> = new Set<Sector>(['COP', 'JUD']);
/** "Georgian … The opposition accused Russia of meddling": of the state that the text is about. */
const WITHIN: ReadonlySet<Sector> = new Set<Sector>([...OFFICERS, 'OPP', 'PTY', 'LEG']);

/** "Police fired tear gas at a crowd in Nouakchott": people of the place, not its state. */
function isDoneToPeople(
  sentence: AnalysedSentence,
  clause: Clause,
  match: Match,
  codebook: Codebook,
): boolean {
  return match.rule.recipient.some(
    (role) =>
      role !== 'none' &&
      nounsInRole(sentence, clause, match, role, codebook, 'own').some((noun) =>
        APART.has(sectorOf(sentence, noun, 0) ?? ''),
      ),
  );
}

/** "will boycott Algeria's elections": what only those who live there take part in. */
function isOfPolity(sentence: AnalysedSentence, { mention }: Found): boolean {
  const token = tokenAt(sentence.tree, tokenFrom(sentence.tree, mention.start));
  const noun = sentence.tree.tokens[token.head];
  return noun !== undefined && POLLS.has(noun.lemma.toLowerCase());
}

/** What only the authorities of a place do there: "was arrested in Dubai", "the arrest of two Danes in Lima". */
const AUTHORITIES: ReadonlySet<string> = new Set(['arrest', 'investigate', 'convict', 'deport']);

/** "was summoned to the foreign ministry", "was called in". */
export const isSummons = ({ lemma, particles }: Clause): boolean =>
  lemma === 'summon' || lemma === 'convoke' || (lemma === 'call' && particles.includes('in'));

/** The authorities of the place where somebody is arrested or tried, and nobody says by whom. */
export function authoritiesOfPlace(sentence: AnalysedSentence, clause: Clause, match: Match): Found[] {
  const mode = match.rule.mode ?? '';
  if (EMERGENCIES.has(mode) && clause.kind === 'verb' && (clause.passive || isTold(clause)))
    return hereOf(sentence, clause);
  if (!clause.passive && clause.kind !== 'noun') return [];
  if (mode === 'expel' && clause.passive) return expellers(sentence, clause);
  if (!AUTHORITIES.has(mode) && !isSummons(clause)) return [];
  const heads = [
    ...clause.obliques,
    ...clause.obliques.flatMap(({ noun }) => findObliques(sentence.tree, noun)),
  ].filter(({ preposition }) => ['in', 'near', 'at', 'outside'].includes(preposition));
  const found = heads.flatMap(({ noun }) =>
    mentionsAt(sentence, noun).flatMap((mention) =>
      mention.asPlace ? mention.entities.map((entity) => ({ entity, mention, inside: false })) : [],
    ),
  );
  return found
    .filter(({ entity }) => entity.id?.length === 3)
    .slice(0, 1)
    .map((one) => ({ ...one, entity: { ...one.entity, sector: 'GOV' as const } }));
}

/** "Two envoys were expelled from Kenya", "were told to leave Kenya": it was those of the place. */
function expellers(sentence: AnalysedSentence, clause: Clause): Found[] {
  const left = clause.complements.flatMap(({ predicate }) => sentence.clauses.get(predicate)?.objects ?? []);
  const from = clause.obliques.filter(
    ({ preposition }) => preposition === 'from' || preposition === 'out of',
  );
  const found = [...from.map(({ noun }) => noun), ...left].flatMap((noun) =>
    mentionsAt(sentence, noun).flatMap((mention) =>
      mention.entities.map((entity) => ({ entity, mention, inside: false })),
    ),
  );
  return found.filter(({ entity }) => entity.id?.length === 3).slice(0, 1);
}

/** "A curfew was imposed", "the leader of the coup put Suva under curfew": where the text has placed it all, or the clause itself. */
function hereOf(sentence: AnalysedSentence, clause: Clause): Found[] {
  const put = clause.obliques.filter(({ preposition }) => preposition === 'on').map(({ noun }) => noun);
  const state =
    stateIn(sentence, [...placesOfClause(sentence, clause), ...put]) ??
    sentence.scene ??
    (isTold(clause) ? sentence.home : null) ??
    null;
  const head = clause.objects[0];
  if (state === null || head === undefined) return [];
  const { start, end, text } = tokenAt(sentence.tree, head);
  const entity = { ...state, sector: 'GOV' as const };
  return [
    {
      entity,
      mention: { start, end, text, kind: 'demonym', entities: [entity], asPlace: false, why: ['home'] },
      inside: false,
    },
  ];
}
