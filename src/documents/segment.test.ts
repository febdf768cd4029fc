import { describe, expect, it } from 'vitest';
import { segment } from './segment.js';

/** Each block as `part: words`. */
function partsOf(text: string, title: string | null = null): string[] {
  return segment(text, { title }).blocks.map(({ start, end, part }) => `${part}: ${text.slice(start, end)}`);
}

const BODY =
  'The foreign ministers of the two states met in Oslo on Monday and agreed to open the bridge again.';
const MORE = 'They will meet again in spring, the host’s office said in a statement after the talks.';

describe('segment', () => {
  it('reads a title that stands twice once', () => {
    const title = 'Ministers meet in Oslo over the bridge';
    expect(partsOf(`${title}\n\n${title}\n${BODY}\n`)).toEqual([
      `headline: ${title}`,
      `boilerplate: ${title}`,
      `body: ${BODY}`,
    ]);
  });

  it('takes a single sentence for body, also without a stop', () => {
    expect(partsOf('Norland and Sudland agreed to open the bridge')).toEqual([
      'body: Norland and Sudland agreed to open the bridge',
    ]);
  });

  it('finds a caption above its credit', () => {
    const caption = 'Minister Berg and Minister Lie shake hands at the bridge, 5 May, 2026';
    const text = `${BODY}\n\n${caption}\nReuters\n\n${MORE}`;
    expect(partsOf(text)).toEqual([
      `body: ${BODY}`,
      `caption: ${caption}`,
      'boilerplate: Reuters',
      `body: ${MORE}`,
    ]);
    expect(segment(text, { title: null }).pictures).toEqual([
      {
        caption: { start: text.indexOf(caption), end: text.indexOf(caption) + caption.length },
        credit: 'Reuters',
        isFilePhoto: false,
      },
    ]);
  });

  it.each([
    ['This file photo, taken on May 5, 2025, shows the bridge. (Yonhap)', 'Yonhap', true],
    ['FILE - The bridge on 5 May 2025. (Anna Berg/AP, File)', 'Anna Berg/AP, File', true],
    [
      'Minister Berg (R) greets Minister Lie at the bridge. Photo courtesy of the Harbour Office',
      'the Harbour Office',
      false,
    ],
    ['Minister Berg (L) and her guest at the bridge on Monday. REUTERS/Anna Lie', 'REUTERS/Anna Lie', false],
  ])('%s: a caption', (line, credit, isFilePhoto) => {
    const { blocks, pictures } = segment(`${BODY}\n\n${line}\n\n${MORE}`, { title: null });
    expect(blocks.map((block) => block.part)).toEqual(['body', 'caption', 'boilerplate', 'body']);
    expect(pictures.map((picture) => [picture.credit, picture.isFilePhoto])).toEqual([[credit, isFilePhoto]]);
  });

  it.each([
    'Senator Berg (R) said on Monday that the bridge must stay open.',
    'SUDVIK, May 5 (Yonhap) -- The two ministers met at the bridge.',
    'The soldiers, left without food, shook hands with their captors and went home in 2024.',
  ])('%s: no caption', (line) => {
    expect(partsOf(`${BODY}\n\n${line}\n\n${MORE}`)[1]).toBe(`body: ${line}`);
  });

  it('an agency under the last paragraph is its source, not a credit', () => {
    expect(partsOf(`${BODY}\n\n${MORE}\nReuters`)).toEqual([
      `body: ${BODY}`,
      `body: ${MORE}`,
      'boilerplate: Reuters',
    ]);
  });

  it('nothing after the end mark is body', () => {
    const text = `${BODY}\n${MORE}\nanna@example.org\n(END)\n-\n(LEAD) Ship runs aground off the northern cape\n-\nPrices of fish rise for the third month`;
    expect(
      partsOf(text)
        .slice(2)
        .every((line) => line.startsWith('boilerplate')),
    ).toBe(true);
    expect(partsOf(text)).toHaveLength(8);
  });

  it('an end mark in the middle of two texts ends neither', () => {
    const text = `${BODY}\n${MORE}\n(END)\n${MORE}\n${BODY}\n${MORE}`;
    expect(partsOf(text).filter((line) => line.startsWith('body'))).toHaveLength(5);
  });

  it('headlines listed below an article without any mark are not its body', () => {
    const parts = partsOf(
      `${BODY}\n\n${MORE}\n\nShip runs aground off the northern cape\n\nPrices of fish rise for the third month`,
    );
    expect(parts.map((line) => line.split(':')[0])).toEqual(['body', 'body', 'boilerplate', 'boilerplate']);
  });

  it('cuts a stub off the paragraph that it is glued to', () => {
    expect(partsOf(`${BODY} Advertisement\n\n${MORE}\n\nTags`)).toEqual([
      `body: ${BODY}`,
      'boilerplate: Advertisement',
      `body: ${MORE}`,
      'boilerplate: Tags',
    ]);
  });

  it('finds a heading between paragraphs', () => {
    expect(partsOf(`${BODY}\n\nThe bridge and its neighbours\n\n${MORE}`)[1]).toBe(
      'heading: The bridge and its neighbours',
    );
  });

  it('tells questions from answers in a transcript', () => {
    const text =
      'MS. BERG:  Good afternoon.\n\nQ    Will the minister go to Oslo?\n\nMS. BERG:  He will.\n\nHe leaves on Monday.\n\nQ    With whom?\n\nMS. BERG:  Alone.';
    expect(segment(text, { title: null }).blocks.map((block) => block.part)).toEqual([
      'body',
      'question',
      'answer',
      'answer',
      'question',
      'answer',
    ]);
  });

  it.each([
    [
      'under the speaker’s own name',
      'Anna Berg: Good day. I begin with the schedule.\n\nQuestion: Will the minister go to Oslo?\n\nAnna Berg: He will.\n\nHe leaves on Monday.\n\nQuestion: With whom?\n\nAnna Berg: Alone.',
      ['body', 'question', 'answer', 'answer', 'question', 'answer'],
    ],
    [
      'to papers and agencies by name',
      'Harbour Times: Oslo said it would sell the ferry. Any comment?\n\nSpokesperson: We are against it.\n\nReuters: What about Bergen?\n\nSpokesperson: Nothing new.\n\nWe go on talking.\n\nReuters: A follow-up on the ferry.\n\nSpokesperson: Ask Oslo.',
      ['question', 'answer', 'question', 'answer', 'answer', 'question', 'answer'],
    ],
    [
      'without any label',
      'Q: Will the minister go to Oslo?\n\nHe will. He leaves on Monday.\n\nQ: I have two questions. With whom?\n\nAlone.',
      ['question', 'answer', 'question', 'answer'],
    ],
  ])('tells answers that are given %s', (_how, text, parts) => {
    expect(segment(text, { title: null }).blocks.map((block) => block.part)).toEqual(parts);
  });

  it('takes no list with colons for a transcript', () => {
    const text =
      'Norway: The ferry was sold in May, and two more will follow.\n\nSweden: Will it buy one? Nobody knows.\n\nNorway: The second ferry is for sale.\n\nNote: Is this all?';
    expect(segment(text, { title: null }).blocks.map((block) => block.part)).toEqual([
      'body',
      'body',
      'body',
      'body',
    ]);
  });

  it('reads Chinese questions and answers', () => {
    const text = '问：部长是否将访问奥斯陆？\n答：是的。\n他星期一启程。';
    expect(segment(text, { title: null }).blocks.map((block) => block.part)).toEqual([
      'question',
      'answer',
      'answer',
    ]);
  });

  it('joins lines that are broken at a fixed width, and only these', () => {
    const text =
      'The foreign ministers of the two states met in Oslo on\nMonday and agreed to open the bridge again, which had been\nclosed since the storm of last year, and to share the cost\nof its repair between the two treasuries from the next\nbudget on.\n\nThey will meet again in spring.';
    expect(segment(text, { title: null }).blocks).toHaveLength(2);
    expect(segment(`${BODY}\n${MORE}`, { title: null }).blocks).toHaveLength(2);
  });

  it('leaves list and heading marks outside the blocks', () => {
    expect(partsOf(`## What was agreed\n\n- ${BODY}\n- ${MORE}\n`)).toEqual([
      'heading: What was agreed',
      `body: ${BODY}`,
      `body: ${MORE}`,
    ]);
  });

  it('tells the lines of a vote and of a block quote', () => {
    expect(
      partsOf(`${BODY}\n\nIn favour: Norland, Sudland\n\n> We regret the delay.\n\n${MORE}`).map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['body', 'vote', 'quotation', 'body']);
  });

  it('blocks are in order, do not overlap and never hold white space at their ends', () => {
    const text = `  Title of the day’s report here \r\n\r\n ${BODY} Advertisement \r\n* * *\r\n- ${MORE} (Pool photo) (Yonhap)\r\n`;
    let last = 0;
    for (const block of segment(text, { title: null }).blocks) {
      expect(block.start).toBeGreaterThanOrEqual(last);
      expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
      expect(block.end).toBeGreaterThan(block.start);
      last = block.end;
    }
  });
});
