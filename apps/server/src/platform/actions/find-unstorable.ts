import type { FieldProblem } from '@yimen/contract'

const message = {
  zh: '里面有不能保存的字符，删掉再试',
  en: 'It holds a character that cannot be kept; take it out and try again',
}

/**
 * Places in what came in where text holds U+0000 or half of a surrogate pair: JSON can carry both, PostgreSQL keeps
 * neither. Paths as in other field problems.
 */
export function findUnstorable(path: string, value: unknown): FieldProblem[] {
  if (typeof value === 'string') {
    return isStorable(value) ? [] : [{ path, code: 'input.unstorable', message }]
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => findUnstorable(`${path}.${index}`, one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    isStorable(key) ? findUnstorable(`${path}.${key}`, one) : [{ path, code: 'input.unstorable', message }],
  )
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
