import { previewPrefill } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { applicantOf, findApplicable } from '../apply-for.ts'
import { knownValues } from '../known-values.ts'
import { refuse } from '../problems.ts'
import { answeredByApplicant, bySource } from '../rules/preview-prefill.ts'

/** Looks ahead: which fields would be filled in from which source, and for what. Nothing is released yet. */
export const previewPrefillRoute = route(previewPrefill, async (scope) => {
  const { who, params, query } = scope
  if (who.kind !== 'resident') throw refuse('cases.not-your-subject')
  const applicant = applicantOf(who, query.onBehalfOf, params.itemCode)
  const ready = await findApplicable(scope, params.itemCode, applicant.kind)
  const known = await knownValues(scope, ready, {
    applicant_id: applicant.id,
    representative_id: who.subjectId,
    capacity: applicant.capacity,
  })
  const { content } = ready.item
  const sources = bySource(ready.form, known)
  return {
    purpose: { zh: content.name, en: content.nameEnglish ?? content.name },
    sources,
    known: sources.reduce((sum, { fields }) => sum + fields.length, 0),
    fields: answeredByApplicant(ready.form).length,
  }
})
