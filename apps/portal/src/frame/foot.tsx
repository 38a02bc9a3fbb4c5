import { useLanguage, useMessages } from '@yimen/look'
import { useSession } from '../api/session.ts'
import { frameMessages } from './frame-messages.ts'

/** Foot of every page: whose site this is; a sample district says that it is one. */
export function Foot() {
  const words = useMessages(frameMessages)
  const { language } = useLanguage()
  const district = useSession()?.district
  if (!district) return <footer className="foot" />
  return (
    <footer className="foot">
      <div className="inner">
        <span>{words.place(language === 'zh' ? district.name : district.nameEnglish)}</span>
        {district.sample && <span>{words.sample}</span>}
      </div>
    </footer>
  )
}
