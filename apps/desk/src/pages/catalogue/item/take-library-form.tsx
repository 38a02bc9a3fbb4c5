import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { CatalogueItem } from '@yimen/contract'
import { Button, Field, Notice, Select, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { formQuery, formsQuery } from '../../forms/queries.ts'
import { keepItem } from '../queries.ts'
import { takeFormMessages } from './take-form-messages.ts'

type TakeLibraryFormProps = {
  item: CatalogueItem
  /** Something is changed and not saved: the form is taken into what is saved. */
  unsaved: boolean
}

/** Which form of the library the item has, and how to take another one, or a newer revision of it. */
export function TakeLibraryForm({ item, unsaved }: TakeLibraryFormProps) {
  const words = useMessages(takeFormMessages)
  const { language } = useLanguage()
  const taken = item.content.libraryForm
  const [chosen, setChosen] = useState(taken?.code ?? '')
  const published = useInfiniteQuery(formsQuery({ q: '', level: '', state: 'published' }))
  const rows = published.data?.pages.flatMap((page) => page.rows) ?? []
  const act = useAct(
    (form: string, headers) =>
      answerOf(
        client.POST('/api/desk/items/{itemId}/take-form', {
          params: { path: { itemId: item.itemId } },
          body: { form },
          headers,
        }),
      ),
    { onDone: keepItem },
  )
  return (
    <div className="stack take-form">
      {taken ? <Taken code={taken.code} revision={taken.revision} /> : <p>{words.own}</p>}
      <Field label={words.choose} hint={words.hint}>
        {(field) => (
          <Select
            {...field}
            empty={rows.length === 0 ? words.none : words.empty}
            value={chosen}
            options={rows.map(({ code, name }) => ({ value: code, label: `${name[language]} ${code}` }))}
            onValue={setChosen}
          />
        )}
      </Field>
      {published.hasNextPage && (
        <Button kind="text" onClick={() => void published.fetchNextPage()}>
          {words.more}
        </Button>
      )}
      {unsaved && <Notice tone="wait">{words.unsaved}</Notice>}
      <ActProblem error={act.error} fallback={words.failed} />
      <p className="acts">
        <Button
          busy={act.busy}
          disabled={chosen === '' || unsaved}
          onClick={() => act.run(chosen, item.rowVersion)}
        >
          {words.take}
        </Button>
      </p>
    </div>
  )
}

/** The form that was taken, and whether the library has a newer revision by now. */
function Taken({ code, revision }: { code: string; revision: number }) {
  const words = useMessages(takeFormMessages)
  const { language } = useLanguage()
  const form = useQuery(formQuery(code)).data
  const newer = form?.published !== undefined && form.published !== null && form.published > revision
  return (
    <p>
      <Link href={`/forms/${code}`}>{form?.name[language] ?? code}</Link> {words.revision(revision)}
      {newer && <b> {words.newer(form.published ?? revision)}</b>}
    </p>
  )
}
