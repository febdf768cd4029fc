import { childrenOf, rel, type Mend } from './mend.js';

/** "TOKYO - Japan's report no longer calls": the place before the dash, in capitals, is where the text was written. */
export const datelineSubject: Mend = (tokens, index) => {
  const place = tokens[index];
  if (index !== 0 || place?.upos !== 'PROPN' || !/^\p{Lu}{3,}$/u.test(place.text)) return false;
  const dash = tokens.slice(1, 8).findIndex(({ text }) => /^(?:-|–|—|--)$/.test(text)) + 1;
  if (dash === 0) return false;
  const subject = childrenOf(tokens, 0).find(
    (child) => child > dash && rel(tokens[child]?.deprel ?? '') === 'appos',
  );
  const named = subject === undefined ? undefined : tokens[subject];
  const verb = tokens[place.head];
  if (rel(place.deprel) !== 'nsubj' || !named || !verb) return false;
  Object.assign(named, { head: place.head, deprel: place.deprel });
  Object.assign(place, { deprel: 'parataxis' });
  return true;
};
