import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Day, Id, Instant, Version } from '../platform/scalars.ts'
import { DataKind, OrganName } from './parts.ts'

/** How far one organ, or all of one level, has come with a campaign. */
export const Progress = z.object({
  total: z.number().int(),
  answered: z.number().int().describe('confirmed, mounted or live'),
  waiting: z.number().int().describe('dispatched and not answered'),
  overdue: z.number().int(),
  before: z.number().int().describe('not dispatched yet, or before the office'),
})
export type Progress = z.infer<typeof Progress>

/** The levels of organs that a campaign is counted by. */
export const OrganLevel = z.enum(['department', 'centre', 'subdistrict', 'community', 'external'])
export type OrganLevel = z.infer<typeof OrganLevel>

/** A campaign (普查): a set of demands with one last day. */
export const Campaign = z
  .object({
    campaignId: Id,
    name: z.string(),
    dueOn: Day,
    openedAt: Instant,
    closedAt: Instant.nullable(),
    progress: Progress,
    version: Version,
    allowed: z.array(z.enum(['close'])),
  })
  .meta({ id: 'Campaign' })
export type Campaign = z.infer<typeof Campaign>

/** Opens a campaign over everything that fits and is not answered yet. */
export const openCampaign = defineAction({
  name: 'sourcing.open-campaign',
  path: '/api/desk/sourcing/campaigns',
  summary: 'Open a campaign',
  audience: 'staff',
  status: 201,
  body: z.object({
    name: z.string().trim().min(2).max(60),
    dueOn: Day,
    kind: DataKind.nullable().default(null),
    asking: z.string().nullable().default(null),
    asked: z.string().nullable().default(null).describe('whoever has, or is proposed, to answer'),
  }),
  response: Campaign,
  errors: ['sourcing.due-passed', 'sourcing.nothing-fits'],
})

export const closeCampaign = defineAction({
  name: 'sourcing.close-campaign',
  path: '/api/desk/sourcing/campaigns/:campaignId/close',
  summary: 'Close a campaign',
  audience: 'staff',
  params: z.object({ campaignId: Id }),
  body: z.object({}),
  response: Campaign,
  versioned: true,
  errors: ['sourcing.campaign-not-found', 'sourcing.not-now'],
})

export const listCampaigns = defineQuery({
  name: 'sourcing.list-campaigns',
  path: '/api/desk/sourcing/campaigns',
  summary: 'Campaigns, newest first',
  audience: 'staff',
  response: z.object({ rows: z.array(Campaign) }),
})

export const readCampaign = defineQuery({
  name: 'sourcing.read-campaign',
  path: '/api/desk/sourcing/campaigns/:campaignId',
  summary: 'A campaign with its progress by organ and by level',
  audience: 'staff',
  params: z.object({ campaignId: Id }),
  response: Campaign.extend({
    organs: z.array(Progress.extend({ organ: OrganName.nullable(), level: OrganLevel.nullable() })),
    levels: z.array(Progress.extend({ level: OrganLevel })),
  }),
  errors: ['sourcing.campaign-not-found'],
})
