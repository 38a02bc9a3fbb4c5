import type { operations } from '@yimen/client'
import { Form, type LibraryForm } from '@yimen/contract'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { isConflict } from '../../../api/problem-error.ts'
import { queryClient } from '../../../api/query-client.ts'
import { useAct } from '../../../api/use-act.ts'
import { formQuery, keepForm } from '../queries.ts'
import type { Edited } from './use-form-changes.ts'

type SaveBody = operations['forms.save-form']['requestBody']['content']['application/json']

/** True when the contract's own schema takes it: what is sent then fits the type that was made from that schema. */
function isSaveBody(body: unknown): body is SaveBody {
  return (
    typeof body === 'object' && body !== null && 'content' in body && Form.safeParse(body.content).success
  )
}

/** Saves the draft of a form. After a conflict the newest content is fetched, and the changes are kept. */
export function useSaveForm(form: LibraryForm, onSaved: () => void) {
  const act = useAct(
    ({ name, content }: Edited, headers) => {
      const body: unknown = { name, level: form.level, content }
      if (!isSaveBody(body)) throw new Error('the designer holds what the contract does not take')
      return answerOf(
        client.POST('/api/desk/forms/{code}/save', { params: { path: { code: form.code } }, body, headers }),
      )
    },
    {
      onDone: (answer) => {
        keepForm(answer)
        onSaved()
      },
      onRefused: (error) => {
        if (isConflict(error)) void queryClient.refetchQueries({ queryKey: formQuery(form.code).queryKey })
      },
    },
  )
  return { ...act, run: (edited: Edited) => act.run(edited, form.rowVersion) }
}
