import type { Scope } from '../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { refuse } from './problems.ts'
import { mayEditForms } from './rules/access.ts'
import { type FormRow, findForm } from './store/forms.ts'
import { formView } from './views.ts'

/** The form that a change is about, locked. A version that is not the newest is stale: the answer carries what stands. */
export async function formToChange(scope: Scope, code: string): Promise<FormRow> {
  const { tx, district, who, now } = scope
  const form = await findForm(tx, district, code, 'lock')
  if (form === undefined) throw refuse('forms.form-not-found')
  if (!mayEditForms(who, form.organ_code)) throw refuseGenerally('platform.not-allowed')
  if (scope.version !== form.row_version)
    throw refuseGenerally('platform.stale-version', { current: await formView(tx, form, who, now) })
  return form
}

/** The form as it stands after the change. */
export async function formAfterChange({ tx, district, who, now }: Scope, code: string) {
  const form = await findForm(tx, district, code, 'read')
  if (form === undefined) throw new Error(`form ${code} is gone`)
  return formView(tx, form, who, now)
}
