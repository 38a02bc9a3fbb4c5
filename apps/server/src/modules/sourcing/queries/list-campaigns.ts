import { listCampaigns } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { organsOf } from '../organ-names.ts'
import { demandsOfCampaigns, listCampaigns as readCampaigns } from '../store/campaign-store.ts'
import { counted, viewCampaign } from '../views/campaign-view.ts'

/** Campaigns with their progress, newest first. */
export const listCampaignsRoute = route(listCampaigns, async (scope) => {
  const { tx, district, today } = scope
  const rows = await readCampaigns(tx, district)
  const organs = await organsOf(scope)
  const demands = Map.groupBy(
    await demandsOfCampaigns(
      tx,
      district,
      rows.map(({ id }) => id),
    ),
    ({ campaign_id }) => campaign_id,
  )
  return {
    rows: rows.map((row) =>
      viewCampaign(
        scope,
        row,
        (demands.get(row.id) ?? []).map((one) => counted(one, row, today, organs)),
      ),
    ),
  }
})
