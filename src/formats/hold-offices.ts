import type { DocumentFilter } from '../record/filters.js';
import type { HeldEncoding } from '../record/encoded-text.js';
import type { Store } from '../record/store.js';
import { sha256 } from '../record/version-hash.js';
import type { CorpusBuilder } from '../wording/corpus-builder.js';
import { encodeText, FormNumbers } from '../wording/encode-text.js';
import { estimateDispersion } from '../wording/estimate-dispersion.js';
import { countBoilerplate, edgeLines, type BoilerplateLine } from '../wording/find-boilerplate.js';
import type { WordingText } from '../wording/text.js';
import { builderOf, linesByOffice, type OfficeCorpus } from './encode-office.js';
import { headOf, isOf, type OfficeTexts, type TextSource } from './office-texts.js';
import { TextsInHand } from './texts-in-hand.js';

/** An office's texts and their words, as the record keeps both. */
export interface HeldOffices {
  readonly held: OfficeTexts;
  readonly offices: readonly OfficeCorpus[];
  readonly inHand: TextsInHand;
}

type Row = HeldEncoding & { readonly head: Omit<WordingText, 'text'> };

/** Texts read, encoded and stored at once. */
const AT_ONCE = 50;
/** Texts whose words are added to their corpora at once. */
const ADDED_AT_ONCE = 500;

/**
 * The texts of a filter, ready to be asked about any phrase. Each text is encoded once: what is new, or was made by another
 * pipeline, or with other boilerplate lines, is encoded now and kept (in memory where the record cannot be written).
 *
 * @param maker what encodings are the work of: the pipeline's version
 */
export async function holdOffices(store: Store, filter: DocumentFilter, maker: string): Promise<HeldOffices> {
  const { since, until, language, ...whole } = filter;
  const isPart = since !== undefined || until !== undefined || language !== undefined;
  const all = await store.encodings(whole);
  const inHand = new TextsInHand(store);
  const rows = all.flatMap((one): Row[] => (one.language === null ? [] : [{ ...one, head: headOf(one, one.language) }])); // prettier-ignore
  // boilerplate is that of all the office's texts, whatever part of them is asked about
  const edges = await edgesOf(store, rows, maker);
  const lines = linesByOffice(countBoilerplate(rows.map((row) => ({ office: row.head.office, lines: edges.get(row.version) ?? [] })))); // prettier-ignore
  const makers = new Map([...new Set(rows.map(({ head }) => head.office))].map((office) => [office, `${maker} ${hashOf(lines.get(office) ?? [])}`])); // prettier-ignore
  const chosen = isPart ? new Set((await store.encodings(filter)).map(({ version }) => version)) : null;
  const asked = rows.filter(({ version }) => chosen?.has(version) ?? true).sort((a, b) => before(a.day, b.day) || before(a.key, b.key)); // prettier-ignore
  const here = await encodeStale(store, asked, { makers, lines, edges });
  const offices = await buildCorpora(store, asked, { makers, lines, here });
  const sources = new Map(asked.map((row): [string, TextSource] => {
    const { key, title, url, publisher, publishedOn, textHash, isPrivate, office } = row;
    return [key, { title, url, publisher, publishedOn, textHash, isPrivate, isOfficial: office !== null }];
  })); // prettier-ignore
  const texts = asked.map(({ head }) => inHand.text(head));
  const unknown = all.filter((one) => one.language === null && (chosen?.has(one.version) ?? true)).length;
  const undated = (await store.issuers()).filter((issuer) => isOf(issuer, filter)).reduce((sum, issuer) => sum + issuer.undated, 0); // prettier-ignore
  return { held: { texts, sources, leftOut: { undated, languageUnknown: unknown } }, offices, inHand };
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const hashOf = (lines: readonly BoilerplateLine[]): string => sha256(lines.map(({ line }) => line).sort().join('\n')).slice(0, 16); // prettier-ignore

/** The lines of each text that may be boilerplate, by version: as they were kept, else read now. */
async function edgesOf(store: Store, rows: readonly Row[], maker: string): Promise<Map<number, string[]>> {
  const edges = new Map<number, string[]>();
  const unread: Row[] = [];
  for (const row of rows) {
    if (row.edges !== null && row.maker?.startsWith(`${maker} `) === true)
      edges.set(row.version, JSON.parse(row.edges) as string[]);
    else unread.push(row);
  }
  for (let at = 0; at < unread.length; at += AT_ONCE) {
    const batch = new Map(unread.slice(at, at + AT_ONCE).map((row) => [row.key, row]));
    for (const { key, text } of await store.textsByKey([...batch.keys()]))
      edges.set(batch.get(key)?.version ?? -1, [...new Set(edgeLines(text))]);
  }
  return edges;
}

/** Words that could not be kept in the record, with the forms that their numbers stand for. */
type EncodedHere = Map<number, { readonly words: Uint32Array; readonly forms: readonly string[] }>;

async function encodeStale(
  store: Store,
  rows: readonly Row[],
  about: { makers: ReadonlyMap<string, string>; lines: ReadonlyMap<string, readonly BoilerplateLine[]>; edges: ReadonlyMap<number, readonly string[]> },
): Promise<EncodedHere> {
  const here: EncodedHere = new Map();
  const stale = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.maker === about.makers.get(row.head.office)) continue;
    const language = languageOf(row);
    const held = stale.get(language);
    if (held === undefined) stale.set(language, [row]);
    else held.push(row);
  }
  for (const [language, waiting] of stale) {
    const canKeep = store.readOnlyBecause === null;
    const numbers = canKeep ? null : new FormNumbers(await store.wordForms(language));
    for (let at = 0; at < waiting.length; at += AT_ONCE) {
      const batch = waiting.slice(at, at + AT_ONCE);
      const texts = new Map((await store.textsByKey(batch.map(({ key }) => key))).map((text) => [text.key, text]));
      const own = numbers ?? new FormNumbers();
      const encoded = batch.flatMap(({ key, version, textHash, head }) => {
        const text = texts.get(key);
        // a document that changed since it was listed is not what was asked about
        if (text === undefined || text.textHash !== textHash) return [];
        const boilerplate = new Set((about.lines.get(head.office) ?? []).map(({ line }) => line));
        const words = encodeText({ ...head, text: text.text }, boilerplate, own);
        return [{ version, maker: about.makers.get(head.office) ?? '', language, edges: JSON.stringify(about.edges.get(version) ?? []), words }];
      });
      if (canKeep) await store.saveEncodings(own.forms, encoded);
      else for (const { version, words } of encoded) here.set(version, { words, forms: own.forms });
    }
  }
  return here;
} // prettier-ignore

