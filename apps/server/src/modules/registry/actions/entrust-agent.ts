import { entrustAgent } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../entrustment-problems.ts'
import { findPersonByIdentityNumber } from '../find-person.ts'
import { entrustmentEvent } from '../hold-entrustment.ts'
import { endsInTime, giversOf } from '../rules/entrustment-states.ts'
import { expireBetween, insertEntrustment } from '../store/entrustment-store.ts'
import { tellBoth } from '../tell-both.ts'
import { viewEntrustment } from '../views/view-entrustment.ts'

/** Entrusts a person, found only by full name and identity number together. */
export const entrustAgentRoute = route(entrustAgent, async (scope) => {
  const { tx, district, who, body, today, now } = scope
  if (who.kind !== 'resident') throw refuse('registry.not-yours-to-entrust')
  const giverId = body.onBehalfOf ?? who.subjectId
  if (!giversOf(who).includes(giverId)) throw refuse('registry.not-yours-to-entrust')
  if (!endsInTime(body.until, today)) throw refuse('registry.entrust-until')
  const agent = await findPersonByIdentityNumber(tx, district, body.agent.identityNumber)
  if (agent?.name !== body.agent.name) throw refuse('registry.agent-not-found')
  const agentId = agent.subjectId
  if (agentId === who.subjectId) throw refuse('registry.entrust-oneself')
  for (const gone of await expireBetween(tx, district, { giverId, agentId, today, now }))
    scope.append(entrustmentEvent(gone, 'expired'))
  const row = await insertEntrustment(tx, {
    district,
    id: uuidv7(),
    giver_id: giverId,
    agent_id: agentId,
    given_by: who.subjectId,
    scope: body.scope,
    given_at: now,
    valid_until: body.until,
  })
  if (!row) throw refuse('registry.entrusted-already')
  scope.append(entrustmentEvent(row, 'given'))
  await tellBoth(scope, row, {
    title: { zh: '有一份新的委托', en: 'A new entrustment' },
    words: {
      zh: `有效到 ${row.valid_until}，随时可以结束`,
      en: `It holds until ${row.valid_until} and can be ended at any time`,
    },
  })
  return viewEntrustment(scope, row)
})
