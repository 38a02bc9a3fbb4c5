import { createForm } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { beginForm } from '../begin-form.ts'
import { formAfterChange } from '../load-form.ts'

/** Begins a form of the library. */
export const createFormRoute = route(createForm, async (scope) =>
  formAfterChange(scope, await beginForm(scope, scope.body)),
)
