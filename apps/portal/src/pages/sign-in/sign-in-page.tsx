import { useMessages } from '@yimen/look'
import { Link, useSearchParams } from 'wouter'
import { residentOf, useSession } from '../../api/session.ts'
import { Page } from '../../frame/page.tsx'
import { ownAddress } from './own-address.ts'
import { SamplePeople } from './sample-people.tsx'
import './sign-in.css'
import { signInMessages } from './sign-in-messages.ts'

/** Residents sign in at the identity provider; a sample district also offers its people. */
export default function SignInPage() {
  const words = useMessages(signInMessages)
  const [params] = useSearchParams()
  const session = useSession()
  const resident = residentOf(session)
  const returnTo = ownAddress(params.get('returnTo'))
  return (
    <Page title={words.title} width="narrow">
      <h1>{words.title}</h1>
      {resident ? (
        <>
          <p className="soft">{words.already(resident.name)}</p>
          <p className="acts">
            <Link href={returnTo} className="button main">
              {words.on}
            </Link>
          </p>
        </>
      ) : (
        <>
          <p className="soft">{words.words}</p>
          <p className="acts">
            <a
              className="button main"
              href={`/api/sign-in/resident?returnTo=${encodeURIComponent(returnTo)}`}
            >
              {words.go}
            </a>
          </p>
          {session?.district.sample && <SamplePeople returnTo={returnTo} />}
          <p className="quiet small staff">
            {words.staff} <a href="/desk/">{words.desk}</a>
          </p>
        </>
      )}
    </Page>
  )
}
