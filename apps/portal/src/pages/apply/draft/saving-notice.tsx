import { useQueryClient } from '@tanstack/react-query'
import { Button, ConflictNotice, Notice, useMessages } from '@yimen/look'
import { codeOf, ProblemError } from '../../../api/problem-error.ts'
import { applyMessages } from '../apply-messages.ts'
import type { DraftInHand } from './use-draft.ts'

/** Says when what was typed is only here, and what to do; silent while all goes well. */
export function SavingNotice({ hand }: { hand: DraftInHand }) {
  const words = useMessages(applyMessages)
  const queryClient = useQueryClient()
  if (hand.saving === 'conflict') {
    const putTogether = async () => {
      await queryClient.refetchQueries({ queryKey: ['case'], type: 'active' })
      hand.goOn()
    }
    return (
      <ConflictNotice what={words.conflict} kept={words.conflictWords} onLook={() => void putTogether()} />
    )
  }
  if (hand.saving === 'offline') {
    return (
      <Notice tone="near" live="polite">
        <b>{words.offline(hand.draft.unsaved.size)}</b>
        <br />
        {words.offlineWords}
      </Notice>
    )
  }
  if (hand.saving !== 'refused') return null
  if (hand.problem instanceof ProblemError && hand.problem.problem.status === 401) {
    return (
      <Notice tone="near" live="polite">
        <b>{words.expired}</b>
        <p className="acts">
          <a className="button" href="/sign-in" target="_blank" rel="noreferrer">
            {words.signInElsewhere}
          </a>
          <Button onClick={() => void hand.save()}>{words.saveAgain}</Button>
        </p>
      </Notice>
    )
  }
  const detail = hand.problem instanceof ProblemError ? hand.problem.problem.detail : ''
  return (
    <Notice tone="late" live="polite">
      <b>{words.refusedSave}</b> {detail} · {codeOf(hand.problem)}
    </Notice>
  )
}
