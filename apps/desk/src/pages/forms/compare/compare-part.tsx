import { useQuery } from '@tanstack/react-query'
import type { LibraryForm } from '@yimen/contract'
import { Field, formatMoment, Select, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Fetched } from '../../../frame/fetched.tsx'
import { formsMessages } from '../forms-messages.ts'
import { revisionQuery } from '../queries.ts'
import { ChangesTable } from './changes-table.tsx'
import { compareMessages } from './compare-messages.ts'

/** All revisions of a form, and what changed between two of them. */
export function ComparePart({ form }: { form: LibraryForm }) {
  const words = useMessages(compareMessages)
  const { revision: say, states } = useMessages(formsMessages)
  const { language } = useLanguage()
  const numbers = form.revisions.map(({ revision }) => revision)
  const [older, setOlder] = useState(numbers[1] ?? null)
  const [newer, setNewer] = useState(numbers[0] ?? null)
  const when = (at: string | null) => (at === null ? '–' : formatMoment(at, language))
  const options = numbers.map((number) => ({ value: String(number), label: say(number) }))
  return (
    <div className="stack">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{words.revisions}</th>
            <th scope="col">{words.made}</th>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.withdrawn}</th>
          </tr>
        </thead>
        <tbody>
          {form.revisions.map((one) => (
            <tr key={one.revision}>
              <th scope="row">
                {say(one.revision)} · {states[one.state]}
              </th>
              <td>{when(one.createdAt)}</td>
              <td>{when(one.publishedAt)}</td>
              <td>{when(one.withdrawnAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {older === null || newer === null ? (
        <p className="soft">{words.only}</p>
      ) : (
        <>
          <div className="pair">
            <Field label={words.older}>
              {(field) => (
                <Select
                  {...field}
                  value={String(older)}
                  options={options}
                  onValue={(value) => setOlder(Number(value))}
                />
              )}
            </Field>
            <Field label={words.newer}>
              {(field) => (
                <Select
                  {...field}
                  value={String(newer)}
                  options={options}
                  onValue={(value) => setNewer(Number(value))}
                />
              )}
            </Field>
          </div>
          <Changes code={form.code} older={older} newer={newer} />
        </>
      )}
    </div>
  )
}

function Changes({ code, older, newer }: { code: string; older: number; newer: number }) {
  const words = useMessages(compareMessages)
  const one = useQuery(revisionQuery(code, older))
  const other = useQuery(revisionQuery(code, newer))
  return (
    <Fetched query={one} loading={words.loading} failed={words.failed}>
      {(before) => (
        <Fetched query={other} loading={words.loading} failed={words.failed}>
          {(after) => <ChangesTable before={before} after={after} />}
        </Fetched>
      )}
    </Fetched>
  )
}
