import { proposeCode } from '@yimen/contract'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { freeFormCode } from '../begin-form.ts'
import { freeCodes } from '../rules/collect/free-codes.ts'
import { codesBeginningWith } from '../store/definitions.ts'

/** A code that is free, worked out as the library does it itself when nobody names one. */
export const proposeCodeRoute = route(proposeCode, async (scope) => {
  const { kind, name } = scope.query
  if (kind === 'form') return { code: await freeFormCode(scope, name) }
  return { code: await freeDefinitionCode(scope, kind, name) }
})

async function freeDefinitionCode(
  { tx, district }: Pick<Scope, 'tx' | 'district'>,
  kind: 'element' | 'code-list',
  name: string,
): Promise<string> {
  const letter = kind === 'element' ? 'N' : 'L'
  const table = kind === 'element' ? 'forms.data_element' : 'forms.code_list'
  return freeCodes(await codesBeginningWith(tx, table, district, `${letter}_`), letter)(name)
}
