/** Verbs whose object is what somebody would do: "is considering sanctions", "cancelled the deployment". */
export const PLANNING = new Set(
  'consider weigh mull contemplate ponder plan prepare study threaten propose cancel postpone shelve scrap schedule discuss debate'.split(
    ' ',
  ),
);
