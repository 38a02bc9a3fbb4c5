import type { CaseForDesk } from '@yimen/contract'
import { Button, useMessages } from '@yimen/look'
import { Say } from '../../../frame/sentence.tsx'
import { type KeyBindings, useKeys } from '../../../frame/use-keys.ts'
import { actMessages } from './act-messages.ts'
import { type ActName, actKeys, barActs } from './bar-acts.ts'

type ActBarProps = {
  one: CaseForDesk
  me: string
  letterLines: number
  busy: boolean
  /** What was just done, or what came in between. */
  told: string
  onAct: (act: ActName) => void
}

/** Lower right: only what can be done now, the main act last; the legal trio keeps its place with its reason. */
export function ActBar({ one, me, letterLines, busy, told, onAct }: ActBarProps) {
  const words = useMessages(actMessages)
  const { acts, blocked } = barActs(one, me, letterLines)
  const bindings: KeyBindings = Object.fromEntries(
    acts.map(({ act }) => [actKeys[act].join('+'), () => onAct(act)]),
  )
  useKeys(bindings)
  const word = (act: ActName) =>
    act === 'request-correction' && letterLines > 0 ? words.corrections(letterLines) : words.words[act]
  const taken = one.claimedBy && one.claimedBy.staffId !== me ? words.taken(one.claimedBy.name) : null
  return (
    <footer className="acts-bar">
      {blocked.map(({ act, reason }) => (
        <span key={act} className="blocked">
          <Button disabled keys={actKeys[act]}>
            {words.words[act]}
          </Button>
          <span className="why">
            <Say {...reason} />
          </span>
        </span>
      ))}
      <span className="why" role="status">
        {told || taken || (acts.length > 0 ? words.only : words.nothing)}
      </span>
      <span className="fill" />
      {acts.map(({ act, kind }) => (
        <Button key={act} kind={kind} keys={actKeys[act]} busy={busy} onClick={() => onAct(act)}>
          {word(act)}
        </Button>
      ))}
    </footer>
  )
}
