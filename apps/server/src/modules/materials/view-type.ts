import type { MaterialTypeRow, MaterialTypeView } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { refuse } from './problems.ts'
import { mayChangeTypes } from './rules/may-change-types.ts'
import { revisionsOf, type TypeRow, typeOf, typesMergedInto } from './type-store.ts'

/** A type as lists show it. */
export function typeRow({ code, revision, content, merged_into }: TypeRow): MaterialTypeRow {
  const { name, synonyms, certificate, issuer = null, electronic, shared, recognised } = content
  return {
    code,
    revision,
    name,
    synonyms: [...synonyms],
    certificate,
    issuer,
    electronic,
    shared,
    recognised,
    mergedInto: merged_into,
  }
}

/** A type in full, with what the caller may do to it. Throws `materials.type-not-found`. */
export async function viewType(
  { tx, district, who }: Pick<Scope, 'tx' | 'district' | 'who'>,
  code: string,
): Promise<MaterialTypeView> {
  const row = await typeOf(tx, district, code)
  if (!row) throw refuse('materials.type-not-found')
  const [merged, revisions] = [
    await typesMergedInto(tx, district, code),
    await revisionsOf(tx, district, code),
  ]
  const edits = mayChangeTypes(who)
  return {
    code,
    revision: row.revision,
    content: row.content,
    mergedInto: row.merged_into,
    merged: merged.map((one) => ({ code: one.code, name: one.content.name })),
    revisions: revisions.map(({ revision, content, by_name, at }) => ({
      revision,
      name: content.name,
      by: by_name,
      at: at.toISOString(),
    })),
    allowed: edits && row.merged_into === null ? ['change', 'merge'] : [],
  }
}
