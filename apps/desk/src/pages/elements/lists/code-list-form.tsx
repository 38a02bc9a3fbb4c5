import type { CodeListDetail } from '@yimen/contract'
import { Button, Checkbox, Field, Input, Notice, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { problemCode } from '../../../api/problem-error.ts'
import { useAct } from '../../../api/use-act.ts'
import { useFreeCode } from '../../../api/use-free-code.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { AskFirst } from '../../../frame/ask-first.tsx'
import { useWarnUnsaved } from '../../../frame/use-warn-unsaved.ts'
import { EntriesEditor } from './entries-editor.tsx'
import { draftOfList, isListBody, type ListBody, type ListDraft, listOfDraft } from './list-draft.ts'
import { listMessages } from './list-messages.ts'
import { ListUsers } from './list-users.tsx'
import { keepCodeList } from './queries.ts'

type Sent = { list: ListBody; confirmed: boolean }

/** Writes a new code list, or the next revision of one; what it touches stands above the button. */
export function CodeListForm({ before, onClose }: { before: CodeListDetail | null; onClose: () => void }) {
  const words = useMessages(listMessages)
  const [draft, setDraft] = useState(() => draftOfList(before?.list ?? null))
  const [changed, setChanged] = useState(false)
  const [wrong, setWrong] = useState(false)
  const [typed, setTyped] = useState<string | null>(null)
  const free = useFreeCode('code-list', before === null ? draft.zh : '')
  const code = before?.list.code ?? (typed ?? free).trim()
  const [, go] = useLocation()
  useWarnUnsaved(changed)
  const put = (part: Partial<ListDraft>) => {
    setDraft({ ...draft, ...part })
    setChanged(true)
  }
  const act = useAct(
    ({ list, confirmed }: Sent, headers) =>
      before === null
        ? answerOf(client.POST('/api/desk/code-lists', { body: { list }, headers }))
        : answerOf(
            client.POST('/api/desk/code-lists/{code}/save', {
              params: { path: { code } },
              body: { list, confirmed },
              headers,
            }),
          ),
    {
      onDone: (answer) => {
        keepCodeList(answer)
        if (before === null) go(`/elements/lists/${answer.list.code}`)
        else onClose()
      },
    },
  )
  const send = (confirmed: boolean) => {
    const list: unknown = listOfDraft(draft, code)
    const lacking = draft.entries.some((entry) => !entry.zh.trim() && (entry.code.trim() || entry.before))
    setWrong(lacking || !isListBody(list))
    if (!lacking && isListBody(list)) act.run({ list, confirmed }, before?.revision)
  }
  const breaks = problemCode(act.error) === 'forms.would-break'
  return (
    <form
      className="element-form"
      onSubmit={(event) => {
        event.preventDefault()
        send(false)
      }}
    >
      <div className="two">
        <Field label={words.names}>
          {(field) => <Input {...field} required value={draft.zh} onValue={(zh) => put({ zh })} />}
        </Field>
        <Field label={words.nameEnglish}>
          {(field) => <Input {...field} value={draft.en} onValue={(en) => put({ en })} />}
        </Field>
        {before === null && (
          <Field label={words.listCode} hint={words.codeHint}>
            {(field) => <Input {...field} required maxLength={40} value={typed ?? free} onValue={setTyped} />}
          </Field>
        )}
        <Field label={words.standard}>
          {(field) => <Input {...field} value={draft.standard} onValue={(standard) => put({ standard })} />}
        </Field>
        <Field label={words.version}>
          {(field) => <Input {...field} value={draft.version} onValue={(version) => put({ version })} />}
        </Field>
      </div>
      <Checkbox checked={draft.open} onValue={(open) => put({ open })}>
        {words.open}
      </Checkbox>
      <EntriesEditor
        entries={draft.entries}
        inUse={(before?.elements.length ?? 0) > 0}
        onEntries={(entries) => put({ entries })}
      />
      {before && (
        <section className="impact">
          <p>{words.impact(before.elements.length, usersOf(before))}</p>
          {before.elements.length > 0 && <ListUsers detail={before} />}
          <p className="soft small">{words.impactWords}</p>
        </section>
      )}
      {wrong && (
        <Notice tone="late" live="polite">
          {words.wrong}
        </Notice>
      )}
      {!breaks && <ActProblem error={act.error} fallback={words.changeFailed} />}
      <p className="acts">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind="main" type="submit" busy={act.busy}>
          {before === null ? words.create : words.save}
        </Button>
      </p>
      {breaks && (
        <AskFirst
          act={act}
          grave
          question={words.breakQuestion}
          consequence={words.impactWords}
          word={words.confirm}
          failed={words.changeFailed}
          onAct={() => send(true)}
          onClose={act.clear}
        />
      )}
    </form>
  )
}

/** How many published forms and items, each once. */
function usersOf({ users }: CodeListDetail): number {
  return new Set(users.map(({ kind, id }) => `${kind}/${id}`)).size
}
