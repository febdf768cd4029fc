import { describe, expect, it } from 'vitest';
import { readText } from '../read-sentence.test-support.js';
import { describeEvent } from './describe-event.js';

const OFFICE = { office: 'USA/president', publishedOn: '2023-05-04', kind: 'speech' } as const;

const read = (title: string, text: string): string =>
  readText(text, { ...OFFICE, title })
    .events.filter(({ type }) => type === 'CONSULT')
    .map((event) => `${describeEvent(event)} ${event.date?.edtf ?? '-'} “${event.quote.text}”`)
    .join('; ');

describe('meetings at which host and guest speak', () => {
  it.each([
    [
      'Remarks by President Biden and President Macron of France Before Bilateral Meeting',
      'PRESIDENT BIDEN:  Well, Mr. President, welcome back to the Oval Office. The weather is fine.',
      'FRA,USA CONSULT - 2023-05-04~ “PRESIDENT BIDEN:  Well, Mr. President, welcome back to the Oval Office.”',
    ],
    [
      'Remarks by Vice President Harris and Prime Minister Kishida of Japan in Joint Press Statements',
      'PRIME MINISTER KISHIDA:  The roads are long. Thank you, Madam Vice President, for having me.',
      'JPN,USA CONSULT - 2023-05-04~ “Thank you, Madam Vice President, for having me.”',
    ],
  ])('%s', (title, text, wanted) => expect(read(title, text)).toBe(wanted));

  it('need words of greeting, two who speak, and an office whose text it is', () => {
    const title = 'Remarks by President Biden and President Macron of France Before Bilateral Meeting';
    expect(read(title, 'PRESIDENT BIDEN:  We have much to do. The weather is fine.')).toBe('');
    expect(read(title, 'PRESIDENT BIDEN:  We look forward to welcoming you all next year.')).toBe('');
    expect(read('Remarks by President Biden on the Economy', 'It is great to be here with you.')).toBe('');
    const press = readText('It is great to have you here.', { title, publishedOn: '2023-05-04' });
    expect(press.events).toEqual([]);
  });
});

describe('visits that an office announces', () => {
  it.each([
    [
      'President Biden looks forward to welcoming Republic of Korea President Yoon Suk Yeol to the White House on May 9, 2023.',
      'USA CONSULT/visit KOR planned 2023-05-09',
    ],
    [
      'President Joe Biden and First Lady Jill Biden will host President Emmanuel Macron of France for a State Visit to the United States, which will include a concert, on June 1, 2023.',
      'USA CONSULT/visit FRA planned 2023-06-01',
    ],
    [
      'Today, the President of the United States, Joseph R. Biden Jr., welcomed the Prime Minister of Norway, Jonas Gahr Store, to the White House.',
      'USA CONSULT/visit NOR 2023-05-04',
    ],
    [
      'President Joseph R. Biden, Jr. and President Emmanuel Macron met on Tuesday.',
      'FRA,USA CONSULT - 2023-05-02',
    ],
  ])('%s', (text, wanted) => {
    const told = readText(text, { ...OFFICE, kind: 'statement' }).events.map(
      (event) => `${describeEvent(event)} ${event.date?.edtf ?? '-'}`,
    );
    expect(told.join('; ')).toContain(wanted);
  });

  it('reads “we” of a joint statement as both, and dates what it opens with', () => {
    const given = {
      ...OFFICE,
      kind: 'joint-statement',
      title: 'Joint Statement of the United States and Chile',
    } as const;
    const { events } = readText('We met today to renew our friendship.', given);
    expect(events.map(describeEvent)).toEqual(['CHL,USA CONSULT -']);
    const opened = readText(
      'President Biden is honored to welcome President Gabriel Boric to Washington.',
      given,
    );
    expect(opened.events.map(({ date }) => date?.edtf)).toEqual(['2023-05-04~']);
  });
});
