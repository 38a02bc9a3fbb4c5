import { readFormRevision } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../problems.ts'
import { definitionsOfForm } from '../read-definitions.ts'
import { findRevision } from '../store/forms.ts'

/** One revision of a form in full. */
export const readFormRevisionRoute = route(readFormRevision, async ({ tx, district, now, params }) => {
  const found = await findRevision(tx, district, params.code, params.revision)
  if (found === undefined) throw refuse('forms.form-not-found')
  const { code, revision, state, name, content, created_at, published_at } = found
  return {
    code,
    revision,
    state,
    name,
    content,
    ...(await definitionsOfForm(tx, district, content, published_at ?? now)),
    createdAt: created_at.toISOString(),
    publishedAt: published_at?.toISOString() ?? null,
  }
})
