import { formatDate } from './format-date.js';
import { countPassages, type CompareAnswer, type ComparedText, type ConceptRow, type InSentence, type PassageRow, type Piece } from './compare-answer.js'; // prettier-ignore
import { printable } from './printable.js';
import { flat } from './wording-table.js';

/** Two texts side by side, for a terminal. */
export function formatCompareTable(answer: CompareAnswer): string {
  return printable(formatTexts(answer));
}

function formatTexts(answer: CompareAnswer): string {
  const heads = [nameText('A', answer.a), nameText('B', answer.b), ''];
  if (answer.by === 'clauses')
    return [...heads, describePassages(answer.passages), '', ...answer.passages.filter(({ kind, moved }) => kind !== 'same' || moved).flatMap(formatPassage)].join('\n') + '\n'; // prettier-ignore
  return (
    [
      ...heads,
      ...formatList('In both', answer.both, true),
      ...formatList('Only in A', answer.onlyA, false),
      ...formatList('Only in B', answer.onlyB, false),
      describeUnread(answer),
      NO_LIST_IS_WHOLE,
    ].join('\n') + '\n'
  );
}

/** A figure as the text writes it; all else by its id. */
export const nameRow = ({ id, kind, a, b }: ConceptRow): string => kind === 'figure' ? ((a[0] ?? b[0])?.words.text ?? id) : id; // prettier-ignore

/** What has a name or a number says little by itself: one line, so that what is said stands out. */
function inOneLine(what: string, kind: ConceptRow['kind'], rows: readonly ConceptRow[]): string[] {
  const ids = rows.filter((row) => row.kind === kind).map(nameRow);
  return ids.length === 0 ? [] : [`  ${what}: ${flat(ids.join(', '))}`];
}

/** What cannot be compared, with what it is of. */
export function describeUnread({ unread, sentences }: Extract<CompareAnswer, { by: 'concepts' }>): string {
  const of = (side: 'a' | 'b'): string => `${unread[side].length} of the ${sentences[side]} sentences of ${side.toUpperCase()}`; // prettier-ignore
  return `Cannot be compared: ${of('a')} and ${of('b')} hold nothing that the lexicon knows.`;
}

export const NO_LIST_IS_WHOLE =
  'The lists hold concepts of the lexicon, words of tone, states named, figures and days. What the lexicon does not know is in neither: read both texts.';

const nameText = (side: string, { title, id, office, language, publishedOn }: ComparedText): string =>
  `${side}  ${flat(title ?? id)} · ${[office, language, formatDate(publishedOn)].filter((part) => part !== null).join(' · ')}`;

/** "31 clauses the same, 4 reworded, 3 only in A, 2 only in B; 1 moved". */
export function describePassages(passages: readonly PassageRow[]): string {
  const count = countPassages(passages);
  return `${count.same} passages the same, ${count.reworded} reworded, ${count['only-a']} only in A, ${count['only-b']} only in B; ${count.moved} of those in both stand elsewhere`;
}

function formatPassage({ kind, a, b, moved, words }: PassageRow): string[] {
  const place = moved ? ' (moved)' : '';
  if (kind === 'same') return [`=${place} ${flat(a?.text ?? '')}`];
  if (kind === 'only-a') return [`< ${flat(a?.text ?? '')}`];
  if (kind === 'only-b') return [`> ${flat(b?.text ?? '')}`];
  const marked = (pieces: readonly Piece[], open: string, close: string): string => flat(pieces.map(({ text, shared }) => (shared ? text : `${open}${text.trimEnd()}${close}${/\s*$/.exec(text)?.[0] ?? ''}`)).join('')); // prettier-ignore
  return [`~${place} A: ${marked(words?.a ?? [], '[-', '-]')}`, `${' '.repeat(place.length)}  B: ${marked(words?.b ?? [], '{+', '+}')}`]; // prettier-ignore
}

/** A sentence with the words that count in brackets. */
function inBrackets({ words, sentence: { text, start } }: InSentence): string {
  const [from, to] = [words.start - start, words.end - start];
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

function formatList(heading: string, rows: readonly ConceptRow[], both: boolean): string[] {
  const side = (mark: string, uses: readonly InSentence[]): string[] => {
    const first = uses[0];
    return first === undefined ? [] : [`    ${mark}${uses.length > 1 ? ` (${uses.length})` : ''}  ${flat(inBrackets(first))}`]; // prettier-ignore
  };
  return [
    `${heading} (${rows.length})`,
    ...rows.flatMap(({ id, kind, a, b }) =>
      kind === 'concept' ? [`  ${id}`, ...side('A', a), ...side('B', b)] : [],
    ),
    ...inOneLine('words of tone, whatever about', 'tone', rows),
    ...inOneLine('states named', 'name', rows),
    ...inOneLine('figures and days', 'figure', rows),
    ...(rows.length === 0 ? [both ? '  nothing that the lexicon knows' : '  nothing'] : []),
    '',
  ];
}
