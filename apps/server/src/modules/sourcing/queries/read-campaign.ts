import { readCampaign } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { nameOf, organsOf } from '../organ-names.ts'
import { refuse } from '../problems.ts'
import { progressBy } from '../rules/progress.ts'
import { demandsOfCampaigns, findCampaign } from '../store/campaign-store.ts'
import { counted, viewCampaign } from '../views/campaign-view.ts'

/** A campaign with its progress by organ and by level. */
export const readCampaignRoute = route(readCampaign, async (scope) => {
  const { tx, district, today, params } = scope
  const row = await findCampaign(tx, district, params.campaignId)
  if (!row) throw refuse('sourcing.campaign-not-found')
  const organs = await organsOf(scope)
  const demands = (await demandsOfCampaigns(tx, district, [row.id])).map((one) =>
    counted(one, row, today, organs),
  )
  return {
    ...viewCampaign(scope, row, demands),
    organs: progressBy(demands, ({ organ }) => organ).map(({ key, ...progress }) => ({
      ...progress,
      organ: key === null ? null : nameOf(organs, key),
      level: key === null ? null : (organs.get(key)?.kind ?? null),
    })),
    levels: progressBy(demands, ({ level }) => level).flatMap(({ key, ...progress }) =>
      key === null ? [] : [{ ...progress, level: key }],
    ),
  }
})
