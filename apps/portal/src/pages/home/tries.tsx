import { useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { homeMessages } from './home-messages.ts'

const examples = [
  { way: 'byName', typed: '刻章补助' },
  { way: 'byPinyin', typed: 'jzz' },
  { way: 'bySituation', typed: '开餐馆' },
] as const

/** Three ways of asking, each to be tried by a click. */
export function Tries() {
  const words = useMessages(homeMessages)
  return (
    <p className="tries">
      {examples.map((example) => (
        <span key={example.way}>
          {words[example.way]}{' '}
          <Link href={`/search?q=${encodeURIComponent(example.typed)}`}>{example.typed}</Link>
        </span>
      ))}
    </p>
  )
}
