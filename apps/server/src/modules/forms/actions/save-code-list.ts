import { CodeList, saveCodeList } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../../platform/problems/general.ts'
import { codeListView } from '../code-list-view.ts'
import { refuse } from '../problems.ts'
import { mayChangeElements } from '../rules/access.ts'
import { judgeCodeList, type ListChange } from '../rules/judge-code-list.ts'
import { lockCodeList } from '../store/code-lists.ts'
import { writeCodeList } from '../write-code-list.ts'

/** Writes the next revision. Entries that may be in use are never left out; what alters their meaning is confirmed. */
export const saveCodeListRoute = route(saveCodeList, async (scope) => {
  const { tx, district, body, params, who, version } = scope
  const row = await lockCodeList(tx, district, params.code)
  if (row === undefined) throw refuse('forms.code-list-not-found')
  if (!mayChangeElements(who)) throw refuseGenerally('platform.not-allowed')
  const detail = await codeListView(scope, params.code)
  if (version !== row.revision) throw refuseGenerally('platform.stale-version', { current: detail })
  const next = { ...body.list, code: params.code }
  const judged = judgeCodeList(CodeList.parse(row.content), next)
  if (judged.changes.length === 0) return detail
  if (detail.elements.length > 0 && judged.leftOut.length > 0) throw inUse(judged, detail.elements)
  if (judged.breaks && !body.confirmed && detail.users.length > 0) throw wouldBreak(judged, detail.users)
  await writeCodeList(scope, next, row.revision + 1)
  return codeListView(scope, params.code)
})

function inUse({ leftOut }: ListChange, elements: readonly { readonly code: string }[]) {
  const codes = leftOut.slice(0, 10).join('、')
  const users = elements.map(({ code }) => code).slice(0, 10)
  return refuse('forms.entry-in-use', {
    detail: {
      zh: `${codes} 不能删，要素 ${users.join('、')} 用这张表；写上“用到哪天”就停用了，填过的仍认得。`,
      en: `${leftOut.slice(0, 10).join(', ')} cannot be left out, since ${users.join(', ')} take values from the list. Give a last day: it is offered no more, and what was filled in is still read.`,
    },
  })
}

function wouldBreak(
  { changes }: ListChange,
  users: readonly { readonly kind: string; readonly id: string }[],
) {
  const count = new Set(users.map(({ kind, id }) => `${kind}/${id}`)).size
  const told = changes.slice(0, 10)
  return refuse('forms.would-break', {
    detail: {
      zh: `有 ${count} 个已发布的表单或事项在用。${told.map(({ zh }) => zh).join('；')}`,
      en: `${count} published forms or items use it. ${told.map(({ en }) => en).join('; ')}`,
    },
  })
}
