import type { Filled, Row, Value } from '@yimen/contract/forms/form-value.ts'

function isRow(part: string | Row): part is Row {
  return typeof part !== 'string'
}

/** The rows of a repeat group; none when something else stands there. */
export function asRows(filled: Filled | undefined | null): readonly Row[] {
  return Array.isArray(filled) ? filled.filter(isRow) : []
}

/** The plain value of a field; undefined when nothing or rows stand there. */
export function asValue(filled: Filled | undefined | null): Value | undefined {
  if (filled === undefined || filled === null) return undefined
  if (!Array.isArray(filled)) return filled
  const texts: string[] = []
  for (const part of filled) {
    if (isRow(part)) return undefined
    texts.push(part)
  }
  return texts
}

/** Reads a key of a record that came from outside, never one that it merely inherits. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Whether two values are the same, lists part by part. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((part, index) => part === b[index])
}
