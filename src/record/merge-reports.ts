import { dayOf, type Days } from './days-of-edtf.js';
import { eventIdOf } from './report-id.js';
import { likeness, NEAR_IDENTICAL } from './quote-likeness.js';

/** What merging looks at in a report of an event. */
export interface MergeableReport {
  readonly uid: string;
  readonly documentKey: string;
  /** Null: too little is known for a rule to link it; a person may. */
  readonly groupKey: string | null;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string | null;
  readonly date: Days | null;
  readonly place: string | null;
  readonly start: number;
  readonly quote: string;
  readonly participants: readonly MergeableParticipant[];
  /** First day of the document's publication; null when it has none. */
  readonly publishedFrom: string | null;
  /** Whether the document is an office's own. */
  readonly isOfficial: boolean;
}

export interface MergeableParticipant {
  readonly role: string;
  readonly entity: string | null;
  readonly office: string | null;
  readonly person: string | null;
}

/** A person's word on two reports, by uid. */
export interface Verdict {
  readonly verdict: 'same' | 'apart';
  readonly reports: readonly [string, string];
}

/** Reports that tell one event. */
export interface MergedEvent {
  readonly id: string;
  /** The day that it is listed under; null when no report dates it. */
  readonly day: string | null;
  /** The leading report first: what happened before what was planned, the narrowest date, the office's own text. */
  readonly reports: readonly MergeableReport[];
  /** Why they are linked; null where there is one. */
  readonly why: string | null;
}

/** Days that a date may span to be linked with whatever it meets: a visit told as "this week". */
const NARROW = 7;
/** Days that it may span to be linked with the one event that it meets: "in November". Wider dates link nothing. */
const WIDE = 31;

/**
 * What reports of one event share: type, actors and recipients, all of them known. Null for reports that no rule may
 * link: somebody in it is not known, or it has no date.
 */
export function groupKeyOf(
  type: string,
  participants: readonly { role: string; entity: string | null }[],
  date: Days | undefined,
): string | null {
  if (date === undefined || participants.length === 0) return null;
  if (participants.some(({ entity }) => entity === null)) return null;
  const of = (wanted: string): string => {
    const entities = participants.flatMap(({ role, entity }) =>
      role === wanted && entity !== null ? [entity] : [],
    );
    return [...new Set(entities)].sort().join(',');
  };
  return `${type}|${of('actor')}|${of('recipient')}`.slice(0, 500);
}

/**
 * Links reports that tell one event. The answer depends on the reports and verdicts alone, not on their order.
 *
 * Two reports are linked when type, actors and recipients are the same, their dates meet, and nothing in them differs:
 * mode, place, the person or office that acted, a status that excludes the other. A report joins an event only when it
 * fits every report there, so that chains of neighbours do not grow together. Wide dates ("in November") are linked only
 * with the single event that they can mean. No report is changed; people's verdicts come before the rules.
 */
export function mergeReports(
  reports: readonly MergeableReport[],
  verdicts: readonly Verdict[],
): MergedEvent[] {
  const isApart = pairsOf(verdicts, 'apart');
  const fits = (one: MergeableReport, event: readonly MergeableReport[]): boolean =>
    event.every((other) => isCompatible(one, other) && !isApart.has(pairKey(one.uid, other.uid)));
  const groups = groupsBy(
    [...reports].sort(byDateThenUid),
    ({ groupKey, uid }) => groupKey ?? `alone ${uid}`,
  );
  const clusters = groups.flatMap((group) => clusterGroup(group, fits));
  return joinSame(clusters, verdicts).map(eventOf);
}

type Fits = (one: MergeableReport, event: readonly MergeableReport[]) => boolean;

function clusterGroup(group: readonly MergeableReport[], fits: Fits): MergeableReport[][] {
  const narrow = clusterInOrder(group.filter((report) => width(report) <= NARROW), fits); // prettier-ignore
  const clusters = [...narrow];
  const waiting: MergeableReport[] = [];
  for (const report of group) {
    if (width(report) <= NARROW) continue;
    const candidates = width(report) <= WIDE ? narrow.filter((cluster) => fits(report, cluster)) : [];
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) only.push(report);
    else if (candidates.length === 0 && width(report) <= WIDE) waiting.push(report);
    else clusters.push([report]);
  }
  // what no narrow date explains is linked where the very same date is given
  const byDate = groupsBy(waiting, ({ date }) => `${date?.from ?? ''} ${date?.to ?? ''}`);
  return [...clusters, ...byDate.flatMap((same) => clusterInOrder(same, fits))];
}

/** Puts each report to the event that it fits, or makes a new one of it. The reports come by their first day. */
function clusterInOrder(reports: readonly MergeableReport[], fits: Fits): MergeableReport[][] {
  const clusters: MergeableReport[][] = [];
  let open: { reports: MergeableReport[]; until: string }[] = [];
  for (const report of reports) {
    const { from, to } = report.date ?? { from: '', to: '' };
    open = open.filter(({ until }) => until >= from); // what ended before can meet nothing that is to come
    const best = likest(report, open.filter((cluster) => fits(report, cluster.reports)).map((cluster) => cluster.reports)); // prettier-ignore
    const home = open.find((cluster) => cluster.reports === best);
    if (home === undefined) {
      const made = [report];
      clusters.push(made);
      open.push({ reports: made, until: to });
    } else {
      home.reports.push(report);
      if (to < home.until) home.until = to;
    }
  }
  return clusters;
}

