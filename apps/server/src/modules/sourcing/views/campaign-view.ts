import type { Campaign } from '@yimen/contract'
import type { z } from 'zod'
import type { Scope } from '../../../platform/actions/route.ts'
import type { Organs } from '../organ-names.ts'
import { coordinates } from '../rules/parts-of.ts'
import { type Counted, progressOf } from '../rules/progress.ts'
import type { CampaignDemand } from '../store/campaign-store.ts'
import type { CampaignRow } from '../store/tables.ts'

/** A demand of a campaign as it is counted: late by its own last day, or by that of the campaign. */
export function counted(
  row: CampaignDemand,
  campaign: Pick<CampaignRow, 'due_on'>,
  today: string,
  organs: Organs,
): Counted {
  const organ = row.asked ?? row.proposed
  const last = row.due_on !== null && row.due_on < campaign.due_on ? row.due_on : campaign.due_on
  const level = organ === null ? null : (organs.get(organ)?.kind ?? null)
  return { state: row.state, organ, level, overdue: last < today }
}

/** A campaign as it is shown. */
export function viewCampaign(
  { who }: Scope,
  row: CampaignRow,
  demands: readonly Counted[],
): z.input<typeof Campaign> {
  return {
    campaignId: row.id,
    name: row.name,
    dueOn: row.due_on,
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    progress: progressOf(demands),
    version: row.version,
    allowed: coordinates(who) && row.closed_at === null ? ['close'] : [],
  }
}
