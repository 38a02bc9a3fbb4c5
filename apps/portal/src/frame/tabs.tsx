import { Icon, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { frameMessages } from './frame-messages.ts'
import { usePlaces } from './places.ts'
import './tabs.css'

/** The main pages at the foot of a phone, where the thumb is. */
export function Tabs() {
  const words = useMessages(frameMessages)
  return (
    <nav className="tabs" aria-label={words.main}>
      {usePlaces().map((place) => (
        <Link key={place.href} href={place.href} aria-current={place.here ? 'page' : undefined}>
          <Icon name={place.icon} />
          {place.name}
        </Link>
      ))}
    </nav>
  )
}