const languageOf = ({ head }: Row): string => head.language.toLowerCase().split(/[-_]/)[0] ?? head.language;

async function buildCorpora(
  store: Store,
  rows: readonly Row[],
  { makers, lines, here }: { makers: ReadonlyMap<string, string>; lines: ReadonlyMap<string, readonly BoilerplateLine[]>; here: EncodedHere }, // prettier-ignore
): Promise<OfficeCorpus[]> {
  const builders = new Map<string, CorpusBuilder>();
  const hashes = new Map<CorpusBuilder, string[]>();
  const forms = new Map<string, readonly string[]>();
  for (const language of new Set(rows.map(languageOf))) forms.set(language, await store.wordForms(language));
  for (let at = 0; at < rows.length; at += ADDED_AT_ONCE) {
    const batch = rows.slice(at, at + ADDED_AT_ONCE);
    const kept = await store.encodedWords(batch.map(({ version }) => version));
    for (const [i, row] of batch.entries()) {
      const own = here.get(row.version);
      const builder = builderOf(builders, row.head);
      builder.add(row.head, own?.words ?? kept[i] ?? new Uint32Array(0), own?.forms ?? forms.get(languageOf(row)) ?? []); // prettier-ignore
      const held = hashes.get(builder);
      if (held === undefined) hashes.set(builder, [row.textHash]);
      else held.push(row.textHash);
    }
  }
  const offices: OfficeCorpus[] = [];
  for (const builder of builders.values()) {
    const { corpus, apart } = builder.finish(lines.get(builder.office) ?? []);
    const of = { office: builder.office, language: builder.language, corpus: sha256([makers.get(builder.office) ?? '', ...(hashes.get(builder) ?? [])].join('\n')) }; // prettier-ignore
    const known = await store.dispersion(of);
    const dispersion = known ?? estimateDispersion(corpus);
    if (known === null && store.readOnlyBecause === null) await store.saveDispersion(of, dispersion);
    offices.push({ corpus, apart, dispersion });
  }
  return offices;
}
