import { readCodeList } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { codeListView } from '../code-list-view.ts'

/** One code list with what uses it and its history. */
export const readCodeListRoute = route(readCodeList, (scope) => codeListView(scope, scope.params.code))
