import type { SessionView } from '@yimen/contract'
import { Brand, ElderSwitch, LanguageSwitch, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { enterSession } from '../../api/session.ts'
import { frameMessages } from '../../frame/frame-messages.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import { FirstFactor } from './first-factor.tsx'
import { NewPassword } from './new-password.tsx'
import { SamplePosts } from './sample-posts.tsx'
import { type Enrolment, SecondFactor } from './second-factor.tsx'
import './sign-in.css'
import { signInMessages } from './sign-in-messages.ts'

/** Two factors, then the first password changed where it is due; a sample district also offers its posts. */
export function SignInPage({ session }: { session: SessionView }) {
  const words = useMessages(signInMessages)
  const frame = useMessages(frameMessages)
  const { language } = useLanguage()
  const [enrolment, setEnrolment] = useState<Enrolment | undefined>(undefined)
  usePageTitle(words.title)
  const { district, who, passwordDue } = session
  return (
    <div className="sign-in">
      <header>
        <span className="brand">
          <Brand
            name={`${frame.name} · ${frame.desk}`}
            place={language === 'zh' ? district.name : district.nameEnglish}
          />
        </span>
        <span className="fill" />
        <ElderSwitch />
        <LanguageSwitch />
      </header>
      <main id="main">
        {passwordDue ? (
          <NewPassword />
        ) : enrolment === undefined ? (
          <>
            <h1>{words.title}</h1>
            {who.kind === 'resident' && <p className="soft">{words.resident(who.name)}</p>}
            <FirstFactor onNext={setEnrolment} />
            {district.sample && <SamplePosts />}
          </>
        ) : (
          <SecondFactor
            enrolment={enrolment}
            onBack={() => setEnrolment(undefined)}
            onDone={(view) => {
              setEnrolment(undefined)
              enterSession(view)
            }}
          />
        )}
      </main>
    </div>
  )
}
