import type { CaseForDesk } from '@yimen/contract'
import type { ReactElement } from 'react'
import { AskAccept } from './ask-accept.tsx'
import { AskExtend, AskPause, AskResume } from './ask-clock.tsx'
import { AskCorrection } from './ask-correction.tsx'
import { AskDeny, AskGrant } from './ask-decide.tsx'
import { AskDeliver } from './ask-deliver.tsx'
import { AskRefuse } from './ask-refuse.tsx'
import { AskProposeDeny, AskSendBack } from './ask-review.tsx'
import type { ActName } from './bar-acts.ts'

export type AskProps = {
  one: CaseForDesk
  onDone: (answer: CaseForDesk) => void
  onClose: () => void
}

/** The acts that ask before they are done; the others are done at once. */
export type AskedAct = Exclude<ActName, 'claim' | 'release' | 'propose-grant'>

const asks: Record<AskedAct, (props: AskProps) => ReactElement> = {
  accept: AskAccept,
  'request-correction': AskCorrection,
  refuse: AskRefuse,
  'propose-deny': AskProposeDeny,
  grant: AskGrant,
  deny: AskDeny,
  'send-back': AskSendBack,
  pause: AskPause,
  resume: AskResume,
  extend: AskExtend,
  deliver: AskDeliver,
}

/** The question of one act. */
export function AskAny({ act, ...props }: AskProps & { act: AskedAct }) {
  const Ask = asks[act]
  return <Ask {...props} />
}
