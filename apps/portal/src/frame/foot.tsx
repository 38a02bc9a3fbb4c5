import { useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { useSession } from '../api/session.ts'
import { verifyMessages } from '../pages/verify/verify-messages.ts'
import { frameMessages } from './frame-messages.ts'

/** Foot of every page: whose site this is, the way to check a document; a sample district says that it is one. */
export function Foot() {
  const words = useMessages(frameMessages)
  const verify = useMessages(verifyMessages)
  const { language } = useLanguage()
  const district = useSession()?.district
  if (!district) return <footer className="foot" />
  return (
    <footer className="foot">
      <div className="inner">
        <span>{words.place(language === 'zh' ? district.name : district.nameEnglish)}</span>
        <Link href="/budget">{words.budget}</Link>
        <Link href="/verify">{verify.title}</Link>
        {district.sample && <span>{words.sample}</span>}
      </div>
    </footer>
  )
}
