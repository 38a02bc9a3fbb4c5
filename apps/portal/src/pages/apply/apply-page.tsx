import { useQuery } from '@tanstack/react-query'
import type { CaseForApplicant, PublishedItem } from '@yimen/contract'
import { compileForm } from '@yimen/form'
import { Notice, useLanguage, useMessages } from '@yimen/look'
import { useMemo } from 'react'
import { Link, useParams } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { nameOf } from '../../items/item-words.ts'
import { caseItemQuery, myCaseQuery } from '../../matters/queries.ts'
import './apply.css'
import { ApplyForm } from './apply-form.tsx'
import { applyMessages } from './apply-messages.ts'

/** The application: what is left to fill first, then what is filled already, then the materials. */
export default function ApplyPage() {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const { caseId = '' } = useParams<{ caseId: string }>()
  const matter = useQuery({
    ...myCaseQuery(caseId),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  })
  const item = useQuery(caseItemQuery(caseId))
  const failed = { title: words.failed, words: words.failedWords }
  const title = matter.data ? nameOf(matter.data.item, language) : ''
  return (
    <Page title={title} back={{ href: '/matters', name: words.back }}>
      <Fetched query={matter} loading={words.loading} failed={failed}>
        {(found) => (
          <Fetched query={item} loading={words.loading} failed={failed}>
            {(published) => <Editable matter={found} item={published} />}
          </Fetched>
        )}
      </Fetched>
    </Page>
  )
}

function Editable({ matter, item }: { matter: CaseForApplicant; item: PublishedItem }) {
  const words = useMessages(applyMessages)
  const { form, situations } = item.content
  const compiled = useMemo(
    () =>
      form
        ? compileForm({ form, situations, elements: item.elements, codeLists: item.codeLists })
        : undefined,
    [form, situations, item],
  )
  const editable = matter.allowed.includes('submit') || matter.allowed.includes('correct')
  if (!compiled || !editable) {
    return (
      <>
        <Notice>{words.notNow}</Notice>
        <p className="acts">
          <Link href={`/matters/${matter.caseId}`} className="button main">
            {words.toMatter}
          </Link>
        </p>
      </>
    )
  }
  return <ApplyForm key={matter.caseId} matter={matter} item={item} compiled={compiled} />
}
