import type { CaseForDesk } from '@yimen/contract'
import { formatTime, UndoToast, useLanguage, useMessages } from '@yimen/look'
import { useRef, useState } from 'react'
import { isConflict } from '../../../api/problem-error.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { itemName } from '../../../frame/item-name.ts'
import { ActBar } from '../acts/act-bar.tsx'
import { actMessages } from '../acts/act-messages.ts'
import { AskAny, type AskedAct } from '../acts/ask-any.tsx'
import type { ActName } from '../acts/bar-acts.ts'
import { sendAct } from '../acts/send-act.ts'
import { useCaseAct } from '../acts/use-case-act.ts'
import { dropDrafts, useTextDraft } from '../drafts.ts'
import { useLetter } from './letter/use-letter.ts'

/** What can be done to the case on screen: the bar, the question that is being asked, and what came of it. */
export function useCaseActs(one: CaseForDesk, me: string) {
  const words = useMessages(actMessages)
  const { language } = useLanguage()
  const [asking, setAsking] = useState<AskedAct | null>(null)
  const [told, setTold] = useState('')
  const [undoable, setUndoable] = useState(false)
  const [short, setShort] = useState(false)
  const opinion = useRef<HTMLTextAreaElement>(null)
  const [written] = useTextDraft(one.caseId, 'opinion')
  const letter = useLetter(one)
  const finish = (answer: CaseForDesk) => {
    dropDrafts(one.caseId)
    setAsking(null)
    setShort(false)
    setTold(words.done(formatTime(new Date()), answer.state.word[language]))
  }
  const claim = useCaseAct(one, sendAct.claim, (answer) => setUndoable(answer.claimedBy?.staffId === me))
  const review = useCaseAct(one, sendAct.review, finish)
  const propose = () => {
    if (written.trim().length >= 2) return review.run({ proposal: 'grant', opinion: written })
    setShort(true)
    opinion.current?.focus()
  }
  const act = (name: ActName) => {
    setTold('')
    if (name === 'claim' || name === 'release') claim.run({ release: name === 'release' })
    else if (name === 'propose-grant') propose()
    else setAsking(name)
  }
  const refused = claim.error ?? review.error
  const bar = (
    <>
      {refused && (
        <div className="refused">
          <ActProblem error={refused} fallback={isConflict(refused) ? words.conflictPlain : words.failed} />
        </div>
      )}
      <ActBar
        one={one}
        me={me}
        letterLines={letter.lines.length}
        busy={claim.busy || review.busy}
        told={claim.waiting || review.waiting ? words.waiting : told}
        onAct={act}
      />
      {asking && <AskAny act={asking} one={one} onDone={finish} onClose={() => setAsking(null)} />}
      {undoable && (
        <UndoToast
          done={words.claimed(itemName(one.item, language))}
          onUndo={() => claim.run({ release: true })}
          onGone={() => setUndoable(false)}
        />
      )}
    </>
  )
  return { bar, opinion, short }
}
