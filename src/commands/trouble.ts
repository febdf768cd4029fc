/** A wrong use of the command line: told in one line, exit 2. */
export class WrongUse extends Error {}

/** Something that could not be done, with what to do about it: told in one line, exit 1. */
export class CannotDo extends Error {}

export const EXIT = { done: 0, someUnread: 1, wrongUse: 2 } as const;
