/** Attacks, and those who attack without a name or a state: what they do is news by itself, by whomever it was sent. */
export const ATTACKERS: ReadonlySet<string> = new Set(
  [
    'bomb bombing blast explosion attack raid assault strike rocket shell mortar missile mine landmine shelling airstrike',
    'gunfire drone shooting ambush grenade bullet sniper gunman gunmen bomber attacker assailant assassin kidnapper abductor',
    'hijacker pirate captor terrorist militant rebel insurgent guerrilla guerilla separatist extremist jihadist jihadi',
    'islamist fundamentalist fighter militia militiaman mercenary bandit brigand rustler raider herder herdsman pastoralist',
    'minefield explosive bombardment device booby-trap torpedo arson hacker',
    'gang gangster mob looter saboteur arsonist commando element infiltrator tribesman warlord hitman triggerman',
    'warplane gunship warship gunboat artillery howitzer tank barrage salvo projectile warhead',
  ]
    .join(' ')
    .split(' '),
);

/** How men are told of who come to attack: "masked men shot at the crowd". */
export const ATTACKING: ReadonlySet<string> = new Set(
  'armed masked hooded unidentified unknown uniformed gun-wielding knife-wielding machete-wielding'.split(
    ' ',
  ),
);
