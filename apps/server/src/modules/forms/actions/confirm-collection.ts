import { confirmCollection } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { fold } from '../../../platform/text/index.ts'
import { beginForm } from '../begin-form.ts'
import { formAfterChange } from '../load-form.ts'
import { refuse } from '../problems.ts'
import { elementOf, listElements } from '../read-definitions.ts'
import { mayChangeElements } from '../rules/access.ts'
import { lockElement } from '../store/definitions.ts'
import { writeElement } from '../write-element.ts'

/**
 * Makes the new elements, keeps the confirmed labels as synonyms, and begins the form: all or nothing. Elements belong to
 * all organs alike, so labels of an editor of one organ stay on the form and name no element.
 */
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
  const taken = await labelsOfElements(tx, district)
  const mayName = mayChangeElements(scope.who)
  const free = body.synonyms.filter(({ label }) => mayName && !taken.has(fold(label)))
  const labels = Map.groupBy(free, ({ element }) => element)
  for (const [code, own] of [...labels].toSorted()) {
    const row = await lockElement(tx, district, code)
    if (row === undefined) throw refuse('forms.element-not-found')
    const { version, ...element } = elementOf(row)
    const synonyms = [...new Set([...element.synonyms, ...own.map(({ label }) => label)])]
    await writeElement(scope, { ...element, synonyms }, version + 1, {
      type: 'forms.element-changed',
      data: { breaks: false },
    })
  }
  return formAfterChange(scope, await beginForm(scope, body))
})

/** Labels that some element has already: a plain 姓名 stays the applicant's, whatever section it stood in. */
async function labelsOfElements(tx: Tx, district: string): Promise<ReadonlySet<string>> {
  const elements = await listElements(tx, district)
  return new Set(elements.flatMap(({ name, synonyms }) => [name.zh, ...synonyms]).map(fold))
}
