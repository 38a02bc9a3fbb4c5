import type { MaterialTypeContent, MaterialTypeView } from '@yimen/contract'
import { Button, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { materialsMessages } from './materials-messages.ts'
import { keepType } from './queries.ts'
import { TypeForm } from './type-form.tsx'
import { type SentContent, withoutBlanks } from './without-blanks.ts'

/** The form that makes the next revision of a standard type. */
export function ChangeType({ type, onClose }: { type: MaterialTypeView; onClose: () => void }) {
  const words = useMessages(materialsMessages)
  const { language } = useLanguage()
  const [content, setContent] = useState<MaterialTypeContent>(type.content)
  const act = useAct(
    (body: { content: SentContent }, headers) =>
      answerOf(
        client.POST('/api/desk/material-types/{code}/change', {
          params: { path: { code: type.code } },
          body,
          headers,
        }),
      ),
    {
      onDone: (answer) => {
        keepType(answer)
        onClose()
      },
    },
  )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ content: withoutBlanks(content) }, type.revision)
      }}
    >
      <h1>{type.content.name[language]}</h1>
      <TypeForm content={content} onContent={setContent} />
      <ActProblem error={act.error} fallback={words.failedAct} />
      <div className="acts">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button type="submit" kind="main" busy={act.busy}>
          {words.save(type.revision + 1)}
        </Button>
      </div>
    </form>
  )
}
