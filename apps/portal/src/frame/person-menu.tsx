import { Icon, useMessages } from '@yimen/look'
import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { answerOf, client, headersOf } from '../api/client.ts'
import { forgetEverything } from '../api/query-client.ts'
import { useAct } from '../api/use-act.ts'
import { UnreadCount } from '../notices/unread-count.tsx'
import { frameMessages } from './frame-messages.ts'

/** Who is signed in, and what is theirs. */
export function PersonMenu({ name }: { name: string }) {
  const words = useMessages(frameMessages)
  const menu = useRef<HTMLDetailsElement>(null)
  const act = useAct()
  const [, go] = useLocation()
  const close = () => {
    if (menu.current) menu.current.open = false
  }
  const leave = async () => {
    const answer = await act.run('sign-out', (one) =>
      answerOf(client.POST('/api/sign-out', { body: {}, headers: headersOf(one) })),
    )
    if (!answer) return
    go('/')
    await forgetEverything()
  }
  const closeOnEscape = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    close()
    menu.current.querySelector('summary')?.focus()
  }
  const left = (event: FocusEvent<HTMLDetailsElement>) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close()
  }
  return (
    <details className="person" ref={menu} onKeyDown={closeOnEscape} onBlur={left}>
      <summary className="button compact" aria-label={words.me(name)}>
        <Icon name="person" />
        <span>{name}</span>
        <UnreadCount />
      </summary>
      <ul>
        <li>
          <Link href="/notices" onClick={close}>
            {words.notices}
            <UnreadCount />
          </Link>
        </li>
        <li>
          <Link href="/corrections" onClick={close}>
            {words.corrections}
          </Link>
        </li>
        <li>
          <Link href="/record" onClick={close}>
            {words.record}
          </Link>
        </li>
        <li>
          <Link href="/readings" onClick={close}>
            {words.readings}
          </Link>
        </li>
        <li>
          <button type="button" className="button text" onClick={leave} aria-busy={act.busy || undefined}>
            {words.signOut}
          </button>
        </li>
      </ul>
    </details>
  )
}
