import type { ItemContent, ItemSummary } from '@yimen/contract'
import type { z } from 'zod'

export type Summary = z.infer<typeof ItemSummary>

/** True when one can apply here, in the browser: there is a form and a table that moves the case. */
export function canApplyOnline(content: ItemContent): boolean {
  return content.form !== undefined && content.stateTable !== undefined
}

/** An item as a search result or a list shows it. */
export function summaryOf(code: string, version: number, content: ItemContent): Summary {
  return {
    code,
    name: content.name,
    nameEnglish: content.nameEnglish ?? null,
    summary: content.summary ?? null,
    organ: { code: content.organ.code, name: content.organ.name },
    type: content.type,
    served: content.served,
    promised: content.promised ?? null,
    timesOnSite: content.timesOnSite?.times ?? null,
    charged: content.fee?.charged ?? null,
    online: canApplyOnline(content),
    version,
  }
}
