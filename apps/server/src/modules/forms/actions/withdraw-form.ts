import { withdrawForm } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { formAfterChange, formToChange } from '../load-form.ts'
import { refuse } from '../problems.ts'
import { removeElementUses } from '../store/element-uses.ts'
import { moveRevision, updateForm } from '../store/forms.ts'
import { subjectOf } from '../subject-id.ts'

/** Withdraws what is published: no item takes it any more. A draft beside it stays. */
export const withdrawFormRoute = route(withdrawForm, async (scope) => {
  const { tx, district, now, body, params } = scope
  const form = await formToChange(scope, params.code)
  const { code, published } = form
  if (published === null) throw refuse('forms.not-published')
  await moveRevision(tx, district, code, 'published', {
    state: 'withdrawn',
    withdrawn_at: now,
    withdrawn_because: body.reason,
  })
  await updateForm(tx, district, code, {
    ...(published === form.revision ? { state: 'withdrawn' as const } : {}),
    published: null,
    updated_at: now,
  })
  await removeElementUses(tx, district, 'form', [code])
  scope.append({
    subject: subjectOf('form', district, code),
    type: 'forms.form-withdrawn',
    data: { code, revision: published, reason: body.reason },
  })
  return formAfterChange(scope, code)
})
