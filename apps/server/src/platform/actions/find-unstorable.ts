import type { FieldProblem } from '@yimen/contract'

const message = {
  zh: '里面有不能保存的字符，删掉再试',
  en: 'It holds a character that cannot be kept; take it out and try again',
}

/**
 * Places in what came in where text holds U+0000 or half of a surrogate pair: JSON can carry both, PostgreSQL keeps
 * neither. Paths as in other field problems. Walks without recursion: what came in may be nested as deep as it is long.
 */
export function findUnstorable(start: string, whole: unknown): FieldProblem[] {
  const found: FieldProblem[] = []
  const left: { readonly path: string; readonly value: unknown }[] = [{ path: start, value: whole }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { path, value } = next
    if (typeof value === 'string' && !isStorable(value)) found.push(problemAt(path))
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      if (isStorable(key)) left.push({ path: pathOf(path, key), value: inner })
      else found.push(problemAt(path))
    }
  }
  return found
}

const problemAt = (path: string): FieldProblem => ({ path, code: 'input.unstorable', message })

/** Endless nesting must not make endless paths: past this the place is as good as told. */
const longestPath = 400
const pathOf = (path: string, key: string) => (path.length < longestPath ? `${path}.${key}` : path)

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
