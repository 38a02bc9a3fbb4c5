import { Button } from '../button.tsx'
import { useMessages } from '../language/language.tsx'
import { defineMessages } from '../language/messages.ts'

const messages = defineMessages({
  zh: { look: '看现在的状态', kept: '您写的没有丢。' },
  en: { look: 'See how it stands now', kept: 'What you wrote is not lost.' },
})

type ConflictNoticeProps = {
  /** Who did what, and when. */
  what: string
  /** What can be done with what was typed; the usual sentence says that it is kept. */
  kept?: string
  onLook: () => void
}

/** Somebody else was faster (409): what happened, and what was typed is kept. */
export function ConflictNotice({ what, kept, onLook }: ConflictNoticeProps) {
  const words = useMessages(messages)
  return (
    <div className="page-state" role="alert">
      <p>
        <b>{what}</b>
      </p>
      <p className="soft">{kept ?? words.kept}</p>
      <Button onClick={onLook}>{words.look}</Button>
    </div>
  )
}
