import type { z } from 'zod'

/**
 * Where a value may be of several forms, what is wrong with it in the form that was meant: the one of which nothing is
 * absent. When no form fits that, the value as a whole is what is wrong.
 */
export function narrowIssue(issue: z.core.$ZodIssue, value: unknown): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find(
    (found) => found.length > 0 && found.every(({ path }) => isThere(value, [...issue.path, ...path])),
  )
  if (!meant) return [issue]
  return meant.flatMap((inner) => narrowIssue({ ...inner, path: [...issue.path, ...inner.path] }, value))
}

function isThere(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = Reflect.get(at, key)
  }
  return true
}
