import { changeElement } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { elementToChange, elementView } from '../element-view.ts'
import { refuse } from '../problems.ts'
import { judgeChange } from '../rules/judge-change.ts'
import { listElementUses } from '../store/element-uses.ts'
import { writeElement } from '../write-element.ts'

/** Writes the next revision. What would break published forms has to be confirmed; the refusal says what and where. */
export const changeElementRoute = route(changeElement, async (scope) => {
  const { tx, district, body, params } = scope
  const { element, revision } = await elementToChange(scope, params.code)
  const next = { ...body.element, code: params.code }
  const { version: _, ...before } = element
  const changes = judgeChange(before, next)
  if (changes.length === 0) return elementView(scope, params.code)
  const breaks = changes.filter(({ breaks }) => breaks)
  if (breaks.length > 0 && !body.confirmed) {
    const uses = await listElementUses(tx, district, { elements: [params.code] })
    const users = new Set(uses.map(({ user }) => `${user.kind}/${user.id}`))
    if (users.size > 0)
      throw refuse('forms.would-break', {
        detail: {
          zh: `有 ${users.size} 个已发布的表单或事项在用。${breaks.map(({ message }) => message.zh).join('；')}`,
          en: `${users.size} published forms or items use it. ${breaks.map(({ message }) => message.en).join('; ')}`,
        },
      })
  }
  await writeElement(scope, next, revision + 1, {
    type: 'forms.element-changed',
    data: { breaks: breaks.length > 0 },
  })
  return elementView(scope, params.code)
})
