import type { Form, Sentence } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { findForm, findRevision } from './store/forms.ts'

/** A form of the library as items may take it now; undefined when there is none or it is not published. */
export async function publishedForm(
  tx: Tx,
  district: string,
  code: string,
): Promise<{ code: string; revision: number; name: Sentence; content: Form } | undefined> {
  const form = await findForm(tx, district, code, 'read')
  if (form === undefined || form.published === null) return undefined
  const found = await findRevision(tx, district, code, form.published)
  return found && { code, revision: found.revision, name: found.name, content: found.content }
}
