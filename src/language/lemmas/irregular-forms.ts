/** Irregular English verbs: lemma, then its past and participle forms. Edited by hand. */
const VERBS = `
be was were been am are is 's 're 'm; have had has 've; do did done does; go went gone goes; say said; make made; take took taken; come came;
see saw seen; know knew known; get got gotten; give gave given; find found; think thought; tell told; become became; show showed shown; leave left;
feel felt; bring brought; begin began begun; keep kept; hold held; write wrote written; stand stood; hear heard; let; mean meant; set; meet met;
run ran; pay paid; sit sat; speak spoke spoken; lie lay lain; lead led; read; grow grew grown; lose lost; fall fell fallen; send sent; build built;
understand understood; draw drew drawn; break broke broken; spend spent; cut; rise rose risen; drive drove driven; buy bought; wear wore worn;
choose chose chosen; seek sought; throw threw thrown; catch caught; deal dealt; win won; forget forgot forgotten; lay laid; sell sold; fight fought;
teach taught; eat ate eaten; sing sang sung; strike struck stricken; hang hung; shake shook shaken; ride rode ridden; feed fed; shoot shot;
drink drank drunk; hit; arise arose arisen; fly flew flown; spread; sleep slept; cost; beat beaten; light lit; bind bound; shut; steal stole stolen;
stick stuck; bear bore borne born; swing swung; freeze froze frozen; dig dug; hide hid hidden; bend bent; swear swore sworn; tear tore torn;
withdraw withdrew withdrawn; undertake undertook undertaken; overcome overcame; overthrow overthrew overthrown; uphold upheld; withhold withheld;
withstand withstood; forgo forwent forgone; forswear forswore forsworn; foresee foresaw foreseen; forbid forbade forbidden; forgive forgave forgiven;
undergo underwent undergone; misunderstand misunderstood; oversee oversaw overseen; rebuild rebuilt; rewrite rewrote rewritten;
retake retook retaken; redo redid redone; undo undid undone; mislead misled; repay repaid; resell resold; outbid; offset; beset; upset; quit; rid; split;
flee fled; bleed bled; breed bred; cling clung; creep crept; sweep swept; weep wept; swim swam swum; sink sank sunk; shrink shrank shrunk; spring sprang sprung;
spin spun; sting stung; stride strode; strive strove striven; swell swelled swollen; weave wove woven; wind wound; wake woke woken; awake awoke awoken;
grind ground; kneel knelt; lend lent; slide slid; spit spat; thrust; burst; broadcast; forecast; cast; hurt; put; bet; bid; slay slew slain; smite smote smitten;
will 'll wo; can ca; shall sha
`;
/** Regular verbs whose spelling leaves the lemma open ("barred": barr?) and that the model's vocabulary does not know. */
const RARE_VERBS = `
annul annulled annulling; appal appalled appalling; atone atoned atoning; axe axed axing; backpedal backpedalled backpedalling;
bar barred barring; bare bared baring; barricade barricaded barricading; besiege besieged besieging; buttonhole buttonholed buttonholing;
cajole cajoled cajoling; cannonade cannonaded cannonading; chafe chafed chafing; clamour clamoured clamouring; condole condoled condoling;
confine confined confining; contravene contravened contravening; convoke convoked convoking; cudgel cudgelled cudgelling; dare dared daring;
debar debarred debarring; defame defamed defaming; demote demoted demoting; demur demurred demurring; depute deputed deputing;
deride derided deriding; dethrone dethroned dethroning; disbar disbarred disbarring; disengage disengaged disengaging;
disinvite disinvited disinviting; disparage disparaged disparaging; dole doled doling; dynamite dynamited dynamiting;
electrocute electrocuted electrocuting; enrage enraged enraging; entreat entreated entreating; extol extolled extolling; fling flung flinging;
garrotte garrotted garrotting; gripe griped griping; headbutt headbutted headbutting; impale impaled impaling; implore implored imploring;
importune importuned importuning; institute instituted instituting; intercede interceded interceding; intrude intruded intruding;
jawbone jawboned jawboning; lambaste lambasted lambasting; laud lauded lauding; lean leaned leaning; loathe loathed loathing;
machete macheted macheting; maltreat maltreated maltreating; manoeuvre manoeuvred manoeuvring; marshal marshalled marshalling;
mistreat mistreated mistreating; pillage pillaged pillaging; proscribe proscribed proscribing; pummel pummelled pummelling;
quarrel quarrelled quarrelling; reconvene reconvened reconvening; reinvade reinvaded reinvading; reinvite reinvited reinviting;
restitute restituted restituting; revere revered revering; revile reviled reviling; ridicule ridiculed ridiculing; rile riled riling;
rumour rumoured rumouring; scour scoured scouring; scuffle scuffled scuffling; secede seceded seceding; seethe seethed seething;
sever severed severing; spar sparred sparring; strafe strafed strafing; succour succoured succouring; teargas teargassed teargassing;
throng thronged thronging; unite united uniting; unravel unravelled unravelling; unseat unseated unseating; overrun overran;
underwrite underwrote underwritten; browbeat browbeaten; override overrode overridden; bestow bestowed bestowing; rekindle rekindled rekindling;
safeguard safeguarded safeguarding
`;
/** Irregular plurals: lemma, then plural. */
const NOUNS = `
man men; woman women; child children; foot feet; tooth teeth; mouse mice; spokesman spokesmen; spokeswoman spokeswomen; chairman chairmen;
statesman statesmen; fisherman fishermen; serviceman servicemen; gunman gunmen; congressman congressmen; businessman businessmen; policeman policemen;
crisis crises; basis bases; thesis theses; analysis analyses; hypothesis hypotheses; axis axes; phenomenon phenomena; criterion criteria; datum data;
medium media; memorandum memoranda; wife wives; life lives; knife knives; half halves; leaf leaves; thief thieves; shelf shelves; self selves; wolf wolves;
series; species; means; headquarters; news; politics; customs
`;
const OTHERS = `good better; bad worse worst; far further furthest farther farthest`;

function forms(table: string, tags: readonly string[]): [string, string][] {
  return table.split(';').flatMap((row) => {
    const [lemma = '', ...others] = row.trim().split(/\s+/);
    return [lemma, ...others].flatMap((form) =>
      tags.map((tag): [string, string] => [`${form}|${tag}`, lemma]),
    );
  });
}

/** `form|XPOS` → lemma. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map([
  ...forms(OTHERS, ['JJR', 'JJS', 'RBR', 'RBS']),
  ...forms(NOUNS, ['NNS']),
  ...forms(RARE_VERBS, ['VBD', 'VBN', 'VBG']),
  ...forms(VERBS, ['VBD', 'VBN', 'VBZ', 'VBP', 'MD', 'VB', 'VBG']),
]);
