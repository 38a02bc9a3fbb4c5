import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { keepChoice, readChoice } from './choice.ts'
import type { Language, Messages } from './messages.ts'

type LanguageState = { readonly language: Language; readonly choose: (language: Language) => void }

const LanguageContext = createContext<LanguageState | null>(null)

/** Holds the language of all below it: the reader's earlier choice, or Chinese. Keeps `<html lang>` true. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (readChoice('language') === 'en' ? 'en' : 'zh'))
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const choose = (next: Language) => {
    keepChoice('language', next)
    setLanguage(next)
  }
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>
}

/** The language that is being read, and how to choose another. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext)
  if (!state) throw new Error('useLanguage needs a LanguageProvider above it')
  return state
}

/** The messages of one component in the language that is being read. */
export function useMessages<T>(messages: Messages<T>): T {
  return messages[useLanguage().language]
}
