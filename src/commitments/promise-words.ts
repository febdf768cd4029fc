/** Nouns that a promise goes by. */
export const PROMISES: ReadonlySet<string> = new Set([
  'promise',
  'pledge',
  'commitment',
  'vow',
  'undertaking',
  'word',
  'assurance',
  'obligation',
  'offer',
  'guarantee',
]);

const INSTRUMENTS = new Set(['memorandum', 'memoranda', 'agreement', 'deal', 'treaty', 'pact', 'accord', 'protocol', 'contract', 'commitment', 'pledge', 'promise', 'mou', 'obligation', 'undertaking', 'convention', 'understanding']); // prettier-ignore

export const isInstrument = (lemma: string): boolean => INSTRUMENTS.has(lemma);
