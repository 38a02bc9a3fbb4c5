import { readElement } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { elementView } from '../element-view.ts'

/** One data element with its uses and its history. */
export const readElementRoute = route(readElement, (scope) => elementView(scope, scope.params.code))
