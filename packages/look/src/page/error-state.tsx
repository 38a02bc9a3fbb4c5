import { Button } from '../button.tsx'
import { useMessages } from '../language/language.tsx'
import { defineMessages } from '../language/messages.ts'

const messages = defineMessages({
  zh: { again: '再取一次', number: (code: string) => `编号 ${code}` },
  en: { again: 'Try again', number: (code: string) => `Reference ${code}` },
})

type ErrorStateProps = {
  /** What could not be had. */
  title: string
  /** What still works. */
  words: string
  /** Stable code, with the number of the request: to be quoted on the phone. */
  code: string
  onAgain?: () => void
}

/** Something could not be fetched: says what still works, and offers to fetch it once more. */
export function ErrorState({ title, words, code, onAgain }: ErrorStateProps) {
  const own = useMessages(messages)
  return (
    <div className="page-state" role="alert">
      <p>
        <b>{title}</b>
      </p>
      <p className="soft">{words}</p>
      {onAgain && <Button onClick={onAgain}>{own.again}</Button>}
      <p className="number-of-error">{own.number(code)}</p>
    </div>
  )
}
