import type { Scope } from '../../../platform/actions/route.ts'
import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { judgeProbe, type Seen } from '../rules/judge-probe.ts'
import { changeDuty } from '../store/duty-store.ts'
import { dutiesToProbe, keepProbe } from '../store/probe-store.ts'
import type { DutyRow } from '../store/tables.ts'
import { askInterface } from './ask-interface.ts'

/** Milliseconds that a probe waits at most, whatever was promised. */
const longest = 5_000
/** A duty is probed this often. */
const everyMinutes = 60

/** Probes live duties that were not probed within the hour, twenty at a time, all at once. */
export const probeDuties: ScheduledJob = {
  name: 'sourcing.probe-duties',
  cron: '*/5 * * * *',
  async run(scope) {
    const before = new Date(scope.now.getTime() - everyMinutes * 60_000)
    const rows = await dutiesToProbe(scope.tx, scope.district, before, 20)
    const seen = await Promise.all(rows.map(look))
    for (const [at, row] of rows.entries()) {
      const found = seen[at]
      if (found) await settle(scope, row, found)
    }
    return rows.length
  },
}

function look({ interface: address }: DutyRow): Promise<Seen> {
  if (address === null) return Promise.resolve({ answer: null, newest: null, share: null })
  return askInterface(address, longest)
}

/** Keeps the result; a duty that begins or ceases to break its promise is told once. */
async function settle(scope: Scope, row: DutyRow, seen: Seen): Promise<void> {
  const { tx, district, now } = scope
  const promised = { cycle: row.cycle, completeness: row.completeness, answerWithin: row.answer_within }
  const judged = judgeProbe(promised, seen, now)
  await keepProbe(tx, {
    district,
    duty_id: row.id,
    at: now,
    up: judged.up,
    milliseconds: seen.answer?.milliseconds ?? null,
    fault: seen.answer?.fault ?? null,
    fresh: judged.fresh,
    newest: seen.newest,
    complete: judged.complete,
    share: seen.share,
    failed: judged.failed,
  })
  await changeDuty(tx, row, { probed_at: now, failing: judged.failed })
  if (judged.failed === row.failing) return
  scope.append({
    subject: { type: 'data-duty', id: row.id },
    type: judged.failed ? 'sourcing.duty-failing' : 'sourcing.duty-recovered',
    data: { number: row.number, organ: row.organ, fault: seen.answer?.fault ?? null },
  })
  scope.touch('sourcing:*')
  scope.touch(`sourcing:${row.organ}`)
}
