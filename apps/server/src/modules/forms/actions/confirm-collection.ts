import { confirmCollection } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { beginForm } from '../begin-form.ts'
import { formAfterChange } from '../load-form.ts'
import { refuse } from '../problems.ts'
import { elementOf } from '../read-definitions.ts'
import { lockElement } from '../store/definitions.ts'
import { writeElement } from '../write-element.ts'

/** Makes the new elements, keeps the confirmed labels as synonyms, and begins the form: all or nothing. */
export const confirmCollectionRoute = route(confirmCollection, async (scope) => {
  const { tx, district, body } = scope
  for (const element of body.newElements) {
    if (await lockElement(tx, district, element.code))
      throw refuse('forms.element-code-taken', {
        detail: {
          zh: `${element.code} 已经有了，换一个编码`,
          en: `${element.code} is there already; choose another code`,
        },
      })
    await writeElement(scope, element, 1, { type: 'forms.element-added' })
  }
  const labels = Map.groupBy(body.synonyms, ({ element }) => element)
  for (const [code, own] of [...labels].toSorted()) {
    const row = await lockElement(tx, district, code)
    if (row === undefined) throw refuse('forms.element-not-found')
    const { version, ...element } = elementOf(row)
    const known = new Set([element.name.zh, ...element.synonyms])
    const added = [...new Set(own.map(({ label }) => label))].filter((label) => !known.has(label))
    if (added.length === 0) continue
    const synonyms = [...element.synonyms, ...added]
    await writeElement(scope, { ...element, synonyms }, version + 1, {
      type: 'forms.element-changed',
      data: { breaks: false },
    })
  }
  return formAfterChange(scope, await beginForm(scope, body))
})
