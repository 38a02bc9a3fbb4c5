import { publishForm } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { recordElementUses } from '../element-uses.ts'
import { formAfterChange, formToChange } from '../load-form.ts'
import { refuse } from '../problems.ts'
import { definitionsOfForm } from '../read-definitions.ts'
import { findFaults } from '../rules/find-faults.ts'
import { findRevision, moveRevision, updateForm } from '../store/forms.ts'
import { mergedElements } from '../store/merges.ts'
import { subjectOf } from '../subject-id.ts'

/** Publishes the draft in place of the revision before. Refused while it has faults, each told with its place. */
export const publishFormRoute = route(publishForm, async (scope) => {
  const { tx, district, now, params } = scope
  const form = await formToChange(scope, params.code)
  const { code, revision } = form
  const draft = form.state === 'draft' ? await findRevision(tx, district, code, revision) : undefined
  if (draft === undefined) throw refuse('forms.nothing-to-publish')
  const faults = findFaults(
    draft.content,
    await definitionsOfForm(tx, district, draft.content, now),
    await mergedElements(tx, district),
  )
  if (faults.length > 0)
    throw refuse('forms.form-faults', {
      fields: faults.map(({ code: fault, path, message }) => ({ path, code: fault, message })),
    })

  await moveRevision(tx, district, code, 'published', { state: 'superseded' })
  await moveRevision(tx, district, code, 'draft', { state: 'published', published_at: now })
  await updateForm(tx, district, code, { state: 'published', published: revision, updated_at: now })
  const organ = { code: form.organ_code, name: form.organ_name }
  const user = { kind: 'form' as const, id: code, code, name: draft.name.zh, version: revision, organ }
  await recordElementUses(tx, district, [{ user, form: draft.content }])
  scope.append({
    subject: subjectOf('form', district, code),
    type: 'forms.form-published',
    data: { code, revision },
  })
  return formAfterChange(scope, code)
})