/** Of several events that a report may tell, the one told most alike; the first of equals. */
function likest(
  report: MergeableReport,
  clusters: readonly MergeableReport[][],
): MergeableReport[] | undefined {
  if (clusters.length < 2) return clusters[0];
  const likenesses = clusters.map((cluster) =>
    Math.max(...cluster.map(({ quote }) => likeness(quote, report.quote))),
  );
  return clusters[likenesses.indexOf(Math.max(...likenesses))];
}

function isCompatible(a: MergeableReport, b: MergeableReport): boolean {
  if (a.date === null || b.date === null || a.date.from > b.date.to || b.date.from > a.date.to) return false;
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return false;
  if (a.place !== null && b.place !== null && a.place.toLowerCase() !== b.place.toLowerCase()) return false;
  if (!areStatusesCompatible(a.status, b.status) || !areSamePeople(a.participants, b.participants))
    return false;
  // a text that accuses twice accuses of two things, unless it repeats itself; meetings are told again and again
  if (a.documentKey === b.documentKey) {
    if (a.start === b.start) return false; // one sentence: the coder told them apart
    return a.type === 'CONSULT' || likeness(a.quote, b.quote) >= NEAR_IDENTICAL;
  }
  // one summit may bring several agreements: two papers tell the same one when they share some of its words
  return !MANY_A_DAY.has(a.type) || likeness(a.quote, b.quote) >= SOME_WORDS;
}

/** What the same parties may do several times in a day, each time about something else. */
const MANY_A_DAY: ReadonlySet<string> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

/** A fifth of all words: two accounts in words of their own share names and the matter, seldom more. */
const SOME_WORDS = 0.2;

/** A visit that was planned may have happened, or been cancelled; not both. */
function areStatusesCompatible(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  const other = a === 'planned' ? b : b === 'planned' ? a : undefined;
  return other === 'happened' || other === 'cancelled';
}

/** Two ministers who meet are not the two presidents who meet on the same day. */
function areSamePeople(a: readonly MergeableParticipant[], b: readonly MergeableParticipant[]): boolean {
  return a.every((one) => {
    const others = b.filter(({ role, entity }) => role === one.role && entity === one.entity);
    return others.every((other) => {
      if (one.person !== null && other.person !== null) return one.person === other.person;
      return one.office === null || other.office === null || one.office === other.office;
    });
  });
}

/** Joins what people have linked, across groups too. */
function joinSame(clusters: MergeableReport[][], verdicts: readonly Verdict[]): MergeableReport[][] {
  let joined = clusters;
  for (const { verdict, reports: pair } of verdicts) {
    if (verdict !== 'same') continue;
    const [first, second] = pair.map((uid) =>
      joined.find((cluster) => cluster.some((report) => report.uid === uid)),
    );
    if (first === undefined || second === undefined || first === second) continue;
    joined = [...joined.filter((cluster) => cluster !== first && cluster !== second), [...first, ...second]];
  }
  return joined;
}

function eventOf(cluster: readonly MergeableReport[]): MergedEvent {
  const reports = [...cluster].sort(byLead);
  // the earliest text names the event, so that later ones seldom change its id
  const [representative] = [...cluster].sort(byPublication);
  const dates = cluster.flatMap(({ date }) => (date === null ? [] : [date]));
  const [narrowest] = dates.sort((a, b) => daysBetween(a) - daysBetween(b) || compare(a.from, b.from));
  const groups = new Set(cluster.map(({ groupKey, uid }) => groupKey ?? uid));
  const why = groups.size > 1 ? 'linked by a person' : 'same type, actors and recipients; dates meet';
  return {
    id: eventIdOf(representative?.uid ?? ''),
    day: narrowest === undefined ? null : dayOf(narrowest),
    reports,
    why: cluster.length > 1 ? why : null,
  };
}

const STATUS_ORDER = ['happened', 'cancelled', 'planned', 'denied', 'hypothetical'];

function byLead(a: MergeableReport, b: MergeableReport): number {
  return (
    STATUS_ORDER.indexOf(a.status ?? '') - STATUS_ORDER.indexOf(b.status ?? '') ||
    compareWidths(a, b) ||
    Number(b.isOfficial) - Number(a.isOfficial) ||
    byPublication(a, b)
  );
}

/** A report without a date says least of when it was. */
function compareWidths(a: MergeableReport, b: MergeableReport): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return width(a) - width(b);
}

const byPublication = (a: MergeableReport, b: MergeableReport): number =>
  compare(a.publishedFrom ?? '9999', b.publishedFrom ?? '9999') || compare(a.uid, b.uid);

const byDateThenUid = (a: MergeableReport, b: MergeableReport): number =>
  compare(a.date?.from ?? '', b.date?.from ?? '') ||
  compare(a.date?.to ?? '', b.date?.to ?? '') ||
  byPublication(a, b);

const width = ({ date }: MergeableReport): number => (date === null ? 0 : daysBetween(date));

function daysBetween({ from, to }: Days): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
}

function pairsOf(verdicts: readonly Verdict[], wanted: Verdict['verdict']): Set<string> {
  return new Set(
    verdicts.filter(({ verdict }) => verdict === wanted).map(({ reports }) => pairKey(...reports)),
  );
}

function groupsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
