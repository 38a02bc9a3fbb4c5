import { openCampaign } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { organsOf } from '../organ-names.ts'
import { refuse, refuseAt } from '../problems.ts'
import { demandsOfCampaigns, insertCampaign } from '../store/campaign-store.ts'
import { counted, viewCampaign } from '../views/campaign-view.ts'

/** Opens a campaign over everything that fits and is not answered yet. */
export const openCampaignRoute = route(openCampaign, async (scope) => {
  const { tx, district, body, now, today } = scope
  if (body.dueOn < today) throw refuseAt('body.dueOn', 'sourcing.due-passed')
  const row = {
    district,
    id: uuidv7(),
    name: body.name,
    due_on: body.dueOn,
    opened_at: now,
    closed_at: null,
  }
  const demands = await insertCampaign(tx, row, body)
  if (demands === 0) throw refuse('sourcing.nothing-fits')
  scope.append({
    subject: { type: 'data-campaign', id: row.id },
    type: 'sourcing.campaign-opened',
    data: { name: row.name, dueOn: row.due_on, demands },
  })
  const organs = await organsOf(scope)
  const rows = await demandsOfCampaigns(tx, district, [row.id])
  return viewCampaign(
    scope,
    { ...row, version: 1 },
    rows.map((one) => counted(one, row, today, organs)),
  )
})
