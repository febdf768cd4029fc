/** Labels that open a question in a transcript; the label is at the start of a line. */
export const QUESTION_LABELS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: /^Q(?:UESTION)?\s?(?:\d{1,3}|\([\p{L} .’'-]{1,40}\))?\s?[.:：]\s?/u,
    example: 'Q: Will you go?',
  },
  { pattern: /^Q\s{1,8}(?=["'“‘(—–-]?\p{Lu})/u, example: 'Q    Will you go?' },
  {
    pattern:
      /^(?:REPORTER|JOURNALIST|MODERATOR|INTERVIEWER|PRESS|MEDIA|CORRESPONDENT)S?\s?(?:\d{1,2})?\s?[:：]\s?/,
    example: 'REPORTER: Will you go?',
  },
  {
    pattern: /^(?:Question|Reporter|Journalist|Interviewer)\s?(?:\d{1,2})?\s?[:：]\s?/,
    example: 'Question: Will you go?',
  },
  {
    pattern:
      /^(?:问|問|记者问|記者問|[^\s：:，。]{0,14}记者|[^\s：:，。]{0,14}記者|追问|追問|质问|質問|기자|질문|문|문\)|Вопрос|ВОПРОС|Журналист)\s?(?:\d{1,2})?\s?[:：]\s?/u,
    example: '问：你是否前往？',
  },
  { pattern: /^（?(?:記者|质问|問)）/u, example: '（記者）訪問しますか。' },
];

/** Labels that open an answer, or a speaker's turn that is none of the questions above. */
export const SPEAKER_LABELS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^A(?:NSWER)?\s?\d{0,3}\s?[.:：]\s?(?=\S)/, example: 'A: I will.' },
  { pattern: /^(?:Answer|Ответ|ОТВЕТ)\s?[:：]\s?/, example: 'Answer: I will.' },
  {
    pattern:
      /^\p{Lu}[\p{Lu}.'’-]{1,24}(?:\s(?:\p{Lu}[\p{Lu}.'’-]{0,24}|of|and|de|van|von|Mc\p{Lu}+|Mac\p{Lu}+)){0,6}(?:\s?\([^()]{1,40}\))?\s?[:：]\s+(?=\S)/u,
    example: 'MS. BERG: I will.',
  },
  {
    pattern:
      /^(?:SECRETARY|PRESIDENT|MINISTER|MR|MRS|MS|DR|AMBASSADOR|GENERAL|ADMIRAL|SENATOR|THE PRESIDENT|THE VICE PRESIDENT)\.?\s\p{Lu}[\p{L}’'-]{1,24}\s?[:：]\s+/u,
    example: 'MR. McBERG: I will.',
  },
  {
    pattern:
      /^(?:答|[\p{Script=Han}]{2,4}(?:发言人|外长|部长|大臣|総理|主席)?|（(?:大臣|総理|官房長官|報道官)）|답|답변|[\p{Script=Hangul}]{2,4}\s?(?:대변인|장관|대통령|총리))\s?[:：]\s?/u,
    example: '答：我会去。',
  },
];

/** Last words of the names of papers, agencies and stations: who asks under such a name is of the press. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `agency associates broadcaster broadcasting bureau chronicle courier daily dispatch echo examiner express gazette globe guardian
  herald independent inquirer journal live magazine mail media mirror monitor network news newspaper newsroom now observer online
  post press radio record reporter review service standard star sun telegraph television telegram times today tribune tv voice
  weekly wire world channel correspondent correspondents journalist reporter`.split(/\s+/),
);

/** What stands before a colon, in small letters, and is nobody who speaks. */
export const NOT_SPEAKING: ReadonlySet<string> = new Set([
  ...'note|notes|background|context|source|sources|photo|photos|picture|video|audio|caption|image|credit|date|place|venue|subject'.split('|'),
  ...'topic|topics|update|updates|correction|contact|contacts|contact information|read more|see also|related|more|summary|annex'.split('|'),
  ...'agenda|participants|present|location|time|reference|ref|re|editor’s note|editor\'s note|for more information|press contact'.split('|'),
  ...'follow us|download|attachment|attachments|example|result|results|conclusion|introduction|why it matters|key points'.split('|'),
]); // prettier-ignore
