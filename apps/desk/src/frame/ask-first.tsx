import { AskPlainly } from '@yimen/look'
import type { ReactNode } from 'react'
import { ActProblem } from './act-problem.tsx'
import { useReturnFocus } from './use-return-focus.ts'

type AskFirstProps = {
  act: { busy: boolean; error: unknown; clear: () => void }
  question: string
  consequence: ReactNode
  /** The act in words; the button repeats it. */
  word: string
  /** Said when it failed without a reason of the server. */
  failed: string
  grave?: boolean
  onAct: () => void
  onClose: () => void
  children?: ReactNode
}

/** One plain question before an act, with what has to be given for it and why it was refused. */
export function AskFirst({
  act,
  question,
  consequence,
  word,
  failed,
  grave = false,
  ...rest
}: AskFirstProps) {
  useReturnFocus()
  return (
    <AskPlainly
      open
      question={question}
      consequence={consequence}
      act={word}
      grave={grave}
      busy={act.busy}
      onAct={rest.onAct}
      onClose={() => {
        act.clear()
        rest.onClose()
      }}
    >
      <div className="stack">
        {rest.children}
        <ActProblem error={act.error} fallback={failed} />
      </div>
    </AskPlainly>
  )
}
