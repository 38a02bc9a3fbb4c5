import { type Policy, residents, staff } from '../../platform/auth/policy.ts'
import type { LiveTopic } from '../../platform/modules/module.ts'
import { lookAtRecordRoute } from './actions/look-at-record.ts'
import { readSourceNowRoute } from './actions/read-source-now.ts'
import { settleQuarantinedRowsRoute } from './actions/settle-quarantined-rows.ts'
import { listQuarantinedRowsRoute } from './queries/list-quarantined-rows.ts'
import { listSourceRunsRoute } from './queries/list-source-runs.ts'
import { listSourcesRoute } from './queries/list-sources.ts'
import { readMyRecordRoute } from './queries/read-my-record.ts'

/** Routes of the base-information library, as the manifest of the module lists them. */
export const libraryRoutes = [
  listSourcesRoute,
  listSourceRunsRoute,
  listQuarantinedRowsRoute,
  settleQuarantinedRowsRoute,
  readSourceNowRoute,
  lookAtRecordRoute,
  readMyRecordRoute,
]

const watchers = staff('data-steward', 'data-coordinator', 'director', 'system-administrator')

/** Stewards, directors and system administrators see how sources are; only the coordinator sees and settles rows. */
export const libraryPolicy = {
  'registry.list-sources': watchers,
  'registry.list-source-runs': watchers,
  'registry.list-quarantined-rows': staff('data-coordinator'),
  'registry.settle-quarantined-rows': staff('data-coordinator'),
  'registry.read-source-now': staff('data-coordinator'),
  'registry.look-at-record': staff('clerk', 'reviewer', 'decider'),
  'registry.read-my-record': residents,
} satisfies Policy

/** The list of sources at the desk. */
export const libraryTopics: readonly LiveTopic[] = [
  {
    prefix: 'sources',
    may: async (_tx, district, who, id) =>
      id === district && who.kind === 'staff' && who.posts.some(({ role }) => watching.has(role)),
  },
]
const watching = new Set<string>(['data-steward', 'data-coordinator', 'director', 'system-administrator'])
