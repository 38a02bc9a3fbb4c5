import { useQuery } from '@tanstack/react-query'
import type { Filled } from '@yimen/contract'
import { asValue, showValue } from '@yimen/form'
import { useLanguage } from '@yimen/look'
import { useMemo } from 'react'
import { caseItemQuery } from '../../queries.ts'
import { compiledFormOf } from '../compiled-form-of.ts'

/** Says a raw value of a case as people read it: labels for codes, days written out, long numbers masked. */
export function useShownValue(caseId: string): (element: string, filled: Filled | null) => string {
  const item = useQuery(caseItemQuery(caseId)).data
  const { language } = useLanguage()
  const compiled = useMemo(() => item && compiledFormOf(item), [item])
  return (element, filled) => {
    const field = compiled?.fields.get(element)
    const value = asValue(filled)
    if (field) return showValue(field, value, true)[language]
    return value === undefined ? '–' : String(value)
  }
}
