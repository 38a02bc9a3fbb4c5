import type { Criterion, Sentence } from '@yimen/contract'

const words: Readonly<Record<Criterion, Sentence>> = {
  authority: { zh: '谁对这一项认责', en: 'who has the data duty' },
  trust: { zh: '可信等级', en: 'the level of trust' },
  freshness: { zh: '谁的时间新', en: 'whose word is newer' },
}

/** The order of criteria in words, for whoever asks why one source holds. */
export function explainRule(criteria: readonly Criterion[]): Sentence {
  return {
    zh: `有内容的先于没有的；都有，依次看${criteria.map((one) => words[one].zh).join('、')}；都一样，按来源编号`,
    en: `A source that says something goes before one that does not; then ${criteria.map((one) => words[one].en).join(', then ')}; all the same, by the code of the source`,
  }
}
