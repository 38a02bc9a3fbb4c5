import { ItemContent } from '@yimen/contract'
import { Button, Notice, TextArea, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { config } from 'zod'
import { en, zhCN } from 'zod/locales'
import { itemMessages } from '../item/item-messages.ts'
import { sayIssues } from '../item/say-issue.ts'

type RawItemProps = { content: ItemContent; onTake: ((content: ItemContent) => void) | undefined }

/** All fields of an item as they are kept. What is changed here is checked by the schema before it is taken over. */
export function RawItem({ content, onTake }: RawItemProps) {
  const words = useMessages(itemMessages)
  const { language } = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const [told, setTold] = useState<{ good: boolean; lines: readonly string[] } | null>(null)
  const text = typed ?? JSON.stringify(content, null, 2)
  const check = () => {
    // the schema says what is wrong in the language of the reader
    config((language === 'zh' ? zhCN : en)())
    const parsed = parseItem(text)
    if (typeof parsed === 'string') return setTold({ good: false, lines: [words.jsonBroken(parsed)] })
    if (!parsed.success) return setTold({ good: false, lines: sayIssues(parsed.error.issues) })
    setTold({ good: true, lines: [] })
    setTyped(null)
    onTake?.(parsed.data)
  }
  return (
    <div className="json stack">
      <p className="soft">{words.jsonWords}</p>
      {told && (
        <Notice tone={told.good ? 'done' : 'late'} live="polite">
          {told.good ? words.jsonGood : words.jsonWrong}
          <ul>
            {told.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <TextArea
        aria-label={words.jsonLabel}
        spellCheck={false}
        readOnly={!onTake}
        value={text}
        onValue={(next) => {
          setTyped(next)
          setTold(null)
        }}
      />
      {onTake && (
        <p className="acts">
          <Button onClick={check}>{words.jsonCheck}</Button>
        </p>
      )}
    </div>
  )
}

/** The item that a text holds, what its schema says against it, or why it is no JSON. */
function parseItem(text: string) {
  try {
    const parsed: unknown = JSON.parse(text)
    return ItemContent.safeParse(parsed)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
