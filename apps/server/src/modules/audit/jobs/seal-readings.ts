import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { firstHash, sealHash } from '../rules/seal-hash.ts'
import { insertSeals, lastSeal, lockSeals, unsealedReadings } from '../store.ts'

/** How far back a reading may lie that is sealed late; what is older and unsealed counts as put in afterwards. */
export const sealingWindow = 24 * 3600 * 1000
const batch = 2_000

/**
 * Seals what was read since the last run, every minute: readings themselves never wait for each other. The head of the
 * chain goes to the log, so that a log kept elsewhere can prove a chain that was forged from one point on.
 */
export const sealReadings: ScheduledJob = {
  name: 'audit.seal-readings',
  cron: '* * * * *',
  async run({ tx, district, now, log }) {
    await lockSeals(tx, district)
    const readings = await unsealedReadings(tx, district, new Date(now.getTime() - sealingWindow), batch)
    if (readings.length === 0) return 0
    const last = await lastSeal(tx, district)
    let hash = last?.hash ?? firstHash
    let number = last?.number ?? 0
    const seals = readings.map((reading) => {
      hash = sealHash(hash, district, reading)
      number += 1
      return { number, readingId: reading.id, hash }
    })
    await insertSeals(tx, district, seals, now)
    log.info({ district, number, hash }, 'audit chain')
    return seals.length
  },
}
