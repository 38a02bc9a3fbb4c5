import { mergeElement } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { actorId } from '../../../platform/auth/who.ts'
import { elementToChange, elementView } from '../element-view.ts'
import { refuse } from '../problems.ts'
import { elementOf } from '../read-definitions.ts'
import { mergedSynonyms } from '../rules/merged-synonyms.ts'
import { lockElement } from '../store/definitions.ts'
import { insertMerge, mergedElements } from '../store/merges.ts'
import { subjectOf } from '../subject-id.ts'
import { writeElement } from '../write-element.ts'

/** Points an element to the one that survives. Nothing published changes. */
export const mergeElementRoute = route(mergeElement, async (scope) => {
  const { tx, district, body, params, now, who } = scope
  const { code } = params
  const { element } = await elementToChange(scope, code)
  if (body.into === code) throw refuse('forms.merge-into-itself')
  const row = await lockElement(tx, district, body.into)
  if (row === undefined) throw refuse('forms.element-not-found')
  if ((await mergedElements(tx, district)).has(body.into)) throw refuse('forms.element-merged')
  const { version, ...survivor } = elementOf(row)
  await insertMerge(tx, district, { code, into: body.into, at: now, by: actorId(who) })
  await writeElement(scope, { ...survivor, synonyms: mergedSynonyms(survivor, element) }, version + 1, {
    type: 'forms.element-changed',
    data: { breaks: false },
  })
  scope.append({
    subject: subjectOf('data-element', district, code),
    type: 'forms.element-merged',
    data: { code, into: body.into },
  })
  return elementView(scope, code)
})
