import { useInfiniteQuery } from '@tanstack/react-query'
import type { MaterialTypeView } from '@yimen/contract'
import { Field, Input, Select, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { materialsMessages } from './materials-messages.ts'
import { keepType, typesQuery } from './queries.ts'

/** Merges a duplicate into another type, found by its words. */
export function AskMerge({ type, onClose }: { type: MaterialTypeView; onClose: () => void }) {
  const words = useMessages(materialsMessages)
  const { language } = useLanguage()
  const [, go] = useLocation()
  const [q, setQ] = useState('')
  const [into, setInto] = useState('')
  const found = useInfiniteQuery(typesQuery({ q: q.trim(), kind: '' }))
  const others = (found.data?.pages ?? [])
    .flatMap((page) => page.rows)
    .filter((row) => row.code !== type.code)
  const act = useAct(
    (body: { into: string }, headers) =>
      answerOf(
        client.POST('/api/desk/material-types/{code}/merge', {
          params: { path: { code: type.code } },
          body,
          headers,
        }),
      ),
    {
      onDone: (answer) => {
        keepType(answer)
        go(`/materials/${answer.code}`)
      },
    },
  )
  return (
    <AskFirst
      act={act}
      grave
      question={words.mergeQuestion(type.content.name[language])}
      consequence={words.mergeWords}
      word={words.mergeAct}
      failed={words.failedAct}
      onAct={() => act.run({ into }, type.revision)}
      onClose={onClose}
    >
      <Field label={words.findLabel} hint={words.find}>
        {(field) => <Input {...field} type="search" value={q} onValue={setQ} />}
      </Field>
      <Field label={words.into}>
        {(field) => (
          <Select
            {...field}
            required
            empty={words.chooseInto}
            value={into}
            options={others.map((row) => ({ value: row.code, label: row.name[language] }))}
            onValue={setInto}
          />
        )}
      </Field>
    </AskFirst>
  )
}
