/** Verbs that take somebody to whom it is done: joined to a passive they are passive too, "was arrested and held". */
export const DONE_TO: ReadonlySet<string> = new Set(
  (
    'arrest detain hold jail imprison deport expel convict sentence execute charge indict fine torture beat rape kidnap abduct ' +
    'seize capture kill wound injure murder shoot stab bomb destroy burn loot raze shell storm release free pardon extradite ' +
    'evacuate rescue ban block suspend dismiss sack recall summon question interrogate sanction blacklist'
  ).split(' '),
);
