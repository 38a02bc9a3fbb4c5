import type { RequirementState } from '@yimen/contract'
import { Button, useLanguage, useMessages } from '@yimen/look'
import { applyMessages } from '../apply-messages.ts'

type PromiseInsteadProps = {
  promise: NonNullable<RequirementState['promise']>
  busy: boolean
  onPromise: () => void
}

/** 告知承诺: the words one promises in place of a file, and what follows when they are false, before the button. */
export function PromiseInstead({ promise, busy, onPromise }: PromiseInsteadProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  return (
    <details className="promise">
      <summary>{words.promiseInstead}</summary>
      <p>{promise.text[language]}</p>
      <p>
        {words.promiseFalse} {promise.consequence[language]}
      </p>
      <Button busy={busy} onClick={onPromise}>
        {words.promiseAgree}
      </Button>
    </details>
  )
}
