import { readForm } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../problems.ts'
import { findForm } from '../store/forms.ts'
import { formView } from '../views.ts'

/** One form of the library with its revisions. */
export const readFormRoute = route(readForm, async ({ tx, district, who, now, params }) => {
  const form = await findForm(tx, district, params.code, 'read')
  if (form === undefined) throw refuse('forms.form-not-found')
  return formView(tx, form, who, now)
})
