import type { FieldValue, Filled } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { saveValues } from './save-values.ts'
import { valuesOf } from './values-of.ts'

/**
 * Keeps what a subject said about itself, so that the next form has it already: trust D, marked as one's own word.
 * What a source answers for is not touched. Answers the elements that were new or changed.
 */
export async function rememberOwnValues(
  scope: Pick<Scope, 'tx' | 'district' | 'now' | 'append'>,
  subjectId: string,
  said: Readonly<Record<string, Filled>>,
): Promise<string[]> {
  const { tx, district, now } = scope
  const known = await valuesOf(tx, district, subjectId, Object.keys(said))
  const own = Object.entries(said).filter(([element, value]) => {
    const before = known[element]
    if (!before) return true
    return before.source.kind === 'own' && JSON.stringify(before.value) !== JSON.stringify(value)
  })
  const source = { organ: { code: 'SELF', name: '本人' }, store: '您上次填的', kind: 'own' } as const
  const values: Record<string, FieldValue> = Object.fromEntries(
    own.map(([element, value]) => [element, { value, source, fetchedAt: now.toISOString(), trust: 'D' }]),
  )
  if (own.length === 0) return []
  const changed = await saveValues(tx, district, subjectId, values, now)
  scope.append({
    subject: { type: 'subject', id: subjectId },
    type: 'registry.values-recorded',
    data: { elements: changed, organ: 'SELF', store: source.store },
  })
  return changed
}
