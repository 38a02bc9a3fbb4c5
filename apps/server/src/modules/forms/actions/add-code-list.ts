import { addCodeList } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { codeListView } from '../code-list-view.ts'
import { refuse } from '../problems.ts'
import { lockCodeList } from '../store/code-lists.ts'
import { writeCodeList } from '../write-code-list.ts'

/** Defines a code list. Editors of any organ may, as with elements: what they collect may need it. */
export const addCodeListRoute = route(addCodeList, async (scope) => {
  const { tx, district, body } = scope
  if (await lockCodeList(tx, district, body.list.code)) throw refuse('forms.list-code-taken')
  await writeCodeList(scope, body.list, 1)
  return codeListView(scope, body.list.code)
})
