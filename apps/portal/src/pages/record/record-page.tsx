import { queryOptions, useQuery } from '@tanstack/react-query'
import { EmptyState, useMessages } from '@yimen/look'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { answerOf, client } from '../../api/client.ts'
import { useSession } from '../../api/session.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { RecordFields } from './record-fields.tsx'
import './record.css'
import { recordMessages } from './record-messages.ts'
import { RecordRelations } from './record-relations.tsx'

const recordQuery = (subjectId: string) =>
  queryOptions({
    queryKey: ['my-record', subjectId],
    queryFn: () =>
      answerOf(client.GET('/api/my/record', { params: { query: subjectId === '' ? {} : { subjectId } } })),
  })

/** What the sources know of me, or of somebody whom I represent: each field with source, time and trust. */
export default function RecordPage() {
  const words = useMessages(recordMessages)
  const who = useSession()?.who
  const represents = who?.kind === 'resident' ? who.represents : []
  const [subjectId, choose] = useState('')
  const query = useQuery(recordQuery(subjectId))
  const id = useId()
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <p className="soft">{words.words}</p>
      {represents.length > 0 && (
        <p>
          <label htmlFor={id}>{words.whose}</label>{' '}
          <select
            id={id}
            className="input"
            value={subjectId}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{words.me}</option>
            {represents.map((one) => (
              <option key={one.subjectId} value={one.subjectId}>
                {one.name}
              </option>
            ))}
          </select>
        </p>
      )}
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {(record) => (
          <div className="my-record">
            <h2>{words.fields}</h2>
            {record.fields.length === 0 ? (
              <EmptyState title={words.empty} words={words.emptyWords} />
            ) : (
              <RecordFields fields={record.fields} />
            )}
            <h2>{words.relations}</h2>
            <RecordRelations relations={record.relations} />
          </div>
        )}
      </Fetched>
      <p>
        <Link href="/readings">{words.readings}</Link>
      </p>
    </Page>
  )
}
