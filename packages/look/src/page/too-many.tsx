import type { ReactNode } from 'react'
import { formatFigure } from '../language/figures.ts'
import { useMessages } from '../language/language.tsx'
import { defineMessages } from '../language/messages.ts'

const messages = defineMessages({
  zh: {
    found: (total: string, shown: string) => `找到 ${total} 件，先列前 ${shown} 件`,
    narrow: '加一个条件就能看到全部。',
  },
  en: {
    found: (total: string, shown: string) => `${total} found, the first ${shown} are listed`,
    narrow: 'One more condition shows all of them.',
  },
})

/** More than can be listed: asks for one more condition. `more` = the total was counted no further. */
export function TooMany(props: { total: number; shown: number; more?: boolean; acts?: ReactNode }) {
  const words = useMessages(messages)
  const total = `${formatFigure(props.total)}${props.more ? '+' : ''}`
  return (
    <div className="page-state">
      <p>
        <b>{words.found(total, formatFigure(props.shown))}</b>
      </p>
      <p className="soft">{words.narrow}</p>
      {props.acts && <div className="acts">{props.acts}</div>}
    </div>
  )
}
