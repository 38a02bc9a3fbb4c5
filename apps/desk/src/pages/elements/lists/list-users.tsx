import type { CodeListDetail } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { elementMessages } from '../element-messages.ts'
import { listMessages } from './list-messages.ts'

/** Elements that take their values from the list, and the published items and forms that use those. */
export function ListUsers({ detail: { elements, users } }: { detail: CodeListDetail }) {
  const words = useMessages(listMessages)
  const more = useMessages(elementMessages)
  const { language } = useLanguage()
  if (elements.length === 0) return <p className="soft">{words.nobody}</p>
  return (
    <ul className="element-users">
      {elements.map((element) => (
        <li key={element.code}>
          <span className="soft">{words.element}</span>
          <Link href={`/elements/${element.code}`}>{element.name[language]}</Link>
          <span className="soft code">{element.code}</span>
        </li>
      ))}
      {users.map((user) => (
        <li key={`${user.kind}/${user.id}/${user.element}/${user.section}`}>
          <span className="soft">{more.kinds[user.kind]}</span>
          <Link href={user.kind === 'item' ? `/catalogue/${user.id}` : `/forms/${user.code}`}>
            {user.name}
          </Link>
          <span className="soft">{user.organ.name}</span>
          <span className="soft code">{user.element}</span>
        </li>
      ))}
    </ul>
  )
}
