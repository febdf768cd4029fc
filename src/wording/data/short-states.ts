/**
 * One-letter names of states as titles join them: 中韩外长会谈, 日米首脳会談, 한미 정상회담. They count only side by side, two to
 * four of them, before a word of meetings or ties: 日中 alone may be "by day".
 */
export const SHORT_STATES: Readonly<Record<string, { readonly names: Readonly<Record<string, string>>; readonly before: string }>> = {
  zh: {
    names: { 中: 'CHN', 美: 'USA', 日: 'JPN', 韩: 'KOR', 朝: 'PRK', 俄: 'RUS', 英: 'GBR', 法: 'FRA', 德: 'DEU', 印: 'IND', 澳: 'AUS', 越: 'VNM', 菲: 'PHL', 巴: 'PAK', 欧: 'EU' },
    before: '(?:两国|三国|元首|首脑|领导人|外长|总理|防长|关系|联合|战略|双边|高级别|建交|自由贸易|峰会|会[谈晤])',
  },
  ja: {
    names: { 日: 'JPN', 米: 'USA', 中: 'CHN', 韓: 'KOR', 露: 'RUS', ロ: 'RUS', 英: 'GBR', 仏: 'FRA', 独: 'DEU', 朝: 'PRK', 印: 'IND', 豪: 'AUS', 比: 'PHL', 越: 'VNM', 加: 'CAN', 伊: 'ITA' },
    before: '(?:首脳|外相|外務|両国|関係|会談|電話|共同|防衛|戦略|局長|次官|経済|安全保障|協議|豪印|財務)',
  },
  ko: {
    names: { 한: 'KOR', 미: 'USA', 일: 'JPN', 중: 'CHN', 러: 'RUS', 북: 'PRK', 영: 'GBR', 불: 'FRA', 독: 'DEU' },
    before: '\\s?(?:정상|외교|외무|회담|양국|관계|전화|공동|국방|안보|전략|협의|외상|통화|비즈니스|동맹)',
  },
}; // prettier-ignore
