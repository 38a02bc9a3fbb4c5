import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** One reading of a source, from its first batch to its last. */
export const SourceRun = z
  .object({
    runId: Id,
    startedBy: z.enum(['schedule', 'command', 'desk']),
    startedAt: Instant,
    endedAt: Instant.nullable(),
    state: z.enum(['running', 'done', 'failed', 'refused']),
    read: z.number().int(),
    stored: z.number().int(),
    new: z.number().int().describe('subjects that were not known before'),
    quarantined: z.number().int(),
    failure: z.string().nullable(),
  })
  .meta({ id: 'SourceRun' })
export type SourceRun = z.infer<typeof SourceRun>

/** A source as the desk shows it: what it supplies, whether it is well, and how it was read last. */
export const SourceView = z
  .object({
    code: z.string(),
    name: Sentence,
    organ: z.object({ code: z.string(), name: z.string() }),
    store: z.string(),
    kind: z.enum(['csv', 'sql', 'http']),
    subjectKind: z.enum(['person', 'legal-person']),
    elements: z.array(z.object({ code: z.string(), name: Sentence })),
    trust: z.enum(['A', 'B', 'C', 'D']),
    duty: z.string().nullable(),
    everyMinutes: z.number().int().nullable(),
    askedLive: z.boolean().describe('asked while a form is being filled'),
    enabled: z.boolean(),
    readAt: Instant.nullable().describe('when it was last read to its end'),
    live: z
      .object({ at: Instant, outcome: z.enum(['ok', 'down', 'slow', 'wrong', 'refused']) })
      .nullable()
      .describe('how the last question of a form went'),
    lastRun: SourceRun.nullable(),
    waiting: z.number().int().describe('rows in quarantine'),
    allowed: z.array(z.enum(['read-now', 'settle-rows'])),
  })
  .meta({ id: 'SourceView' })
export type SourceView = z.infer<typeof SourceView>

/** All sources of the base-information library (基础信息库), in order of code. */
export const listSources = defineQuery({
  name: 'registry.list-sources',
  path: '/api/desk/sources',
  summary: 'Sources with their state and last run',
  audience: 'staff',
  response: z.object({ sources: z.array(SourceView), conflicts: z.number().int() }),
})

export const listSourceRuns = defineQuery({
  name: 'registry.list-source-runs',
  path: '/api/desk/sources/:source/runs',
  summary: 'Runs of a source, newest first',
  audience: 'staff',
  params: z.object({ source: z.string().max(40) }),
  query: PageQuery,
  response: pageOf(SourceRun),
  errors: ['registry.source-not-found'],
})

/** A row that could not be taken in. Its cells are masked as their elements ask for. */
export const QuarantinedRowView = z
  .object({
    rowId: Id,
    place: z.string(),
    foundAt: Instant,
    column: z.string().nullable(),
    reason: z.string(),
    message: Sentence,
    cells: z.record(z.string(), z.string().nullable()),
  })
  .meta({ id: 'QuarantinedRowView' })
export type QuarantinedRowView = z.infer<typeof QuarantinedRowView>

/** Rows of a source that wait for somebody to mend what kept them out. Looking at them is recorded. */
export const listQuarantinedRows = defineQuery({
  name: 'registry.list-quarantined-rows',
  path: '/api/desk/sources/:source/quarantine',
  summary: 'Rows in quarantine with their reasons',
  audience: 'staff',
  params: z.object({ source: z.string().max(40) }),
  query: PageQuery,
  audited: true,
  response: pageOf(QuarantinedRowView),
  errors: ['registry.source-not-found'],
})

/** Tries rows again by the rules as they are now, or gives them up for good. */
export const settleQuarantinedRows = defineAction({
  name: 'registry.settle-quarantined-rows',
  path: '/api/desk/sources/:source/quarantine/settle',
  summary: 'Try rows in quarantine again, or drop them',
  audience: 'staff',
  params: z.object({ source: z.string().max(40) }),
  body: z.object({ rows: z.array(Id).min(1).max(100), do: z.enum(['try-again', 'drop']) }),
  response: z.object({ stored: z.number().int(), dropped: z.number().int(), still: z.number().int() }),
  errors: ['registry.source-not-found', 'registry.rows-settled'],
})

/** Reads a source now, without waiting for its time. */
export const readSourceNow = defineAction({
  name: 'registry.read-source-now',
  path: '/api/desk/sources/:source/read',
  summary: 'Read a source now',
  audience: 'staff',
  params: z.object({ source: z.string().max(40) }),
  body: z.object({}),
  response: SourceRun,
  errors: [
    'registry.source-not-found',
    'registry.file-source',
    'registry.source-off',
    'registry.already-reading',
  ],
})
