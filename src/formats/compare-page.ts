import type {
  CompareAnswer,
  ComparedText,
  ConceptRow,
  InSentence,
  PassageRow,
  Piece,
} from './compare-answer.js';
import { describePassages, describeUnread, nameRow, NO_LIST_IS_WHOLE } from './compare-table.js';
import { drawCompare, rowId } from './draw-compare.js';
import { isWebAddress, safe } from './escape-html.js';
import { formatDate } from './format-date.js';
import { formatPage } from './page.js';

const WIDE = 880;
const NARROW = 358;

/** Two texts side by side, as one HTML page. */
export function formatComparePage(answer: CompareAnswer): string {
  const { a, b } = answer;
  const summary =
    answer.by === 'clauses'
      ? `${describePassages(answer.passages)}.`
      : `${answer.both.length} concepts, words of tone, names, figures and days in both, ${answer.onlyA.length} only in A, ${answer.onlyB.length} only in B.`;
  const picture = `<figure><div class="wide">${drawCompare(answer, summary, WIDE)}</div><div class="narrow">${drawCompare(answer, summary, NARROW)}</div><figcaption>Each text from its first letter to its last. Filled and joined: in both${answer.by === 'clauses' ? ' (dashed where reworded)' : ''}; outlined: there alone. Each opens its row below, which says the same in words.</figcaption></figure>`;
  return formatPage({
    title: 'Two texts side by side',
    wide: true,
    lead: `<div class="two"><p><strong>A</strong> ${nameText(a)}</p><p><strong>B</strong> ${nameText(b)}</p></div><p class="verdict">${safe(summary)}</p>`,
    body: `${picture}${answer.by === 'clauses' ? formatPassages(answer.passages, a, b) : formatConcepts(answer)}`,
  });
}

function nameText({ title, id, url, office, language, publishedOn }: ComparedText): string {
  const name = safe(title ?? id);
  const link = isWebAddress(url) ? `<a rel="noreferrer" href="${safe(url)}">${name}</a>` : name;
  return `${link}<br><span class="note">${safe([office, language, formatDate(publishedOn)].filter((part) => part !== null).join(' · '))}</span>`;
}

function formatPassages(passages: readonly PassageRow[], a: ComparedText, b: ComparedText): string {
  const rows = passages.map(({ kind, a: x, b: y, moved, words }, i) => {
    const chip = `<span class="chip">${kind === 'only-a' ? 'only in A' : kind === 'only-b' ? 'only in B' : kind}${moved ? ', moved' : ''}</span>`;
    const side = (text: string | undefined, pieces: readonly Piece[] | undefined, tag: 'ins' | 'del', lang: string): string => `<p lang="${safe(lang)}">${pieces === undefined ? safe(text ?? '') : pieces.map((piece) => (piece.shared ? safe(piece.text) : `<${tag}>${safe(piece.text)}</${tag}>`)).join('')}</p>`; // prettier-ignore
    if (kind === 'same' && !moved) return `<li id="r${i}"><p lang="${safe(a.language)}">${safe(x?.text ?? '')} <span class="chip">same</span></p></li>`; // prettier-ignore
    return `<li id="r${i}">${chip}<div class="two">${x === null ? '<p></p>' : side(x.text, words?.a, 'del', a.language)}${y === null ? '<p></p>' : side(y.text, words?.b, 'ins', b.language)}</div></li>`;
  });
  return `<section><h2>Passage by passage</h2><p class="note">Left A, right B, in the order of A. Struck through: only A’s words; underlined: only B’s. Spelling, case and the kind of quotation marks are no difference.</p><ol>${rows.join('\n')}</ol></section>`;
}

function formatConcepts(answer: Extract<CompareAnswer, { by: 'concepts' }>): string {
  const { a, b } = answer;
  const list = (heading: string, rows: readonly ConceptRow[], key: string): string =>
    `<section><h2>${heading} (${rows.length})</h2>${
      rows.length === 0
        ? '<p>Nothing that the lexicon knows.</p>'
        : `${items(
            rows.filter(({ kind }) => kind === 'concept'),
            key,
          )}${folded('Words of tone, whatever about', 'tone', rows, key)}${folded('States and bodies named', 'name', rows, key)}${folded('Figures and days', 'figure', rows, key)}`
    }</section>`;
  const items = (rows: readonly ConceptRow[], key: string): string => rows.length === 0 ? '' : `<ol>${rows.map((row) => formatConcept(row, key, a, b)).join('\n')}</ol>`; // prettier-ignore
  // what has a name or a number says little by itself
  const folded = (what: string, kind: ConceptRow['kind'], all: readonly ConceptRow[], key: string): string => {
    const rows = all.filter((row) => row.kind === kind);
    return rows.length === 0 ? '' : `<details><summary>${what} (${rows.length}): ${safe(rows.map(nameRow).slice(0, 12).join(', '))}${rows.length > 12 ? ' …' : ''}</summary>${items(rows, key)}</details>`;
  }; // prettier-ignore
  const unread = (side: 'a' | 'b'): string => answer.unread[side].length === 0 ? '' : `<details><summary>Sentences of ${side.toUpperCase()} that cannot be compared (${answer.unread[side].length})</summary><ol>${answer.unread[side].map(({ text }) => `<li lang="${safe(answer[side].language)}">${safe(text)}</li>`).join('')}</ol></details>`; // prettier-ignore
  return `<p class="note">${NO_LIST_IS_WHOLE}</p>${list('Only in A', answer.onlyA, 'a')}${list('Only in B', answer.onlyB, 'b')}${list('In both', answer.both, 'both')}<section><h2>What cannot be compared</h2><p>${safe(describeUnread(answer))}</p>${unread('a')}${unread('b')}</section>`;
}

function formatConcept(
  { id, kind, a, b }: ConceptRow,
  key: string,
  first: ComparedText,
  second: ComparedText,
): string {
  const chip =
    kind === 'figure'
      ? ' <span class="chip">figure or day</span>'
      : kind === 'name'
        ? ' <span class="chip">named</span>'
        : '';
  const side = (mark: string, uses: readonly InSentence[], lang: string): string => uses.map(({ words, sentence }) => `<blockquote><p lang="${safe(lang)}">${safe(sentence.text.slice(0, words.start - sentence.start))}<mark>${safe(words.text)}</mark>${safe(sentence.text.slice(words.end - sentence.start))}</p><footer>${mark}</footer></blockquote>`).join(''); // prettier-ignore
  return `<li id="c-${key}-${rowId(id)}"><p class="line"><strong>${safe(id)}</strong>${chip}</p>${side('A', a, first.language)}${side('B', b, second.language)}</li>`;
}
