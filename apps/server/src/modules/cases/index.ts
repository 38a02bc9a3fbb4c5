import type { Scope } from '../../platform/actions/route.ts'
import { caseRoles } from './rules/case-roles.ts'
import { findCase } from './store/case-store.ts'
import type { CaseRow } from './store/tables.ts'

/** A case of the asking resident's, or undefined when it is not theirs or does not exist. */
export async function caseOfApplicant(
  scope: Scope,
  caseId: string,
): Promise<Pick<CaseRow, 'id' | 'status' | 'organ' | 'item_code' | 'applicant_id'> | undefined> {
  const row = await findCase(scope.tx, scope.district, caseId)
  return row && caseRoles(scope.who, row).includes('applicant') ? row : undefined
}
