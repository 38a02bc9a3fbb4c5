import type { Text } from '@yimen/contract'
import { writtenIn } from '@yimen/contract/platform/written.ts'
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useState } from 'react'
import { Notice } from '../state/notice.tsx'
import { useLanguage, useMessages } from './language.tsx'
import { defineMessages } from './messages.ts'

const messages = defineMessages({
  zh: { only: '有些内容只有中文。' },
  en: { only: 'Some of this was given in Chinese only. It is shown as it was written.' },
})

type Report = () => () => void
const ChineseOnly = createContext<Report | null>(null)

/**
 * A text of a department in the language that is being read. Where it was given in Chinese only, the Chinese is shown,
 * marked as Chinese, and the page says so once (`ChineseOnlyNote`).
 */
export function Written({ text }: { text: Text }) {
  const { language } = useLanguage()
  const report = useContext(ChineseOnly)
  const written = writtenIn(text, language)
  const other = written.language !== language
  useLayoutEffect(() => (other ? report?.() : undefined), [other, report])
  return other ? <span lang="zh-CN">{written.words}</span> : written.words
}

/** Says, above what is in it, that some of it was given in Chinese only; says nothing where all is in the language read. */
export function ChineseOnlyNote({ children }: { children: ReactNode }) {
  const words = useMessages(messages)
  const [held, setHeld] = useState(0)
  const report = useCallback<Report>(() => {
    setHeld((before) => before + 1)
    return () => setHeld((before) => before - 1)
  }, [])
  return (
    <ChineseOnly value={report}>
      {held > 0 && <Notice>{words.only}</Notice>}
      {children}
    </ChineseOnly>
  )
}
