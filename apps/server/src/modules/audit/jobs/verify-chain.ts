import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { insertVerification, strayReading } from '../store.ts'
import { verifySeals } from '../verify-seals.ts'
import { sealingWindow } from './seal-readings.ts'

/** Walks the whole chain each night and keeps what it found. Answers how many seals it walked. */
export const verifyChain: ScheduledJob = {
  name: 'audit.verify-chain',
  cron: '20 3 * * *',
  async run({ tx, district, now, log }) {
    const walked = await verifySeals(tx, district, 0)
    // An hour of grace: the sealer may have been away, and catches up on its window only.
    const stray = await strayReading(tx, district, new Date(now.getTime() - sealingWindow - 3_600_000))
    const brokenAt = walked.brokenAt ?? stray
    await insertVerification(tx, district, { at: now, upTo: walked.number, brokenAt })
    if (brokenAt) log.error({ district, brokenAt }, 'the audit chain does not fit')
    return walked.number
  },
}
