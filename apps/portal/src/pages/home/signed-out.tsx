import { useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { signInAddress } from '../../api/session.ts'
import { homeMessages } from './home-messages.ts'

/** Before sign-in: what signing in is good for. */
export function SignedOut() {
  const words = useMessages(homeMessages)
  return (
    <section className="inner signed-out">
      <div>
        <h2>{words.signedOut}</h2>
        <p className="soft">{words.signedOutWords}</p>
      </div>
      <Link href={signInAddress('/')} className="button">
        {words.signIn}
      </Link>
    </section>
  )
}
