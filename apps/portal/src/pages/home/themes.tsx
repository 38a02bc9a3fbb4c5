import { useQuery } from '@tanstack/react-query'
import { useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { offersQuery } from '../../items/queries.ts'
import { themeName } from '../../items/theme-names.ts'
import { homeMessages } from './home-messages.ts'

/** So many themes are shown; the search page lists all of them. */
const most = 12

type ThemesProps = { kind: 'persons' | 'legalPersons'; name: string }

/** What happens in a life or in a business, each with what is really on offer for it. */
export function Themes({ kind, name }: ThemesProps) {
  const words = useMessages(homeMessages)
  const { language } = useLanguage()
  const themes =
    useQuery(offersQuery)
      .data?.themes.filter((theme) => theme[kind])
      .slice(0, most) ?? []
  if (themes.length === 0) return null
  return (
    <>
      <h3>{name}</h3>
      <div className="ways-grid">
        {themes.map(({ theme, items }) => (
          <Link key={theme} href={`/search?theme=${encodeURIComponent(theme)}`}>
            <b>{themeName(theme, language)}</b>
            <span>{words.items(items)}</span>
          </Link>
        ))}
      </div>
    </>
  )
}
