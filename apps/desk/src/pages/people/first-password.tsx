import { AskPlainly, useMessages } from '@yimen/look'
import { useReturnFocus } from '../../frame/use-return-focus.ts'
import { peopleMessages } from './people-messages.ts'

type FirstPasswordProps = { name: string; password: string; onClose: () => void }

/** A first password, the only time that it is shown. */
export function FirstPassword({ name, password, onClose }: FirstPasswordProps) {
  const words = useMessages(peopleMessages)
  useReturnFocus()
  return (
    <AskPlainly
      open
      question={words.first(name)}
      consequence={words.firstWords}
      act={words.firstAct}
      onAct={onClose}
      onClose={onClose}
    >
      <p className="first-password code">{password}</p>
    </AskPlainly>
  )
}
