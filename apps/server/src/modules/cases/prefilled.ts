import type { FieldProblem, FieldValue } from '@yimen/contract'
import { findTampered, type SealContext, sealText } from '@yimen/form'
import { theValueSeal } from '../../platform/auth/value-seal.ts'
import type { LoadedCase } from './loaded-case.ts'
import { refuse } from './problems.ts'

type Prefilled = Readonly<Record<string, FieldValue>>

function contextOf({ row }: Pick<LoadedCase, 'row'>): SealContext {
  return {
    district: row.district,
    subject: row.applicant_id,
    draft: row.id,
    item: `${row.item_code}@${row.item_version}`,
  }
}

/** The values of a draft, those that the sources filled in each with its keyed hash. */
export function sealPrefilled(
  loaded: Pick<LoadedCase, 'row' | 'applicable' | 'examined'>,
): Record<string, FieldValue> {
  const { applicable, examined, row } = loaded
  const context = contextOf(loaded)
  const seal = theValueSeal()
  return Object.fromEntries(
    Object.entries(examined.merged.provenance).map(([code, value]) => {
      if (row.known[code] !== value) return [code, value]
      return [code, { ...value, hash: seal.hash(sealText(applicable.form, context, code, value)) }]
    }),
  )
}

/** Refuses what is said to be prefilled here but is not as it was filled in; names each such field. */
export function refuseAltered(loaded: Pick<LoadedCase, 'row' | 'applicable'>, prefilled: Prefilled): void {
  const { form } = loaded.applicable
  const seal = theValueSeal()
  const altered = findTampered(form, contextOf(loaded), prefilled, seal.fits)
  if (altered.length === 0) return
  throw refuse('cases.prefill-altered', {
    fields: altered.map((code): FieldProblem => {
      const name = form.fields.get(code)?.element.name ?? form.groups.get(code)?.group.label
      return {
        path: `body.prefilled.${code}`,
        code: 'cases.prefill-altered',
        message: {
          zh: `“${name?.zh ?? code}”和替您填的不一样`,
          en: `“${name?.en ?? code}” is not as it was filled in for you`,
        },
      }
    }),
  })
}
