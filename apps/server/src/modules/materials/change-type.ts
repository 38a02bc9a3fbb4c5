import type { MaterialTypeContent } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { actorId, type Who } from '../../platform/auth/who.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { refuse } from './problems.ts'
import { foldName } from './rules/fold-name.ts'
import { mayChangeTypes } from './rules/may-change-types.ts'
import { namesOf } from './rules/type-names.ts'
import { lockType, namesTaken, type TypeRow, typeOf } from './type-store.ts'
import { viewType } from './view-type.ts'

/** Who wrote a revision, as it is recorded: a member of staff, or else the data pack. */
export function writerOf(who: Who): { id: string; name: string } {
  return { id: actorId(who), name: who.kind === 'staff' ? who.name : '数据包' }
}

/** The type in the version that the caller saw, locked. Throws not-found, `platform.stale-version`, `type-merged`. */
export async function typeToChange(scope: Scope, code: string): Promise<TypeRow> {
  demandEditor(scope.who)
  const row = await lockType(scope.tx, scope.district, code)
  if (!row) throw refuse('materials.type-not-found')
  if (scope.version !== row.revision)
    throw refuseGenerally('platform.stale-version', { current: await viewType(scope, code) })
  if (row.merged_into !== null) throw refuse('materials.type-merged')
  return row
}

/** Throws `materials.name-taken` when a name or synonym leads to another type already, naming both. */
export async function demandFreeNames(
  { tx, district }: Pick<Scope, 'tx' | 'district'>,
  code: string,
  content: MaterialTypeContent,
): Promise<void> {
  const [taken] = await namesTaken(tx, district, namesOf(content), code)
  if (!taken) return
  const other = await typeOf(tx, district, taken.code)
  const isSynonym = content.synonyms.findIndex((synonym) => foldName(synonym) === taken.name)
  const name = content.synonyms[isSynonym] ?? content.name.zh
  const message = {
    zh: `“${name}”已经是“${other?.content.name.zh ?? taken.code}”的名字`,
    en: `“${name}” already leads to “${other?.content.name.en ?? taken.code}”`,
  }
  const path = isSynonym < 0 ? 'content.name' : `content.synonyms.${isSynonym}`
  throw refuse('materials.name-taken', {
    detail: message,
    fields: [{ path, code: 'materials.name-taken', message }],
  })
}

/** @throws `platform.not-allowed` for whoever edits for one organ or for single items only */
export function demandEditor(who: Who): void {
  if (!mayChangeTypes(who)) throw refuseGenerally('platform.not-allowed')
}
