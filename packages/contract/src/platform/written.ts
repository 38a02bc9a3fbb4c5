import type { Language, Text } from './sentence.ts'

/** Words for people, and the language that they are really in. */
export type WrittenWords = { readonly words: string; readonly language: Language }

/** A text in the language asked for; in Chinese where nothing else is given, and then it says so. */
export function writtenIn(text: Text, language: Language): WrittenWords {
  if (typeof text === 'string') return { words: text, language: 'zh' }
  return { words: text[language], language }
}

/** The Chinese words of a text: what documents, checks and comparisons go by. */
export function chineseOf(text: Text): string {
  return writtenIn(text, 'zh').words
}

/** The English words of a text; null where it was given in Chinese only. */
export function englishOf(text: Text): string | null {
  return typeof text === 'string' ? null : text.en
}

/** The words of a text in every language that it is given in; none of nothing. */
export function everyWordOf(text: Text | undefined): string[] {
  if (text === undefined) return []
  return typeof text === 'string' ? [text] : [text.zh, text.en]
}

type Named = { readonly name: string; readonly nameEnglish?: string | null | undefined }

/** A name that is kept in two fields, as one text. */
export function nameText({ name, nameEnglish }: Named): Text {
  return nameEnglish ? { zh: name, en: nameEnglish } : name
}
