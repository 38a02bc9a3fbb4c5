import { nameText, type Text } from '@yimen/contract'
import type { Scope } from '../../../platform/actions/route.ts'
import { organByCode } from '../../identity/index.ts'
import type { CaseRow } from '../store/tables.ts'

/** The organ of a case by the name that it had when the case was opened, in English too where it has such a name. */
export async function organText(
  { tx, district }: Pick<Scope, 'tx' | 'district'>,
  { organ, organ_name }: Pick<CaseRow, 'organ' | 'organ_name'>,
): Promise<Text> {
  const known = await organByCode(tx, district, organ)
  return nameText({ name: organ_name, nameEnglish: known?.nameEnglish })
}
