import { z } from 'zod'
import { defineAction } from '../platform/define.ts'
import { Id, Instant } from '../platform/scalars.ts'

/** Five grades (GB/T 39735): 1 very satisfied … 5 very dissatisfied; the last two are negative. */
export const Grade = z.number().int().min(1).max(5)

/** The applicant's own rating of one matter: voluntary, once, invisible to staff as a person's. */
export const RatingView = z
  .object({
    possible: z.boolean(),
    rated: z.object({ grade: Grade, tags: z.array(z.string()), comment: z.string(), at: Instant }).nullable(),
  })
  .meta({ id: 'RatingView' })

export const rateCase = defineAction({
  name: 'ratings.rate-case',
  path: '/api/cases/:caseId/rating',
  summary: 'Rate a finished matter, once',
  audience: 'resident',
  status: 201,
  params: z.object({ caseId: Id }),
  body: z.object({
    grade: Grade,
    tags: z.array(z.string().max(30)).max(10).default([]),
    comment: z.string().trim().max(500).default(''),
  }),
  response: RatingView,
  errors: ['cases.case-not-found', 'ratings.not-yet', 'ratings.rated-already'],
})
