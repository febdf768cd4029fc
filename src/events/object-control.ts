/** Verbs whose object does what follows: "urged Iran to release" is Iran's release. */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'urge ask tell order force allow permit enable help persuade convince compel encourage invite instruct require press push pressure want expect call advise warn request let make get beg implore appeal oblige authorize authorise lead prompt cause spur drive induce impel provoke move see accuse charge prevent stop keep bar ban prohibit dissuade deter'.split(
    ' ',
  ),
);
