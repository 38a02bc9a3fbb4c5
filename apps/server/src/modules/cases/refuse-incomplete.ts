import type { FieldProblem } from '@yimen/contract'
import { refuse } from './problems.ts'
import type { Missing } from './rules/examine.ts'

/** Names every missing or wrong thing at once, so that the page can lead to it. */
export function refuseIncomplete(missing: readonly Missing[]): void {
  if (missing.length === 0) return
  const fields = missing.map(
    (one): FieldProblem => ({
      path: `${one.kind}.${one.code}`,
      code: `cases.missing-${one.kind}`,
      message: one.name,
    }),
  )
  throw refuse('cases.incomplete', {
    detail: { zh: `还差 ${missing.length} 处`, en: `${missing.length} still missing or wrong` },
    fields,
  })
}
