import type { Command } from 'commander';
import { loadGazetteerRows } from '../loading/load-gazetteer.js';
import { joinLexicons, loadLexicon, readOwnLexicon } from '../loading/load-lexicon.js';
import { nearest } from '../formats/nearest-names.js';
import { resolveOffice } from '../formats/office-texts.js';
import type { DocumentFilter } from '../record/filters.js';
import type { Store } from '../record/store.js';
import type { ConceptLexicon } from '../wording/concept.js';
import { checkDates } from './check-dates.js';
import { CannotDo, WrongUse } from './trouble.js';

/** What every question about an office's wording takes. */
export interface OfficeOptions {
  readonly office: string;
  readonly since?: string;
  readonly until?: string;
  readonly language?: string;
  readonly lexicon?: string;
  readonly json?: boolean;
  readonly out?: string;
}

export function addOfficeOptions(command: Command): Command {
  return command
    .requiredOption('--office <office>', 'whose texts: CHN/mfa, or CHN for each of its offices apart')
    .option('--since <date>', 'texts published since; EDTF, as 2019 or 2019-06')
    .option('--until <date>', 'texts published until')
    .option('--language <code>', 'only texts in this language, as zh')
    .option(
      '--lexicon <file>',
      'phrases and their translations of your own, beside those that come with Readout (docs/guide.md)',
    ) // prettier-ignore
    .option('--json', 'JSON Lines')
    .option('--out <file>', 'write one HTML page that needs nothing else');
}

/** The lexicon that comes with Readout, the user's own rows first. */
export function lexiconFrom({ lexicon }: Pick<OfficeOptions, 'lexicon'>): ConceptLexicon {
  if (lexicon === undefined) return loadLexicon();
  try {
    return joinLexicons(loadLexicon(), readOwnLexicon(lexicon));
  } catch (error) {
    throw new WrongUse(`--lexicon ${lexicon}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Which documents are meant.
 * @returns null where the office is known and none of its texts is held: `told` says so, and what to do next
 */
export async function officeFilter(
  store: Store,
  options: Pick<OfficeOptions, 'office' | 'since' | 'until' | 'language'>,
): Promise<{ filter: DocumentFilter; name: string } | { told: string }> {
  checkDates(options);
  const issuers = await store.issuers();
  const resolved = resolveOffice(options.office, issuers);
  if (!resolved.found) {
    const { asked } = resolved;
    if (!isKnownOffice(asked)) {
      const guesses = resolved.nearest.length > 0 ? resolved.nearest : nearestKnown(asked);
      const held = [...new Set(issuers.flatMap(({ office }) => office ?? []))].slice(0, 8);
      throw new WrongUse(
        `unknown office: ${asked}; ${guesses.length > 0 ? `did you mean ${guesses.join(', ')}?` : 'offices are written as CHN/mfa or KOR/president.'}${held.length > 0 ? ` Texts are held of ${held.join(', ')}.` : ''}`,
      );
    }
    return { told: `No texts of ${asked} are held; read some first: readout read FILE` };
  }
  const filter: DocumentFilter = {
    ...resolved.filter,
    ...(options.since === undefined ? {} : { since: options.since }),
    ...(options.until === undefined ? {} : { until: options.until }),
  };
  const languages = [
    ...new Set(
      issuers
        .filter(({ office, publisher }) =>
          filter.publisher === undefined
            ? office === filter.office || (office?.startsWith(`${filter.office ?? ''}/`) ?? false)
            : publisher === filter.publisher,
        )
        .flatMap(({ language }) => language ?? []),
    ),
  ];
  const { language } = options;
  if (language !== undefined && !languages.includes(language)) {
    return { told: `No texts of ${resolved.name} in ${language} are held; those held are in ${languages.join(', ') || 'no language that could be told'}.` }; // prettier-ignore
  }
  const narrowed = language === undefined ? filter : { ...filter, language };
  if ((await store.countDocuments(narrowed)) === 0)
    return { told: `No texts of ${resolved.name} are held from that time. Widen --since and --until, or read more: readout read FILE` }; // prettier-ignore
  return { filter: narrowed, name: resolved.name };
}

function isKnownOffice(code: string): boolean {
  const [state, office] = code.split('/');
  const rows = loadGazetteerRows();
  const isBody =
    rows.states.some(({ id }) => id === state) || rows.organisations.some(({ id }) => id === state);
  return isBody && (office === undefined || rows.offices.some(({ id }) => id === office) || rows.publishers.some((row) => row.office === code)); // prettier-ignore
}

const nearestKnown = (code: string): string[] => {
  const { offices, publishers, states } = loadGazetteerRows();
  const [, office] = code.split('/');
  const state = code.split('/')[0] ?? '';
  const isState = states.some(({ id }) => id === state);
  if (isState && office !== undefined) return nearest(office, [...new Set(offices.map(({ id }) => id))], 3).map((id) => `${state}/${id}`); // prettier-ignore
  return nearest(code, [...new Set(publishers.flatMap((row) => row.office ?? []))], 3);
};

/** @throws CannotDo where a file cannot be written: says what was not saved. */
export async function writePage(path: string, page: string): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  try {
    await writeFile(path, page);
  } catch (error) {
    throw new CannotDo(
      `${path} could not be written (${error instanceof Error ? error.message : String(error)}): the page was not saved. Choose another place with --out.`,
    );
  }
  console.error(`written: ${path}`);
}
