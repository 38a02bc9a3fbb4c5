import { ItemContent } from '@yimen/contract'
import type { z } from 'zod'

/** The content of an item with these parts on the least that the schema takes. For tests. */
export function itemFrom(parts: Partial<z.input<typeof ItemContent>> = {}): ItemContent {
  return ItemContent.parse({
    name: '样例事项',
    codes: {},
    type: '20',
    levels: ['4'],
    organ: { code: 'ZWFW', name: '区政务服务局' },
    ...parts,
  })
}
