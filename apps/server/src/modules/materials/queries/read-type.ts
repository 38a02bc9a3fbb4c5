import { readMaterialType } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { viewType } from '../view-type.ts'

/** One standard type in full. */
export const readTypeRoute = route(readMaterialType, (scope) => viewType(scope, scope.params.code))
