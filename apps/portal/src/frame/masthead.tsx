import { Brand, ElderSwitch, Icon, LanguageSwitch, useLanguage, useMessages } from '@yimen/look'
import { Link, useLocation } from 'wouter'
import { residentOf, signInAddress, useSession } from '../api/session.ts'
import { frameMessages } from './frame-messages.ts'
import { PersonMenu } from './person-menu.tsx'
import { usePlaces } from './places.ts'

/** Top of every page: where one is, where one can go, size and language of the text, who is signed in. */
export function Masthead() {
  const words = useMessages(frameMessages)
  const { language } = useLanguage()
  const session = useSession()
  const [location] = useLocation()
  const places = usePlaces()
  const resident = residentOf(session)
  const district = session?.district
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <div className="inner">
        <Link href="/" className="brand">
          <Brand
            name={words.name}
            place={district && words.place(language === 'zh' ? district.name : district.nameEnglish)}
          />
        </Link>
        <nav aria-label={words.main}>
          {places.map((place) => (
            <Link key={place.href} href={place.href} aria-current={place.here ? 'page' : undefined}>
              {place.name}
            </Link>
          ))}
        </nav>
        <span className="fill" />
        <ElderSwitch />
        <LanguageSwitch />
        {resident && <PersonMenu name={resident.name} />}
        {session && !resident && !location.startsWith('/sign-in') && (
          <Link href={signInAddress(location)} className="button compact">
            <Icon name="person" />
            {words.signIn}
          </Link>
        )}
      </div>
    </header>
  )
}
