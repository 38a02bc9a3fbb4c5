import { CodeList, DataElement, type ElementDetail } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { refuse } from './problems.ts'
import { elementOf } from './read-definitions.ts'
import { mayChangeElements } from './rules/access.ts'
import { judgeChange } from './rules/judge-change.ts'
import { definitionsInForce, elementHistory, lockElement } from './store/definitions.ts'
import { listElementUses } from './store/element-uses.ts'
import { mergedElements } from './store/merges.ts'

type Reading = Pick<Scope, 'tx' | 'district' | 'who'>

/** The element that a change is about, locked. */
export async function elementToChange(
  scope: Scope,
  code: string,
): Promise<{ element: DataElement; revision: number }> {
  const { tx, district, who } = scope
  const row = await lockElement(tx, district, code)
  if (row === undefined) throw refuse('forms.element-not-found')
  if (!mayChangeElements(who)) throw refuseGenerally('platform.not-allowed')
  if (scope.version !== row.revision)
    throw refuseGenerally('platform.stale-version', { current: await elementView(scope, code) })
  if ((await mergedElements(tx, district)).has(code)) throw refuse('forms.element-merged')
  return { element: elementOf(row), revision: row.revision }
}

/** One element in full: what it is, was, who uses it, and what `who` may do. */
export async function elementView({ tx, district, who }: Reading, code: string): Promise<ElementDetail> {
  const [row] = await definitionsInForce(tx, 'forms.data_element', district, [code])
  if (row === undefined) throw refuse('forms.element-not-found')
  const element = elementOf(row)
  const lists =
    element.codeList === undefined
      ? []
      : await definitionsInForce(tx, 'forms.code_list', district, [element.codeList])
  const merged = await mergedElements(tx, district)
  const uses = await listElementUses(tx, district, { elements: [code] })
  return {
    element,
    codeList: lists[0] === undefined ? null : CodeList.parse(lists[0].content),
    mergedInto: merged.get(code) ?? null,
    mergedFrom: [...merged].filter(([, into]) => into === code).map(([from]) => from),
    users: uses.map(({ user, section, required }) => ({ ...user, section, required })),
    history: await historyOf(tx, district, code),
    allowed: mayChangeElements(who) && !merged.has(code) ? ['change', 'merge'] : [],
  }
}

async function historyOf(tx: Scope['tx'], district: string, code: string): Promise<ElementDetail['history']> {
  const rows = await elementHistory(tx, district, code)
  return rows.map(({ revision, content, since, until }, at) => {
    const element = DataElement.parse(content)
    const older = rows[at + 1]
    const { version: _, ...now } = element
    const { version: __, ...before } = older ? DataElement.parse(older.content) : element
    return {
      revision,
      element: { ...element, version: revision },
      since: since.toISOString(),
      until: until?.toISOString() ?? null,
      changes: older ? judgeChange(before, now).map(({ message }) => message) : [],
    }
  })
}
