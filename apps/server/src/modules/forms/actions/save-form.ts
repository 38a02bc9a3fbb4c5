import { saveForm } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { formAfterChange, formToChange } from '../load-form.ts'
import { saveDraft } from '../save-draft.ts'

/** Saves the draft of the next revision; opens one when the newest is published or withdrawn. */
export const saveFormRoute = route(saveForm, async (scope) => {
  const form = await formToChange(scope, scope.params.code)
  await saveDraft(scope, form, scope.body)
  return formAfterChange(scope, form.code)
})
