import type { CaseForDesk } from '@yimen/contract'
import { AskPlainly, ConflictNotice, formatMoment, Notice, useLanguage, useMessages } from '@yimen/look'
import type { ReactNode } from 'react'
import { isConflict } from '../../../api/problem-error.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { useReturnFocus } from '../../../frame/use-return-focus.ts'
import { actMessages } from './act-messages.ts'
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
        {isConflict(act.error) ? (
          <>
            <Happened one={one} onLook={close} />
            <ActProblem error={act.error} fallback={words.failed} />
          </>
        ) : (
          <ActProblem error={act.error} fallback={words.failed} />
        )}
      </div>
    </AskPlainly>
  )
}

/** Who did what, when: the newest event of the case as it was fetched after the conflict. */
function Happened({ one, onLook }: { one: CaseForDesk; onLook: () => void }) {
  const words = useMessages(actMessages)
  const { language } = useLanguage()
  const newest = [...one.timeline].sort((left, right) => right.at.localeCompare(left.at))[0]
  const what = newest
    ? words.conflict(formatMoment(newest.at, language), newest.by?.[language] ?? '', newest.title[language])
    : words.conflictPlain
  return <ConflictNotice what={what} onLook={onLook} />
}
