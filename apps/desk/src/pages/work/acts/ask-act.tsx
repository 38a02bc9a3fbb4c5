import type { CaseForDesk } from '@yimen/contract'
import { AskPlainly, ConflictNotice, formatMoment, Notice, useLanguage, useMessages } from '@yimen/look'
import { type ReactNode, useState } from 'react'
import { isConflict, problemCode } from '../../../api/problem-error.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { useReturnFocus } from '../../../frame/use-return-focus.ts'
import { actMessages } from './act-messages.ts'
import { happened } from './happened.ts'
import type { CaseAct } from './use-case-act.ts'

type AskActProps = {
  one: CaseForDesk
  act: CaseAct
  question: string
  consequence: ReactNode
  /** The act in words; the button repeats it. */
  word: string
  grave?: boolean
  onAct: () => void
  onClose: () => void
  children?: ReactNode
}

/** One plain question before an act on a case, with what has to be given for it, and what came in between. */
export function AskAct({ one, act, question, consequence, word, grave = false, ...rest }: AskActProps) {
  const words = useMessages(actMessages)
  useReturnFocus()
  const [seen] = useState(one)
  const close = () => {
    act.clear()
    rest.onClose()
  }
  return (
    <AskPlainly
      open
      question={question}
      consequence={consequence}
      act={word}
      grave={grave}
      busy={act.busy}
      onAct={rest.onAct}
      onClose={close}
    >
      <div className="stack">
        {rest.children}
        {act.waiting && <Notice tone="near">{words.waiting}</Notice>}
        {isConflict(act.error) && <Happened seen={seen} one={one} onLook={close} />}
        {problemCode(act.error) !== 'platform.stale-version' && (
          <ActProblem error={act.error} fallback={words.failed} />
        )}
      </div>
    </AskPlainly>
  )
}

/** Who did what, when, since the question was asked. */
function Happened({ seen, one, onLook }: { seen: CaseForDesk; one: CaseForDesk; onLook: () => void }) {
  const words = useMessages(actMessages)
  const { language } = useLanguage()
  const what = happened(seen, one)
  if (what.kind === 'claimed') return <ConflictNotice what={words.conflictClaimed(what.by)} onLook={onLook} />
  if (what.kind === 'put-back') return <ConflictNotice what={words.conflictPutBack} onLook={onLook} />
  if (what.kind === 'unknown') return <ConflictNotice what={words.conflictPlain} onLook={onLook} />
  const { at, by, title } = what.entry
  return (
    <ConflictNotice
      what={words.conflict(formatMoment(at, language), by?.[language] ?? '', title[language])}
      onLook={onLook}
    />
  )
}
