import { ChineseOnlyNote, Icon, useMessages } from '@yimen/look'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { frameMessages } from './frame-messages.ts'

type PageProps = {
  /** Of the window and of the history; the page draws its own h1. */
  title: string
  /** One step back, where there is one. */
  back?: { href: string; name: string }
  /** `wide` lets sections run over the whole width. */
  width?: 'usual' | 'wide' | 'narrow'
  children: ReactNode
}

let firstPage = true

/** One page: names the window, starts at the top, and takes the focus so that a screen reader goes on from here. */
export function Page({ title, back, width = 'usual', children }: PageProps) {
  const words = useMessages(frameMessages)
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = title ? `${title} · ${words.name}` : words.name
  }, [title, words])
  useEffect(() => {
    if (!firstPage) {
      scrollTo(0, 0)
      main.current?.focus({ preventScroll: true })
    }
    firstPage = false
  }, [])
  return (
    <main id="main" ref={main} tabIndex={-1} className={width === 'wide' ? 'page' : `page inner ${width}`}>
      {title === '' && width !== 'wide' && <h1 className="hidden">{words.name}</h1>}
      {back && (
        <p className="back no-print">
          <Link href={back.href} className="back-link">
            <Icon name="back" />
            {back.name}
          </Link>
        </p>
      )}
      <ChineseOnlyNote>{children}</ChineseOnlyNote>
    </main>
  )
}
