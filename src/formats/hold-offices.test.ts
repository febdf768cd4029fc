import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleReading, type SampleDocument } from '../record/sample-reading.test-support.js';
import type { Store } from '../record/store.js';
import { STORE_KINDS, type TestPlace } from '../record/test-stores.test-support.js';
import { answerWording } from './collect-wording.js';
import { encodeOffices } from './encode-office.js';
import { holdOffices, type HeldOffices } from './hold-offices.js';
import { LEXICON } from './wording.test-support.js';

const text = (i: number, words: string, more: Partial<SampleDocument> = {}): SampleDocument => ({
  id: `d${i}`,
  office: 'ISL/mfa',
  publishedOn: `2024-0${(i % 9) + 1}-10`,
  language: 'en',
  text: `Ministry for herring\nQ: What of the harbors?\nA: We want open harbors, ${words}.\n“All of us want open harbors for ever and ever, until the last of the ships has come home,” he said.`,
  ...more,
});
const TEXTS = [
  ...['first', 'and so does he', 'fifth', 'more so'].map((words, i) => text(i, words)),
  text(5, '', { language: 'ko', text: '항구를 개방한다. 항구의 개방을 지지한다.' }),
  text(6, '', { language: 'zh', text: '问：港口呢？\n答：港口开放，坚定不移。' }),
  text(7, 'jointly', { kind: 'joint-statement' }),
];

for (const kind of STORE_KINDS) {
  describe.skipIf(kind.skippedBecause !== null)(`an office's words as kept on ${kind.name}`, () => {
    let place: TestPlace;
    let store: Store;
    beforeEach(async () => {
      place = await kind.makePlace();
      store = await place.open();
      for (const one of TEXTS)
        await store.storeReading({ reading: sampleReading(one), pipelineVersion: 'p' });
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const hold = (maker = 'm', of: Store = store): Promise<HeldOffices> => holdOffices(of, { office: 'ISL/mfa' }, maker); // prettier-ignore
    const anew = async ({ held, inHand }: HeldOffices): Promise<unknown> => {
      await inHand.fetch(held.texts.map(({ id }) => id));
      return encodeOffices(held.texts);
    };

    it('They are the same as encoded from the texts, the first time and the second.', async () => {
      const first = await hold();
      const second = await hold();
      expect(first.offices).toEqual(await anew(first));
      expect(second.offices).toEqual(first.offices);
      expect(first.offices.map(({ corpus }) => `${corpus.office} ${corpus.language} ${corpus.texts.length}`)).toEqual(['ISL/mfa en 4', 'ISL/mfa ko 1', 'ISL/mfa zh 1', 'ISL/mfa · joint texts en 1']); // prettier-ignore
    });

    it('Each text is encoded once, and again when text, pipeline or boilerplate changed.', async () => {
      const saved: string[] = [];
      const counted: Store = { ...store, saveEncodings: async (forms, texts) => { saved.push(...texts.map(({ version }) => String(version))); await store.saveEncodings(forms, texts); } }; // prettier-ignore
      const count = async (maker = 'm'): Promise<number> => {
        saved.length = 0;
        await hold(maker, counted);
        return saved.length;
      };
      expect([await count(), await count()]).toEqual([7, 0]);
      await store.storeReading({ reading: sampleReading(text(0, 'changed')), pipelineVersion: 'p' });
      expect([await count(), await count()]).toEqual([1, 0]);
      expect([await count('other'), await count('other')]).toEqual([7, 0]);
      // a fifth text makes the head line boilerplate: the office's own texts are read with that in mind
      await store.storeReading({ reading: sampleReading(text(8, 'late')), pipelineVersion: 'p' });
      expect([await count('other'), await count('other')]).toEqual([7, 0]);
      const { offices } = await hold('other');
      expect(offices[0]?.corpus.boilerplate.map(({ line }) => line)).toEqual(['ministry for herring']);
    });

    it('A record that cannot be written answers the same, and stays as it was.', async () => {
      const readOnly: Store = { ...store, readOnlyBecause: 'it was opened for reading only', saveEncodings: () => Promise.reject(new Error('written')), saveDispersion: () => Promise.reject(new Error('written')) }; // prettier-ignore
      const unkept = await hold('m', readOnly);
      expect(unkept.offices).toEqual((await hold()).offices);
    });

    it('A part of the time is a part of the texts, read with the boilerplate of all.', async () => {
      const part = await holdOffices(store, { office: 'ISL/mfa', until: '2024-02' }, 'm');
      expect(part.held.texts.map(({ id }) => id)).toEqual(['d0', 'd1']);
    });

    it('Only the texts that are quoted are fetched.', async () => {
      const fetched: string[] = [];
      const counted: Store = { ...store, textsByKey: (keys) => { fetched.push(...keys); return store.textsByKey(keys); } }; // prettier-ignore
      await hold();
      const { held, offices, inHand } = await hold('m', counted);
      const ask = () => answerWording(held, offices, { phrase: 'open harbors', lexicon: LEXICON, quotes: 1, asked: { office: 'ISL/mfa', since: null, until: null } }); // prettier-ignore
      const answer = await inHand.answer(ask);
      expect(answer.uses[0]?.quotes[0]?.sentence.text).toContain('open harbors');
      expect(fetched).not.toContain('d0');
    });
  });
}
