import { isDeepStrictEqual } from 'node:util'
import type { MaterialTypeContent, PackMaterialType } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../../../platform/actions/route.ts'
import { demandFreeNames, writerOf } from '../change-type.ts'
import { typeOf, writeRevision } from '../type-store.ts'

/**
 * Loads the standard types of a pack. What the desk has changed since the pack said it stays as it is (`kept`); the
 * rest follows the pack. Throws when a name would lead to two types.
 */
export async function importPackTypes(
  scope: Pick<Scope, 'tx' | 'district' | 'who' | 'now' | 'append'>,
  types: readonly PackMaterialType[],
): Promise<{ created: number; updated: number; unchanged: number; kept: number }> {
  const { tx, district, who, now } = scope
  const count = { created: 0, updated: 0, unchanged: 0, kept: 0 }
  for (const { code, ...said } of types) {
    const content: MaterialTypeContent = said
    const row = await typeOf(tx, district, code)
    const outcome = fate(row, content)
    count[outcome] += 1
    if (outcome === 'unchanged' || outcome === 'kept') continue
    await demandFreeNames(scope, code, content)
    const id = row?.id ?? uuidv7()
    const revision = (row?.revision ?? 0) + 1
    await writeRevision(tx, district, {
      code,
      id,
      revision,
      content,
      by: writerOf(who),
      at: now,
      fromPack: content,
    })
    scope.append({
      subject: { type: 'material-type', id },
      type: row ? 'materials.type-changed' : 'materials.type-added',
      data: { code, revision, name: content.name.zh },
    })
  }
  return count
}

function fate(
  row: { readonly content: MaterialTypeContent; readonly from_pack: MaterialTypeContent | null } | undefined,
  said: MaterialTypeContent,
): 'created' | 'updated' | 'unchanged' | 'kept' {
  if (!row) return 'created'
  if (isDeepStrictEqual(row.from_pack, said)) return 'unchanged'
  return isDeepStrictEqual(row.content, row.from_pack) ? 'updated' : 'kept'
}
