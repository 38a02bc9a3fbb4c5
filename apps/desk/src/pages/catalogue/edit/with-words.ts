import type { Language, Text } from '@yimen/contract'

/** What a text has in one language; nothing where it was given in the other only. */
export function wordsIn(text: Text | undefined, language: Language): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return language === 'zh' ? text : ''
  return text[language]
}

/**
 * The text with other words in one language. Without English it is plain Chinese, as lists give it; without any words
 * it is nothing. English alone is kept while it is being written: saving says that the Chinese is missing.
 */
export function withWords(text: Text | undefined, language: Language, typed: string): Text | undefined {
  const zh = language === 'zh' ? typed : wordsIn(text, 'zh')
  const en = language === 'en' ? typed : wordsIn(text, 'en')
  if (en !== '') return { zh, en }
  return zh === '' ? undefined : zh
}
