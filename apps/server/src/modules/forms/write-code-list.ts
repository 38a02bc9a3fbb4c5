import type { CodeList } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { actorId } from '../../platform/auth/who.ts'
import { refuse } from './problems.ts'
import { faultsOfList } from './rules/judge-code-list.ts'
import { beginRevisions, endRevisions } from './store/definitions.ts'
import { subjectOf } from './subject-id.ts'

/**
 * Writes the next revision of a code list, or its first one.
 * @throws `forms.list-faults` when its entries do not hold together
 */
export async function writeCodeList(scope: Scope, list: CodeList, revision: number): Promise<void> {
  const { tx, district, now, who } = scope
  const { code } = list
  const fields = faultsOfList(list)
  if (fields.length > 0) throw refuse('forms.list-faults', { fields })
  if (revision > 1) await endRevisions(tx, 'forms.code_list', district, [code], now)
  const content: unknown = JSON.parse(JSON.stringify(list))
  await beginRevisions(tx, 'forms.code_list', district, [{ code, content, revision }], now, actorId(who))
  scope.append({
    subject: subjectOf('code-list', district, code),
    type: revision === 1 ? 'forms.code-list-added' : 'forms.code-list-saved',
    data: { code, revision },
  })
}
