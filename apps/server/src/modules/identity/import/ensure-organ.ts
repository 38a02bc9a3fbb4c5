import { checkSocialCreditCode } from '@yimen/contract'
import type { Tx } from '../../../platform/db/database.ts'
import { codeFromName, freeCode } from '../rules/organ-code.ts'
import { codesLike, insertDepartment, type Organ, organByCode, organByName } from '../store/organ.ts'

/**
 * The organ that an imported list means, made when the district does not have it yet. It is known by its code, else by
 * its name: credit codes of published lists are wrong too often to join organs by them, and a wrong one is not kept.
 */
export async function ensureOrgan(
  tx: Tx,
  district: string,
  wanted: {
    readonly code?: string | undefined
    readonly name: string
    readonly socialCreditCode?: string | null | undefined
  },
): Promise<Organ & { readonly created: boolean }> {
  const known =
    wanted.code === undefined
      ? await organByName(tx, district, wanted.name)
      : await organByCode(tx, district, wanted.code)
  if (known) return { ...known, created: false }
  const stem = wanted.code ?? codeFromName(wanted.name)
  const code = freeCode(stem, await codesLike(tx, district, stem))
  const check = checkSocialCreditCode(wanted.socialCreditCode ?? '')
  await insertDepartment(tx, district, {
    code,
    name: wanted.name,
    socialCreditCode: check.ok ? check.value.code : null,
  })
  const made = await organByCode(tx, district, code)
  if (!made) throw new Error(`the organ ${code} was not made`)
  return { ...made, created: true }
}
