import { type Filled, type FormValues, saveDraft } from '@yimen/contract'
import { asRows, asValue } from '@yimen/form'
import { route } from '../../../platform/actions/route.ts'
import { holdCase, touchCase } from '../act-on-case.ts'
import { knownValues } from '../known-values.ts'
import { refuse } from '../problems.ts'
import type { Applicable } from '../rules/item-version.ts'
import { changeCase } from '../store/case-store.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/**
 * Saves answers and own words of a draft, or of a case whose correction was asked. A draft is no history yet, so no
 * event is written; what the sources know is fetched anew.
 */
export const saveDraftRoute = route(saveDraft, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'save-draft', (row) =>
    viewForApplicant(scope, row, null),
  )
  const { row, applicable } = held
  const known =
    row.status === 'draft'
      ? await knownValues(scope, applicable, {
          applicantId: row.applicant_id,
          applicantKind: row.applicant_kind,
          representativeId: row.representative_id,
        })
      : row.known
  const changed = await changeCase(scope.tx, row, {
    answers: JSON.stringify(row.status === 'draft' ? scope.body.answers : row.answers),
    own: JSON.stringify(mergeOwn(applicable, row.own, scope.body.own)),
    known: JSON.stringify(known),
    refused: scope.body.refused,
    updated_at: scope.now,
  })
  touchCase(scope, changed)
  return viewForApplicant(scope, changed, null)
})

/** Takes the typed values over those kept before; null clears. A code that the form does not have is refused by name. */
function mergeOwn(
  { form }: Applicable,
  before: FormValues,
  typed: Readonly<Record<string, Filled | null>>,
): FormValues {
  const merged: FormValues = { ...before }
  for (const [code, value] of Object.entries(typed)) {
    if (
      form.fields.get(code)?.reference.filledBy === 'staff' ||
      !(form.fields.has(code) || form.groups.has(code))
    ) {
      const message = { zh: `表里没有 ${code} 这一项`, en: `The form has no field ${code}` }
      throw refuse('cases.unknown-element', {
        fields: [{ path: `body.own.${code}`, code: 'cases.unknown-element', message }],
      })
    }
    const filled = readFilled(form.groups.has(code), value)
    if (filled === undefined) delete merged[code]
    else merged[code] = filled
  }
  return merged
}

function readFilled(isGroup: boolean, value: Filled | null): Filled | undefined {
  if (value === null || value === '') return undefined
  return isGroup ? [...asRows(value)] : asValue(value)
}
