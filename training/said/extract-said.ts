import { saidFeatures } from '../../src/events/said/said-features.js';
import { loadParts } from '../../src/loading/load-reader.js';
import { sentenceDocument } from '../../src/commands/codebook-check.js';
import { analyseSentences } from '../../src/pipeline.js';
import type { SaidLabel } from '../../src/codebook/said-model.js';
import { frameExample } from './frame-examples.js';
import type { SaidExample } from './read-said-examples.js';

export interface SaidRow {
  /** Which example it is of: its sentences are kept out together. */
  readonly example: number;
  readonly label: SaidLabel;
  readonly features: readonly string[];
}

/** What the model would see of each example, by this build's own stages; sentences whose saying the parser misses teach nothing. */
export function extractSaid(examples: readonly SaidExample[]): SaidRow[] {
  const parts = loadParts();
  return examples.flatMap((example, at) =>
    frameExample(example, at).flatMap((text) => {
      const document = sentenceDocument(text);
      const sentences = document.blocks.flatMap((block) =>
        parts.language.splitSentences(document.text, block).map((span) => ({ ...span, part: block.part })),
      );
      const { analysed } = analyseSentences(document, sentences, parts);
      return analysed.flatMap((sentence) => {
        for (const clause of sentence.clauses.values()) {
          const said = clause.complements.find(({ kind }) => kind === 'that');
          if (!said || !parts.codebook.saying.verbs.has(clause.lemma)) continue;
          const features = saidFeatures(sentence, clause, said.predicate, parts.codebook);
          return [{ example: at, label: example.label, features }];
        }
        return [];
      });
    }),
  );
}
