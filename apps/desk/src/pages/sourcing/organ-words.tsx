import type { OrganName } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { Written } from '@yimen/look'

/** An organ by its English name where the page is English and it has one; otherwise the Chinese, marked as such. */
export function OrganWords({ organ, none }: { organ: OrganName | null | undefined; none: string }) {
  return organ ? <Written text={nameText(organ)} /> : none
}
