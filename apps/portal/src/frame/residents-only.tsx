import { useMessages } from '@yimen/look'
import type { ComponentType } from 'react'
import { residentOf, useSession } from '../api/session.ts'
import { SignInFirst } from './fetched.tsx'
import { frameMessages } from './frame-messages.ts'
import { Page } from './page.tsx'
import { PageLoading } from './page-loading.tsx'

/** A page that shows what is one's own: whoever is not signed in is asked to, before anything is fetched. */
export function residentsOnly(Shown: ComponentType): ComponentType {
  return function ResidentsOnly() {
    const session = useSession()
    if (session === undefined) return <PageLoading />
    return residentOf(session) ? <Shown /> : <SignInPage />
  }
}

function SignInPage() {
  const words = useMessages(frameMessages)
  return (
    <Page title={words.signInFirst}>
      <SignInFirst />
    </Page>
  )
}
