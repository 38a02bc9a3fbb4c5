import { saveForm } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { actorId } from '../../../platform/auth/who.ts'
import { sortKey } from '../../../platform/text/index.ts'
import { formAfterChange, formToChange } from '../load-form.ts'
import { fieldsUsed } from '../rules/fields-used.ts'
import { insertRevision, rewriteDraft, updateForm } from '../store/forms.ts'
import { subjectOf } from '../subject-id.ts'

/** Saves the draft of the next revision; opens one when the newest is published or withdrawn. */
export const saveFormRoute = route(saveForm, async (scope) => {
  const { tx, district, now, who, body, params } = scope
  const form = await formToChange(scope, params.code)
  const { code } = form
  const { name, level, content } = body
  const opens = form.state !== 'draft'
  const revision = opens ? form.revision + 1 : form.revision
  const draft = { name, content, created_by: actorId(who) }
  if (opens)
    await insertRevision(tx, {
      ...draft,
      district,
      code,
      revision,
      state: 'draft',
      created_at: now,
      published_at: null,
    })
  else await rewriteDraft(tx, district, code, draft)
  await updateForm(tx, district, code, {
    name,
    level,
    sort: sortKey(name.zh),
    revision,
    state: 'draft',
    fields: fieldsUsed(content).length,
    updated_at: now,
  })
  scope.append({
    subject: subjectOf('form', district, code),
    type: 'forms.form-saved',
    data: { code, revision },
  })
  return formAfterChange(scope, code)
})
