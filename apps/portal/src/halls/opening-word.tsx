import type { HallSummary } from '@yimen/contract'
import { StateWord, useLanguage, useMessages } from '@yimen/look'
import { hallMessages } from './hall-messages.ts'
import './opening.css'

/** Open or not, and what changes next. */
export function OpeningWord({ opening }: { opening: HallSummary['opening'] }) {
  const words = useMessages(hallMessages)
  const { language } = useLanguage()
  return (
    <span className="opening">
      <StateWord tone={opening.open ? 'done' : 'idle'} word={opening.open ? words.open : words.closed} />
      <span>{opening.words[language]}</span>
    </span>
  )
}
