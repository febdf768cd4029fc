/** What host and guest say to each other when they meet before others: "Welcome to the White House", "thank you for having me". */
export const GREETINGS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /\bwelcom(?:e|ing)\b(?:M[rs]s?\.|[^.!?]){0,80}\b(?:House|Office|Washington|Camp David|Palace|Kremlin|capital|country|city|here|today|back|again|you|to \p{Lu}\p{L}+)\b/iu,
    example: 'Mr. President, welcome back to the White House.',
  },
  {
    pattern:
      /^(?:[\p{Lu} .’'-]{3,60}: +)?(?:(?:Well|So|Again|And)[,—– ]+)?(?:(?:Mr|Madam|Mrs|Ms)\.? [^,.!?]{3,40}, )?welcome\b[^.!?]{0,40}[.!]/iu,
    example: 'PRESIDENT BERG:  Well, Mr. Prime Minister, welcome.',
  },
  {
    pattern:
      /\bthank(?:s| you)\b(?:M[rs]s?\.|[^.!?]){0,60}\bfor (?:being (?:here|with)|coming|joining (?:me|us)|making the (?:trip|effort|journey|time)|having (?:me|us)|inviting|receiving|hosting|welcoming|(?:the|this|your|a|an)[^.!?]{0,40} ?(?:invitation|hospitality|welcome|opportunity|meeting|visit)|the opportunity)\b/i,
    example: 'Thank you, Mr. President, for having me.',
  },
  {
    pattern:
      /\b(?:honou?r(?:ed)?|pleasure|privilege|delighted|happy|glad|pleased|thrilled|great|good|nice|wonderful)\b(?: [\p{L}’']+){0,3} to (?:be (?:here|with you|back|hosted)|see you|have (?:you|the|him|her|my)|welcome|host|meet|receive|sit)\b/iu,
    example: 'It is an honor to be here.',
  },
  {
    pattern:
      /\b(?:honou?r(?:ed)?|pleasure|privilege|proud|delighted|happy|glad|pleased) to (?:stand|sit|stand here|be standing)\b[^.!?]{0,30}\b(?:with|beside|alongside)\b/i,
    example: 'It is an honor to stand here today with the Prime Minister.',
  },
  {
    pattern: /\b(?:good|great|honou?r|pleasure|glad|happy|delighted) (?:having you|seeing you)\b/i,
    example: 'It was good seeing you again.',
  },
];

/** What greets somebody else, or at another time: "great to see you all", "we look forward to welcoming you". */
export const OTHER_GREETINGS =
  /\b(?:forward|see you all|seeing you all|everyone|everybody|folks|them|soldiers|troops|next|last|will|would|would have|hope|wish)\b/i;
