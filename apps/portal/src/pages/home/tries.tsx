import { useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { homeMessages } from './home-messages.ts'

const examples = [
  { way: 'byName', typed: { zh: '刻章补助', en: 'seal subsidy' } },
  { way: 'byPinyin', typed: { zh: 'jzz', en: 'jzz' } },
  { way: 'bySituation', typed: { zh: '开餐馆', en: 'open a restaurant' } },
] as const

/** Three ways of asking, each to be tried by a click. */
export function Tries() {
  const words = useMessages(homeMessages)
  const { language } = useLanguage()
  return (
    <p className="tries">
      {examples.map((example) => (
        <span key={example.way}>
          {words[example.way]}{' '}
          <Link href={`/search?q=${encodeURIComponent(example.typed[language])}`}>
            {example.typed[language]}
          </Link>
        </span>
      ))}
    </p>
  )
}
