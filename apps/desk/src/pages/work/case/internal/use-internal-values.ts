import { useQuery } from '@tanstack/react-query'
import type { FormValues, Sentence, Value } from '@yimen/contract'
import { type CompiledField, checkValue, normaliseValue } from '@yimen/form'
import { today } from '@yimen/look'
import { useMemo, useState } from 'react'
import { caseItemQuery } from '../../queries.ts'
import { compiledFormOf } from '../compiled-form-of.ts'

export type InternalValues = ReturnType<typeof useInternalValues>

/** The elements that staff fill in when they decide, as the granted amount: fields, values, and what is wrong with them. */
export function useInternalValues(caseId: string) {
  const item = useQuery(caseItemQuery(caseId))
  const [values, setValues] = useState<Readonly<Record<string, Value | undefined>>>({})
  const [wrong, setWrong] = useState<Readonly<Record<string, Sentence>>>({})
  const fields = useMemo(() => staffFields(item.data), [item.data])
  const take = (): FormValues | null => {
    const taken: FormValues = {}
    const found: Record<string, Sentence> = {}
    for (const field of fields) {
      const { code } = field.element
      const value = normaliseValue(field.element, values[code])
      const complaint = value === undefined ? missing(field) : checkValue(value, field, today())?.message
      if (complaint) found[code] = complaint
      else if (value !== undefined) taken[code] = value
    }
    setWrong(found)
    return Object.keys(found).length === 0 ? taken : null
  }
  return {
    item,
    fields,
    values,
    wrong,
    set: (code: string, value: Value | undefined) => setValues((held) => ({ ...held, [code]: value })),
    take,
  }
}

function staffFields(item: Parameters<typeof compiledFormOf>[0] | undefined): CompiledField[] {
  const compiled = item && compiledFormOf(item)
  if (!compiled) return []
  return [...compiled.fields.values()].filter(
    ({ reference, group }) => reference.filledBy === 'staff' && !reference.computed && group === undefined,
  )
}

function missing({ reference, element }: CompiledField): Sentence | undefined {
  if (reference.required !== 'always') return undefined
  return { zh: `请填${element.name.zh}`, en: `Please fill in: ${element.name.en}` }
}
