import { z } from 'zod'
import { Text } from '../platform/sentence.ts'
import { ItemContent, LawName } from './item.ts'

/** A text of an item and where it stands, as `materials.2.legalBasis`. */
export type PlacedText = { readonly path: string; readonly text: Text }

/**
 * Every text of an item that people read, wherever the schema has one: for what has to look at all of them, as whether
 * they are given in English. Names, which are kept in two fields, are not among them.
 */
export function textsOf(content: ItemContent): PlacedText[] {
  return textsAt(ItemContent, content, '')
}

function textsAt(schema: unknown, value: unknown, path: string): PlacedText[] {
  if (value === undefined || value === null) return []
  if (schema === Text || schema === LawName) {
    const text = Text.safeParse(value)
    return text.success ? [{ path, text: text.data }] : []
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return textsAt(schema.unwrap(), value, path)
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((one, at) => textsAt(schema.element, one, `${path}.${at}`))
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    const held = new Map<string, unknown>(Object.entries(value))
    return Object.entries(schema.shape).flatMap(([key, part]) =>
      textsAt(part, held.get(key), path === '' ? key : `${path}.${key}`),
    )
  }
  return []
}
