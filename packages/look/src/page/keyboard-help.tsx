import { useEffect, useId, useRef } from 'react'
import { Button } from '../button.tsx'
import { useMessages } from '../language/language.tsx'
import { defineMessages } from '../language/messages.ts'
import { isTyping } from './undo-toast.tsx'

const messages = defineMessages({
  zh: { title: '键盘', close: '关上', this: '打开这张表' },
  en: { title: 'Keyboard', close: 'Close', this: 'Open this list' },
})

export type KeyRow = { keys: readonly string[]; does: string }

type KeyboardHelpProps = {
  rows: readonly KeyRow[]
  /** Words on a button that opens the list too, so that it does not exist only as a key. */
  opener?: string
}

/** Lists the keys of a page when `?` is pressed outside a field. */
export function KeyboardHelp({ rows, opener }: KeyboardHelpProps) {
  const words = useMessages(messages)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target) || dialog.current?.open) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      {opener && (
        <Button kind="text" keys={['?']} onClick={() => dialog.current?.showModal()}>
          {opener}
        </Button>
      )}
      <dialog ref={dialog} className="ask-plainly" aria-labelledby={title}>
        <h2 id={title}>{words.title}</h2>
        <dl>
          {[...rows, { keys: ['?'], does: words.this }].map((row) => (
            <div className="key-row" key={row.keys.join('+')}>
              <dt>{row.does}</dt>
              <dd>
                {row.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <div className="acts">
          <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
        </div>
      </dialog>
    </>
  )
}
