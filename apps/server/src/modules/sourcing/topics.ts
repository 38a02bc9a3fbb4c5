import type { LiveTopic } from '../../platform/modules/module.ts'
import { sees } from './rules/parts-of.ts'

/** What open screens may listen to: the whole book (`*`) for the office, one's own organ for a steward. */
export const topics: readonly LiveTopic[] = [
  {
    prefix: 'sourcing',
    async may(_tx, _district, who, id) {
      const own = sees(who)
      return own === 'all' || own.includes(id)
    },
  },
]
