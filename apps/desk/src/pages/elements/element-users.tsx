import type { ElementDetail } from '@yimen/contract'
import { Notice, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { elementMessages } from './element-messages.ts'

/** Published items and forms that use the element: what a change of it touches. */
export function ElementUsers({ detail: { users, mergedInto } }: { detail: ElementDetail }) {
  const words = useMessages(elementMessages)
  if (users.length === 0) return <p className="soft">{words.nobody}</p>
  return (
    <>
      {mergedInto && <Notice tone="near">{words.toChange}</Notice>}
      <ul className="element-users">
        {users.map((user) => (
          <li key={`${user.kind}/${user.id}/${user.section}`}>
            <span className="soft">{words.kinds[user.kind]}</span>
            <Link href={user.kind === 'item' ? `/catalogue/${user.id}` : `/forms/${user.code}`}>
              {user.name}
            </Link>
            <span className="soft">{user.organ.name}</span>
            <span className="soft">{words.required[user.required]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
