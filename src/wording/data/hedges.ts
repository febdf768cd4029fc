/** Words that make a formula say more, by language; folded. Without them it says less. */
export const STRENGTHENERS: Readonly<Record<string, readonly string[]>> = {
  en: ['complete', 'completely', 'full', 'fully', 'any', 'all', 'further', 'irreversible', 'irreversibly', 'verifiable', 'verifiably', 'strongly', 'firmly', 'resolutely', 'unwavering', 'ironclad', 'unequivocally', 'categorically', 'immediate', 'immediately', 'must', 'never', 'always', 'every', 'highly', 'deeply', 'gravely', 'extremely', 'absolutely', 'only', 'sole', 'forever', 'steadfast', 'enduring', 'utmost', 'urgent'],
  zh: ['坚决', '坚定', '强烈', '完全', '彻底', '全面', '绝不', '决不', '一切', '任何', '始终', '必须', '务必', '严重', '严正', '高度', '极其', '十分', '唯一', '永远', '立即', '进一步', '毫不', '断然'],
  ja: ['強く', '断固', '完全', '全面', '絶対', '一切', 'いかなる', '直ちに', '極めて', '深刻', '重大', '必ず', '最も', '更なる', '一層', '不可逆的', '検証可能', '断じて', '厳重'],
  ko: ['완전한', '완전', '강력히', '강력한', '단호히', '단호한', '결코', '절대', '모든', '어떠한', '즉각', '반드시', '불가역적', '검증', '엄중', '엄중히', '전면', '더욱', '확고한', '확고히', '무자비', '철저히'],
};

/** Words that make it say less. */
export const WEAKENERS: Readonly<Record<string, readonly string[]>> = {
  en: ['may', 'might', 'could', 'some', 'somewhat', 'partly', 'partially', 'largely', 'mostly', 'likely', 'possibly', 'appropriate', 'where', 'possible', 'eventual', 'eventually', 'gradual', 'gradually', 'certain', 'relatively', 'broadly', 'generally', 'modest', 'modestly'],
  zh: ['可能', '或许', '一些', '部分', '适当', '逐步', '大体', '基本', '相对', '有关', '酌情', '尽量', '力争'],
  ja: ['可能な限り', '一部', '徐々に', '段階的', '適切', 'おおむね', '概ね', '比較的', '可能性', '必要に応じ'],
  ko: ['가능한', '일부', '점진적', '단계적', '적절한', '대체로', '비교적', '어느', '필요시', '가급적'],
};
