import { useMessages } from '@yimen/look'
import { residentOf, useSession } from '../../api/session.ts'
import { Page } from '../../frame/page.tsx'
import '../../items/items.css'
import { SearchBox } from '../../items/search-box.tsx'
import '../../matters/matters.css'
import './home.css'
import { homeMessages } from './home-messages.ts'
import { MineSection } from './mine-section.tsx'
import { SignedOut } from './signed-out.tsx'
import { Tries } from './tries.tsx'
import { VaultSection } from './vault-section.tsx'
import { WaysIn } from './ways-in.tsx'

/** Search first, then what is yours, then the ways in. */
export function HomePage() {
  const words = useMessages(homeMessages)
  const session = useSession()
  const resident = residentOf(session)
  return (
    <Page title="" width="wide">
      <section className="ask">
        <div className="inner">
          <h1>{words.ask}</h1>
          <SearchBox />
          <Tries />
        </div>
      </section>
      {resident && (
        <div className="inner two">
          <MineSection />
          <VaultSection />
        </div>
      )}
      {session && !resident && <SignedOut />}
      <WaysIn />
    </Page>
  )
}
