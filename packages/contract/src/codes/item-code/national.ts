import { organFindings } from './organ-part.ts'
import type { ItemCodeScheme, ReadItemCode } from './read-code.ts'

/**
 * Reads the national codes. Basic, 12: province 2 (00 = national), type 2, department 2, main item 3, sub-item 3.
 * Implementation, 31: social credit code of the organ 18, level 1, basic 12. Handling, 33: implementation and a
 * serial of 2. Null when the value has none of these forms.
 */
export function readNationalCode(value: string): ReadItemCode | null {
  const scheme = schemeByLength(value)
  if (!scheme) return null
  const basic = value.length === 12 ? value : value.slice(19, 31)
  if (!/^\d{2}[0-9A-Z]{2}\d{8}$/.test(basic)) return null
  const parts = basicFields(basic)
  if (scheme === 'national-basic') return { scheme, value, fields: parts, findings: [] }
  const organ = value.slice(0, 18)
  const handling = scheme === 'national-handling' ? { handling: value.slice(31) } : {}
  const fields = { ...parts, organ, level: value.slice(18, 19), ...handling }
  return { scheme, value, fields, findings: organFindings(organ) }
}

function schemeByLength(value: string): ItemCodeScheme | undefined {
  if (/^[0-9A-Z]{12}$/.test(value)) return 'national-basic'
  if (/^[0-9A-Z]{18}[1-6][0-9A-Z]{12}$/.test(value)) return 'national-implementation'
  if (/^[0-9A-Z]{18}[1-6][0-9A-Z]{14}$/.test(value)) return 'national-handling'
  return undefined
}

function basicFields(basic: string) {
  return {
    basic,
    province: basic.slice(0, 2),
    type: basic.slice(2, 4),
    department: basic.slice(4, 6),
    main: basic.slice(6, 9),
    sub: basic.slice(9),
  }
}
