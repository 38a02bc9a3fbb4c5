import { useQuery } from '@tanstack/react-query'
import { nameText } from '@yimen/contract/platform/written.ts'
import { Notice, useLanguage, useMessages, Written } from '@yimen/look'
import { useParams } from 'wouter'
import { residentOf, useSession } from '../../api/session.ts'
import { Fetched, SignInFirst } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { nameOf } from '../../items/item-words.ts'
import { itemQuery } from '../../items/queries.ts'
import { BeginForm } from './begin-form.tsx'
import { beginMessages } from './begin-messages.ts'
import { subjectsFor } from './subjects-for.ts'

/** Situation questions, then the complete checklist once, then the form. */
export default function BeginPage() {
  const words = useMessages(beginMessages)
  const { language } = useLanguage()
  const { itemCode = '' } = useParams<{ itemCode: string }>()
  const session = useSession()
  const query = useQuery(itemQuery(itemCode))
  const title = query.data ? words.title(nameOf(query.data.content, language)) : ''
  const resident = residentOf(session)
  return (
    <Page
      title={title}
      back={{ href: `/items/${encodeURIComponent(itemCode)}`, name: words.back }}
      width="narrow"
    >
      <h1>{query.data && words.heading(<Written text={nameText(query.data.content)} />)}</h1>
      {session && !resident && <SignInFirst />}
      {resident && (
        <Fetched
          query={query}
          loading={words.loading}
          failed={{ title: words.failed, words: words.failedWords }}
        >
          {(item) => {
            if (!item.content.form) return <Notice>{words.notHere}</Notice>
            const subjects = subjectsFor(resident, item.content.served, item.code)
            if (subjects.length === 0) return <Notice>{words.nobody}</Notice>
            return <BeginForm item={item} subjects={subjects} />
          }}
        </Fetched>
      )}
    </Page>
  )
}
