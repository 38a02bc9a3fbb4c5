import { closeCampaign } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../../platform/problems/general.ts'
import { organsOf } from '../organ-names.ts'
import { refuse } from '../problems.ts'
import { demandsOfCampaigns, endCampaign, lockCampaign } from '../store/campaign-store.ts'
import { counted, viewCampaign } from '../views/campaign-view.ts'

/** Closes a campaign: its demands go on by themselves, and what it had come to stands in the history. */
export const closeCampaignRoute = route(closeCampaign, async (scope) => {
  const { tx, district, now, today, params } = scope
  const row = await lockCampaign(tx, district, params.campaignId)
  if (!row) throw refuse('sourcing.campaign-not-found')
  const organs = await organsOf(scope)
  const demands = (await demandsOfCampaigns(tx, district, [row.id])).map((one) =>
    counted(one, row, today, organs),
  )
  if (scope.version !== row.version)
    throw refuseGenerally('platform.stale-version', { current: viewCampaign(scope, row, demands) })
  if (row.closed_at !== null) throw refuse('sourcing.not-now')
  const ended = await endCampaign(tx, row, now)
  const view = viewCampaign(scope, ended, demands)
  scope.append({
    subject: { type: 'data-campaign', id: row.id },
    type: 'sourcing.campaign-closed',
    data: { ...view.progress },
  })
  return view
})
