import { EVENT_TYPES } from './event-type.js';
import type { EventFile, TypeRow } from './rows.js';

/** What is wrong with a row, and how to mend it. `where` is file and row: `ACCUSE.yaml, rule condemn`. */
export interface RowTrouble {
  readonly where: string;
  readonly message: string;
}

const RULE_KEYS: ReadonlySet<string> = new Set(
  'id mode verbs idioms nouns adjectives object unlessObject needs unless subject unlessSubject complement inner innerWords tense actor recipient needsRecipient acrossBorders reciprocal status contexts level examples counter'.split(
    ' ',
  ),
);
const LISTS = ['verbs', 'idioms', 'nouns', 'adjectives', 'object', 'unlessObject', 'unless', 'subject', 'unlessSubject', 'innerWords', 'complement', 'inner', 'actor', 'recipient'] as const; // prettier-ignore
const ROLES: ReadonlySet<string> = new Set(
  'subject object possessor complement-subject sayer told none of by with on upon against to toward towards from for over at in into between among about behind near through as within inside outside off across around under throughout along onto beyond after amongst'.split(
    ' ',
  ),
);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Checks one event file as it was parsed from YAML, before anything trusts its shape. */
export function validateEventFile(
  file: string,
  content: unknown,
  types: ReadonlyMap<string, TypeRow>,
  classes: Readonly<Record<string, unknown>>,
): RowTrouble[] {
  const trouble: RowTrouble[] = [];
  const complain = (where: string, message: string): void =>
    void trouble.push({ where: `${file}, ${where}`, message });
  if (!isRecord(content))
    return [{ where: file, message: 'the file must be a mapping with `type` and `rules`' }];
  const type = String(content['type']);
  const row = types.get(type);
  if (!row) complain('type', `unknown event type ${type}; one of ${EVENT_TYPES.join(', ')}`);
  if (!Array.isArray(content['rules']))
    return [...trouble, { where: file, message: '`rules` must be a list' }];
  const ids = new Set<string>();
  content['rules'].forEach((rule: unknown, index) => {
    if (!isRecord(rule)) return complain(`rule ${index + 1}`, 'a rule must be a mapping');
    const id = typeof rule['id'] === 'string' ? rule['id'] : '';
    const where = `rule ${id || index + 1}`;
    if (id === '') complain(where, 'a rule needs an `id`');
    if (ids.has(id)) complain(where, `the id ${id} is used twice`);
    ids.add(id);
    for (const key of Object.keys(rule))
      if (!RULE_KEYS.has(key)) complain(where, `unknown key ${key}; a rule has ${[...RULE_KEYS].join(', ')}`);
    for (const key of LISTS)
      if (rule[key] !== undefined && !isStrings(rule[key])) complain(where, `${key} must be a list of words`);
    if (row && typeof rule['mode'] === 'string' && !(rule['mode'] in row.modes))
      complain(where, `${type} has no mode ${rule['mode']}`);
    if (
      !['verbs', 'idioms', 'nouns', 'adjectives'].some((key) => isStrings(rule[key]) && rule[key].length > 0)
    )
      complain(where, 'a rule needs verbs, idioms, nouns or adjectives');
    for (const key of ['actor', 'recipient'] as const)
      if (isStrings(rule[key]))
        for (const role of rule[key])
          if (!ROLES.has(role)) complain(where, `unknown place ${role} in ${key}`);
    for (const key of LISTS)
      if (isStrings(rule[key]))
        for (const word of rule[key])
          if (word.startsWith('$') && !(word.slice(1) in classes))
            complain(where, `unknown word class ${word}; see classes.yaml`);
    for (const key of ['examples', 'counter'] as const)
      trouble.push(...validateExamples(`${file}, ${where}`, rule[key]));
  });
  for (const key of ['examples', 'counter'] as const) trouble.push(...validateExamples(file, content[key]));
  return trouble;
}

const READS =
  /^(?:-|(?:[A-Za-z0-9_,-]+ (?:[A-Z]+)(?:\/[a-z-]+)? [A-Za-z0-9_,-]+(?: (?:happened|planned|hypothetical|denied|cancelled))?)(?:; .+)?)$/;

function validateExamples(where: string, examples: unknown): RowTrouble[] {
  if (examples === undefined) return [];
  if (!Array.isArray(examples)) return [{ where, message: 'examples must be a list of {say, reads}' }];
  return examples.flatMap((example: unknown): RowTrouble[] => {
    if (!isRecord(example) || typeof example['say'] !== 'string' || typeof example['reads'] !== 'string')
      return [{ where, message: 'an example is {say: "…", reads: "ACTOR TYPE RECIPIENT"}' }];
    if (!READS.test(example['reads']))
      return [
        {
          where,
          message: `cannot read "${example['reads']}": write "FRA ACCUSE NER", "KOR,CHN AGREE -" or "-"`,
        },
      ];
    return [];
  });
}

/** The event files of a codebook, once validated. */
export function isEventFile(content: unknown): content is EventFile {
  return isRecord(content) && typeof content['type'] === 'string' && Array.isArray(content['rules']);
}
