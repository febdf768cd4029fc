import type { SaidExample } from './read-said-examples.js';

/** States for the two placeholders, with the adjective. Which stands where only decides how well the sentence is parsed. */
const STATES: readonly (readonly [string, string])[] = [
  ['Kenya', 'Kenyan'], ['Peru', 'Peruvian'], ['India', 'Indian'], ['Poland', 'Polish'], ['Japan', 'Japanese'], ['Egypt', 'Egyptian'], ['Brazil', 'Brazilian'],
  ['Norway', 'Norwegian'], ['Turkey', 'Turkish'], ['Ghana', 'Ghanaian'], ['Serbia', 'Serbian'], ['Vietnam', 'Vietnamese'], ['Iran', 'Iranian'], ['Mexico', 'Mexican'],
  ['Zambia', 'Zambian'], ['Estonia', 'Estonian'], ['Pakistan', 'Pakistani'], ['Chile', 'Chilean'], ['Russia', 'Russian'], ['Algeria', 'Algerian'],
]; // prettier-ignore

/** Ways in which the press reports it. */
const FRAMES: readonly ((speaker: string, content: string) => string)[] = [
  (speaker, content) => `${speaker} said that ${content}.`,
  (speaker, content) => `${speaker}'s foreign minister said on Monday that ${content}.`,
  (speaker, content) => `"${capital(content)}," ${speaker}'s president said.`,
  (speaker, content) => `A spokesman for ${speaker}'s government said ${content}.`,
  (speaker, content) => `${capital(content)}, ${speaker}'s prime minister told reporters.`,
];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The whole sentences of an example: two frames of the five, in turn. */
export function frameExample({ content }: SaidExample, at: number): string[] {
  const [speaker, other] = [STATES[at % STATES.length], STATES[(at * 7 + 3) % STATES.length]];
  const third = STATES[(at + 1) % STATES.length];
  const to = other === speaker ? third : other;
  const filled = content
    .replaceAll('{S}', speaker?.[0] ?? '')
    .replaceAll('{O}', to?.[0] ?? '')
    .replaceAll('{s}', speaker?.[1] ?? '')
    .replaceAll('{o}', to?.[1] ?? '');
  return [at, at + 2].flatMap((turn) => FRAMES[turn % FRAMES.length]?.(speaker?.[0] ?? '', filled) ?? []);
}
