import { addElement } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { elementView } from '../element-view.ts'
import { refuse } from '../problems.ts'
import { lockElement } from '../store/definitions.ts'
import { writeElement } from '../write-element.ts'

/** Defines an element. Editors of any organ may: what they collect may need it. */
export const addElementRoute = route(addElement, async (scope) => {
  const { tx, district, body } = scope
  if (await lockElement(tx, district, body.element.code)) throw refuse('forms.element-code-taken')
  await writeElement(scope, body.element, 1, { type: 'forms.element-added' })
  return elementView(scope, body.element.code)
})
