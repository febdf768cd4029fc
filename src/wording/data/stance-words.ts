/**
 * Words of sentences in which an office says what it will do, holds, wants, promises or condemns, as against what it
 * reports. Folded; English as whole words, elsewhere as letters within the clause.
 */
export const STANCE: Readonly<Record<string, readonly string[]>> = {
  en: ['will', 'shall', 'must', 'should', 'anticipate', 'anticipates', 'expect', 'expects', 'judge', 'judges', 'intend', 'intends', 'commit', 'commits', 'committed', 'commitment', 'reaffirm', 'reaffirms', 'reaffirmed', 'reiterate', 'reiterates', 'reiterated', 'affirm', 'affirmed', 'support', 'supports', 'oppose', 'opposes', 'opposed', 'opposition', 'urge', 'urges', 'urged', 'condemn', 'condemns', 'condemned', 'call', 'calls', 'demand', 'demands', 'seek', 'seeks', 'prepared', 'ready', 'determined', 'resolve', 'policy', 'appropriate', 'stance', 'stand', 'stands', 'remain', 'remains', 'welcome', 'welcomes', 'recognize', 'recognizes', 'respect', 'concern', 'concerned', 'attentive', 'patient', 'consider', 'pledge', 'pledged', 'underscored', 'principle', 'never'],
  zh: ['坚持', '坚决', '坚定', '反对', '支持', '主张', '呼吁', '敦促', '要求', '希望', '愿', '将', '必须', '决不', '绝不', '立场', '政策', '原则', '承诺', '致力', '谴责', '欢迎', '推动', '维护', '倡议', '不得', '应', '要'],
  ja: ['支持', '反対', '非難', '強く', '求め', '要求', '方針', '立場', '引き続き', '取り組', '目指', '推進', 'べき', '必要', '継続', '決意', '確認', '重要', '歓迎', '遺憾', '抗議', '当面', '緩和', '維持', '実現'],
  ko: ['지지', '반대', '규탄', '촉구', '요구', '원칙', '입장', '정책', '추진', '견지', '고수', '약속', '다짐', '노력', '하겠습니다', '할 것', '것입니다', '반드시', '확고', '환영', '유감', '실현', '강화', '나가'],
};

/**
 * Those that bind the office: what it will do or not do, holds, expects or demands. 'remains' reports, 'will' binds.
 */
export const COMMITMENT: Readonly<Record<string, readonly string[]>> = {
  en: ['will', 'shall', 'must', 'anticipate', 'anticipates', 'expects', 'judge', 'judges', 'intend', 'intends', 'commit', 'commits', 'committed', 'commitment', 'reaffirm', 'reaffirms', 'reaffirmed', 'reiterate', 'reiterates', 'reiterated', 'affirm', 'affirmed', 'oppose', 'opposes', 'opposed', 'urge', 'urges', 'urged', 'condemn', 'condemns', 'condemned', 'demand', 'demands', 'prepared', 'ready', 'determined', 'resolve', 'policy', 'appropriate', 'stance', 'pledge', 'pledged', 'decided', 'decides', 'warrant', 'warranted', 'never', 'guarantee', 'guarantees', 'goal', 'objective', 'principle', 'principles', 'recognize', 'recognizes', 'reject', 'rejects', 'attentive', 'vigilant', 'monitor', 'patient', 'confident'],
  zh: ['坚持', '坚决', '坚定', '反对', '主张', '敦促', '要求', '必须', '决不', '绝不', '立场', '政策', '原则', '承诺', '致力', '谴责', '维护', '倡议', '不得', '方针', '战略', '不会', '确保', '实现'],
  ja: ['反対', '非難', '求め', '要求', '方針', '立場', '目指', '推進', 'べき', '決意', '抗議', '当面', '維持', '実現', '堅持', '約束', '容認', '決定', '戦略', '原則'],
  ko: ['반대', '규탄', '촉구', '요구', '원칙', '입장', '정책', '추진', '견지', '고수', '약속', '다짐', '하겠습니다', '할 것', '것입니다', '반드시', '확고', '실현', '나가', '로선', '노선', '방침', '전략'],
};
