import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../button.tsx'
import { useMessages } from '../language/language.tsx'
import { defineMessages } from '../language/messages.ts'

const messages = defineMessages({ zh: { back: '先不' }, en: { back: 'Not now' } })

type AskPlainlyProps = {
  open: boolean
  question: string
  /** What follows, and whether it can be taken back. */
  consequence?: ReactNode
  /** The act in words; the button repeats it. */
  act: string
  grave?: boolean
  busy?: boolean
  /** Anything that has to be given with it, as a reason. */
  children?: ReactNode
  onAct: () => void
  onClose: () => void
}

/** One plain question before what cannot be undone. A native dialog: Esc steps back, the focus returns by itself. */
export function AskPlainly(props: AskPlainlyProps) {
  const words = useMessages(messages)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    if (props.open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [props.open])
  return (
    <dialog ref={dialog} className="ask-plainly" aria-labelledby={title} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!props.busy) props.onAct()
        }}
      >
        <h2 id={title}>{props.question}</h2>
        {props.consequence && <div className="soft">{props.consequence}</div>}
        {props.children}
        <div className="acts">
          <Button onClick={props.onClose}>{words.back}</Button>
          <Button type="submit" kind={props.grave ? 'grave' : 'main'} busy={props.busy ?? false}>
            {props.act}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
