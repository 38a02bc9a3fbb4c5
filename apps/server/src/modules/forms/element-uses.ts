import type { Form } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { fieldsUsed } from './rules/fields-used.ts'
import { type ElementUser, putElementUses } from './store/element-uses.ts'

/** Keeps which elements something published uses, in place of what it used before. */
export async function recordElementUses(
  tx: Tx,
  district: string,
  users: readonly { readonly user: ElementUser; readonly form: Form | undefined }[],
): Promise<void> {
  await putElementUses(
    tx,
    district,
    users.map(({ user, form }) => ({ user, fields: fieldsUsed(form) })),
  )
}
