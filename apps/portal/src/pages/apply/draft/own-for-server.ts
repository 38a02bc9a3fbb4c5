import type { Filled } from '@yimen/contract'
import { asRows, asValue, type CompiledForm, normaliseValue } from '@yimen/form'
import type { Own } from './unsaved.ts'

/** What was typed, as the form engine keeps it: full-width figures folded, empty ones as null. */
export function ownForServer(compiled: CompiledForm, own: Own): Record<string, Filled | null> {
  const sent: Record<string, Filled | null> = {}
  for (const [code, typed] of Object.entries(own)) {
    const field = compiled.fields.get(code)
    if (compiled.groups.has(code)) sent[code] = rowsOf(compiled, typed)
    else if (field) sent[code] = normaliseValue(field.element, asValue(typed)) ?? null
  }
  return sent
}

function rowsOf(compiled: CompiledForm, typed: Filled | null) {
  return asRows(typed).map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([code, value]) => {
        const field = compiled.fields.get(code)
        const kept = field && normaliseValue(field.element, value)
        return kept === undefined ? [] : [[code, kept] as const]
      }),
    ),
  )
}
