import type { Sentence } from '@yimen/contract'
import { useLanguage } from '@yimen/look'

/** A sentence of the contract in the language that is being read. */
export function Say({ zh, en }: Sentence) {
  return useLanguage().language === 'zh' ? zh : en
}
