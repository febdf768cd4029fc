import { PLACES, type FieldShape, type RowShape } from './row-shapes.js';

/** What is wrong with a row, and how to mend it. `where` is file and row: `events/ACCUSE.yaml, rule condemn`. */
export interface RowTrouble {
  readonly where: string;
  readonly message: string;
}

/** Names that a row's words may refer to. */
export interface Known {
  readonly classes: ReadonlySet<string>;
  readonly contexts: ReadonlySet<string>;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');

/** Checks one row as it was parsed from YAML, before anything trusts its shape; each message names the field. */
export function checkRow(row: unknown, shape: RowShape, known: Known): string[] {
  if (!isRecord(row)) return ['a row must be a mapping of fields; begin it with "- id: …"'];
  const messages = shape.required
    .filter((field) => row[field] === undefined || row[field] === null)
    .map((field) => `field ${field} is missing; add it`);
  for (const [field, value] of Object.entries(row)) {
    const wanted = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
    if (wanted === undefined)
      messages.push(
        `field ${field} is unknown; remove it, or write one of ${Object.keys(shape.fields).join(', ')}`,
      );
    else messages.push(...checkField(wanted, value, known, field).map((said) => `field ${field} ${said}`));
  }
  const opens = shape.opensBy.some((field) => {
    const words = row[field];
    return typeof words === 'string' || (Array.isArray(words) && words.length > 0);
  });
  if (!opens && shape.opensBy.length > 0)
    messages.push(`nothing opens this row; give it ${shape.opensBy.join(', ')} or more of them`);
  return messages;
}

/** What is wrong with a field's content, as ends of sentences. */
function checkField(wanted: FieldShape, value: unknown, known: Known, field: string): string[] {
  if (typeof wanted === 'object') {
    if ('one' in wanted)
      return wanted.one.some((word) => word === value)
        ? []
        : [`must be one of ${wanted.one.join(', ')}, not ${JSON.stringify(value)}`];
    if (!isStrings(value)) return ['must be a list of words: [one, two]'];
    return value
      .filter((word) => !wanted.some.includes(word))
      .map((word) => `has ${word}; known are ${wanted.some.join(', ')}`);
  }
  switch (wanted) {
    case 'text':
      return typeof value === 'string' && value !== '' ? [] : ['must be text; put it in quotes'];
    case 'flag':
      return typeof value === 'boolean' ? [] : ['must be true or false'];
    case 'places':
      return isStrings(value)
        ? value
            .filter((place) => !PLACES.has(place))
            .map((place) => `has the unknown place ${place}; known are ${[...PLACES].join(', ')}`)
        : ['must be a list of places: [object, with]'];
    case 'entries':
    case 'words':
      return checkWords(value, known, field);
    case 'needs':
      if (!isRecord(value)) return ['must be a mapping of prepositions to lists of words: {on: [sanction]}'];
      return Object.values(value).flatMap((words) => checkWords(words, known, field));
    case 'examples':
    case 'sayings':
      return checkExamples(value, wanted === 'examples');
  }
}

function checkWords(value: unknown, known: Known, field: string): string[] {
  if (!isStrings(value))
    return ['must be a list of words: [one, two]; put words that YAML reads otherwise (no, on, 1) in quotes'];
  return value.flatMap((entry) => {
    const said: string[] = [];
    for (const word of entry.split(' '))
      if (word.startsWith('$') && !known.classes.has(word.slice(1)))
        said.push(`has the unknown word class ${word}; add it to classes.yaml, or mend its name`);
    if (entry !== entry.trim() || entry.includes('  '))
      said.push(`has spaces too many in ${JSON.stringify(entry)}; remove them`);
    if (field === 'contexts' && !known.contexts.has(entry))
      said.push(`has the unknown context ${entry}; known are ${[...known.contexts].join(', ')}`);
    return said;
  });
}

const READS =
  /^(?:-|(?:[A-Za-z0-9_,-]+ (?:[A-Z]+)(?:\/[a-z-]+)? [A-Za-z0-9_,-]+(?: (?:happened|planned|hypothetical|denied|cancelled))?)(?:; .+)?)$/;

function checkExamples(value: unknown, ofEvents: boolean): string[] {
  if (!Array.isArray(value)) return ['must be a list of {say: "…", reads: "…"}'];
  return value.flatMap((one: unknown): string[] => {
    if (!isRecord(one) || typeof one['say'] !== 'string' || typeof one['reads'] !== 'string')
      return ['must hold {say: "…", reads: "ACTOR TYPE RECIPIENT"}'];
    return ofEvents && !READS.test(one['reads'])
      ? [`has "${one['reads']}", which cannot be read; write "FRA ACCUSE NER", "KOR,CHN AGREE -" or "-"`]
      : [];
  });
}
