import { describe, expect, it } from 'vitest';
import { sentenceDocument } from '../src/commands/codebook-check.js';
import { openReaderPool } from '../src/loading/reader-pool.js';

describe('worker threads', () => {
  it('read the same as the main thread, from weights that are shared', async () => {
    const documents = [
      'Kenya expelled two Somali diplomats.',
      'Japan and India agreed to share data.',
      'France thanked Peru.',
    ].map(sentenceDocument);
    const [here, there] = [openReaderPool(0), openReaderPool(2)];
    try {
      const one = await Promise.all(documents.map((document) => here.read(document)));
      const two = await Promise.all(documents.map((document) => there.read(document)));
      expect(two).toEqual(one);
      expect(one[0]?.events).toHaveLength(1);
    } finally {
      await there.close();
    }
  });
});
