import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'

/** One reading of personal data: who, of whom, what, for which work. Tamper-evident by the hash of the row before. */
export const AuditRow = z
  .object({
    id: Id,
    at: Instant,
    actor: z.object({
      kind: z.enum(['resident', 'staff', 'system']),
      name: z.string(),
      post: z.string().nullable(),
    }),
    subject: z.object({ id: Id, name: z.string() }).nullable(),
    action: z.string(),
    fields: z.array(z.string()),
    purpose: z.string(),
    caseNumber: z.string().nullable(),
  })
  .meta({ id: 'AuditRow' })
export type AuditRow = z.infer<typeof AuditRow>

export const listAudit = defineQuery({
  name: 'audit.list-audit',
  path: '/api/desk/audit',
  summary: 'Readings of personal data (audit administrator)',
  audience: 'staff',
  query: PageQuery.extend({
    subjectId: Id.optional(),
    staffId: Id.optional(),
    from: Instant.optional(),
    to: Instant.optional(),
  }),
  audited: true,
  response: pageOf(AuditRow).extend({ chain: z.object({ intact: z.boolean(), brokenAt: Id.nullable() }) }),
})

/** Who read my data: each resident's own log, by post, not by name (个人信息保护法). */
export const listMyAudit = defineQuery({
  name: 'audit.list-my-audit',
  path: '/api/my/readings',
  summary: 'Who read my data',
  audience: 'resident',
  query: PageQuery.extend({ caseId: Id.optional() }),
  response: pageOf(AuditRow.omit({ subject: true })).extend({
    names: z.record(z.string(), Sentence).describe('names of the elements that stand in `fields`, by code'),
  }),
})
