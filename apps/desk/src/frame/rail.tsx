import { Icon, useMessages } from '@yimen/look'
import { Link, useLocation } from 'wouter'
import { frameMessages } from './frame-messages.ts'
import type { Place } from './places.ts'
import { WorkCount } from './work-count.tsx'

/** Where one can go, by post. */
export function Rail({ places }: { places: readonly Place[] }) {
  const words = useMessages(frameMessages)
  const [location] = useLocation()
  return (
    <nav className="rail" aria-label={words.main}>
      {places.map((place) => (
        <Link
          key={place.name}
          href={place.href}
          aria-current={location.startsWith(place.href) ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          {words[place.name]}
          {place.name === 'work' && <WorkCount />}
        </Link>
      ))}
    </nav>
  )
}
