import type { FieldProblem, ItemContent } from '@yimen/contract'

/** What stays with an item through all its versions: the code in its address, and the organ that answers for it. */
export function fixedFields(before: ItemContent, after: ItemContent): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (after.codes.local?.value !== before.codes.local?.value)
    problems.push({
      path: 'body.content.codes.local.value',
      code: 'catalog.code-changed',
      message: {
        zh: '本地编码用在网址里，不能改',
        en: 'The local code is used in addresses and cannot change.',
      },
    })
  if (after.organ.code !== before.organ.code)
    problems.push({
      path: 'body.content.organ.code',
      code: 'catalog.organ-changed',
      message: {
        zh: '换实施机构要先撤回，再由新机构发布',
        en: 'To change the organ, withdraw the item and let the new organ publish it.',
      },
    })
  return problems
}
