import type { Span } from '../src/span.js';

/** Raw text of a paragraph of a treebank, with its sentences and words. */
export interface Paragraph {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly Span[];
}

/** The paragraphs of a CoNLL-U file (`# newpar`, `# newdoc`), their text put together from the words and `SpaceAfter`. */
export function readParagraphs(conllu: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current = { text: '', sentences: [] as Span[], words: [] as Span[] };
  let start = 0;
  let ink = 0;
  const close = () => {
    if (current.text !== '') paragraphs.push(current);
    current = { text: '', sentences: [], words: [] };
    start = ink = 0;
  };
  let range: { from: number; to: number; form: string; space: boolean } | null = null;
  for (const line of conllu.split(/\r?\n/)) {
    if (/^# new(?:par|doc)/.test(line)) close();
    else if (line === '') {
      if (ink > start) current.sentences.push({ start, end: ink });
      start = ink = current.text.length;
    } else if (!line.startsWith('#')) {
      const columns = line.split('\t');
      const [id = '', form = ''] = columns;
      const space = !(columns[9] ?? '').includes('SpaceAfter=No');
      const span = /^(\d+)-(\d+)$/.exec(id);
      if (span) range = { from: Number(span[1]), to: Number(span[2]), form, space };
      if (!/^\d+$/.test(id)) continue;
      if (range && Number(id) <= range.to) {
        addPart(Number(id), form);
        continue;
      }
      range = null;
      addWord(form, space);
    }
  }
  close();
  return paragraphs;

  function addWord(form: string, space: boolean): void {
    const at = current.text.length;
    current.text += form;
    current.words.push({ start: at, end: at + form.length });
    ink = current.text.length;
    if (space) current.text += ' ';
  }

  /** Parts of "don't" share its letters where they spell it; else the last part takes the rest. */
  function addPart(id: number, form: string): void {
    if (!range) return;
    if (id === range.from) current.text += range.form;
    const whole = current.text.length - range.form.length;
    const at = id === range.from ? whole : (current.words.at(-1)?.end ?? whole);
    const end =
      id === range.to ? whole + range.form.length : Math.min(at + form.length, whole + range.form.length);
    current.words.push({ start: at, end });
    ink = whole + range.form.length;
    if (id === range.to) {
      if (range.space) current.text += ' ';
      range = null;
    }
  }
}
