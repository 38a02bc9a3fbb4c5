import type { NewElement } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { actorId } from '../../platform/auth/who.ts'
import { refuse } from './problems.ts'
import { beginRevisions, definitionsInForce, endRevisions } from './store/definitions.ts'
import { subjectOf } from './subject-id.ts'

const table = 'forms.data_element'

/**
 * Writes the next revision of an element, or its first one.
 * @throws `forms.unknown-code-list` when its values come from a list that does not exist
 */
export async function writeElement(
  scope: Scope,
  element: NewElement,
  revision: number,
  told: { readonly type: string; readonly data?: Readonly<Record<string, unknown>> },
): Promise<void> {
  const { tx, district, now, who } = scope
  const { codeList, code } = element
  if (codeList !== undefined) {
    const lists = await definitionsInForce(tx, 'forms.code_list', district, [codeList])
    if (lists.length === 0) throw refuse('forms.unknown-code-list')
  }
  if (revision > 1) await endRevisions(tx, table, district, [code], now)
  const content: unknown = JSON.parse(JSON.stringify(element))
  await beginRevisions(tx, table, district, [{ code, content, revision }], now, actorId(who))
  scope.append({
    subject: subjectOf('data-element', district, code),
    type: told.type,
    data: { code, revision, ...told.data },
  })
}
