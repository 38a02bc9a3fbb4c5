import { z } from 'zod'
import { general } from '../../platform/problems/general.ts'
import type { Reading } from './reading.ts'

const Place = z.tuple([z.iso.datetime(), z.uuid()])

/** Where the next page begins: after this reading. */
export function writeCursor(last: Reading | undefined): string | null {
  return last ? Buffer.from(JSON.stringify([last.at.toISOString(), last.id])).toString('base64url') : null
}

/** The place that a cursor names. Throws `platform.invalid-request` for one that was not ours. */
export function readCursor(cursor: string | undefined): { at: string; id: string } | undefined {
  if (cursor === undefined) return undefined
  try {
    const [at, id] = Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { at, id }
  } catch (cause) {
    throw Object.assign(
      general.refuse('platform.invalid-request', {
        detail: {
          zh: '翻页的位置读不懂，从第一页开始',
          en: 'The cursor cannot be read; start from the first page',
        },
      }),
      { cause },
    )
  }
}
