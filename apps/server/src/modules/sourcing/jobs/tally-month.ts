import { z } from 'zod'
import { dayOf } from '../../../platform/clock/clock.ts'
import type { Subscription } from '../../../platform/modules/module.ts'
import { addToMonth, type Tallied } from '../store/month-store.ts'

const tallied: Readonly<Record<string, Tallied>> = {
  'sourcing.demands-derived': 'demands',
  'sourcing.demand-filed': 'demands',
  'sourcing.demand-confirmed': 'confirmed',
  'sourcing.duty-went-live': 'live',
  'sourcing.duty-withdrawn': 'withdrawn',
}

const Covered = z.object({ elements: z.number().default(0), materials: z.number().default(0) })

/** Keeps the figures of each month, so that a trend reads a dozen rows and not the log. */
export const tallyMonth: Subscription = {
  name: 'sourcing.tally-month',
  on: Object.keys(tallied),
  async run({ tx, district }, event) {
    const what = tallied[event.type]
    if (what === undefined) return
    const counted = Covered.parse(event.data)
    const one = event.type.startsWith('sourcing.demand-')
      ? { elements: event.data.kind === 'element' ? 1 : 0, materials: event.data.kind === 'material' ? 1 : 0 }
      : counted
    await addToMonth(tx, district, `${dayOf(event.at).slice(0, 7)}-01`, what, one)
  },
}
