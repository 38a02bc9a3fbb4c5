import { exportForm } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../problems.ts'
import { definitionsOfForm } from '../read-definitions.ts'
import { fileOf } from '../rules/form-file.ts'
import { findForm, findRevision } from '../store/forms.ts'

/** A form as one file: its newest revision, or the one asked for, with the definitions that it means. */
export const exportFormRoute = route(exportForm, async ({ tx, district, now, params, query }) => {
  const form = await findForm(tx, district, params.code, 'read')
  const found = form && (await findRevision(tx, district, form.code, query.revision ?? form.revision))
  if (form === undefined || found === undefined) throw refuse('forms.form-not-found')
  const definitions = await definitionsOfForm(tx, district, found.content, found.published_at ?? now)
  return fileOf({ code: form.code, name: found.name, level: form.level, content: found.content }, definitions)
})
