import { KeyboardHelp, useMessages } from '@yimen/look'
import { useLocation } from 'wouter'
import { keyRows } from '../pages/work/key-rows.ts'
import { workMessages } from '../pages/work/work-messages.ts'
import { frameMessages } from './frame-messages.ts'

/** All keys of the page that is open; a page without keys of its own shows nothing. */
export function PageKeys() {
  const frame = useMessages(frameMessages)
  const words = useMessages(workMessages)
  const [location] = useLocation()
  const all = keyRows(words)
  const place = location.split('/')[1]
  if (place === 'audit') return null
  const rows = place === 'work' ? all : all.slice(0, 3)
  return (
    <KeyboardHelp
      opener={frame.keys}
      rows={place === 'catalogue' ? [...rows, { keys: ['Ctrl', 'S'], does: frame.save }] : rows}
    />
  )
}
