import { childrenOf, rel, type Mend } from './mend.js';

/** "TOKYO - Japan's report no longer calls": the place before the dash, in capitals, is where the text was written: "JUBA - Gunmen attacked". */
export const datelineSubject: Mend = (tokens, index) => {
  const place = tokens[index];
  if (index !== 0 || place?.upos !== 'PROPN' || !/^\p{Lu}{3,}$/u.test(place.text)) return false;
  const dash = tokens.slice(1, 8).findIndex(({ text }) => /^(?:-|–|—|--)$/.test(text)) + 1;
  if (dash === 0 || tokens.slice(1, dash).some(({ upos }) => upos === 'VERB')) return false;
  // "ABUJA, Nigeria - Troops fired": the country before the dash is no troops'
  for (const token of tokens.slice(1, dash))
    if (rel(token.deprel) === 'compound' && token.head > dash)
      Object.assign(token, { head: 0, deprel: 'appos' });
  const subject = childrenOf(tokens, 0).find(
    (child) => child > dash && ['appos', 'flat'].includes(rel(tokens[child]?.deprel ?? '')),
  );
  const named = subject === undefined ? undefined : tokens[subject];
  const verb = tokens[place.head];
  if (rel(place.deprel) !== 'nsubj' || !named || !verb) return false;
  Object.assign(named, { head: place.head, deprel: place.deprel });
  Object.assign(place, { deprel: 'parataxis' });
  return true;
};
