import type { LibraryForm, LibraryFormRow } from '@yimen/contract'
import type { Who } from '../../platform/auth/who.ts'
import type { Tx } from '../../platform/db/database.ts'
import { definitionsOfForm } from './read-definitions.ts'
import { mayEditForms } from './rules/access.ts'
import { allowedOn } from './rules/allowed.ts'
import { findFaults } from './rules/find-faults.ts'
import { type FormRow, findRevision, listRevisions } from './store/forms.ts'
import { mergedElements } from './store/merges.ts'

/** A form as a line of the library. */
export function formRowView(form: FormRow): LibraryFormRow {
  return {
    code: form.code,
    name: form.name,
    level: form.level,
    organ: { code: form.organ_code, name: form.organ_name },
    state: form.state,
    revision: form.revision,
    published: form.published,
    fields: form.fields,
    rowVersion: form.row_version,
    updatedAt: form.updated_at.toISOString(),
  }
}

/** A form of the library in full, with what `who` may do next. A draft is read with the elements of today. */
export async function formView(tx: Tx, form: FormRow, who: Who, now: Date): Promise<LibraryForm> {
  const { district, code, revision } = form
  const newest = await findRevision(tx, district, code, revision)
  if (newest === undefined) throw new Error(`form ${code} has no revision ${revision}`)
  const definitions = await definitionsOfForm(tx, district, newest.content, newest.published_at ?? now)
  const faults = findFaults(newest.content, definitions, await mergedElements(tx, district))
  const revisions = await listRevisions(tx, district, code)
  return {
    ...formRowView(form),
    content: newest.content,
    ...definitions,
    faults,
    revisions: revisions.map((each) => ({
      revision: each.revision,
      state: each.state,
      createdAt: each.created_at.toISOString(),
      publishedAt: each.published_at?.toISOString() ?? null,
      withdrawnAt: each.withdrawn_at?.toISOString() ?? null,
    })),
    allowed: allowedOn(
      { newest: form.state, faults: faults.length, published: form.published !== null },
      mayEditForms(who, form.organ_code),
    ),
  }
}
