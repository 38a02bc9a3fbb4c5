import { Skeleton, useLanguage, useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'
import { StaffField } from './staff-field.tsx'
import type { InternalValues } from './use-internal-values.ts'

/** What staff fill in with the decision; nothing when the item has no such element. */
export function InternalFields({ internal }: { internal: InternalValues }) {
  const words = useMessages(caseMessages)
  const { language } = useLanguage()
  if (internal.item.isPending) return <Skeleton words={words.loading} />
  return internal.fields.map((field) => {
    const { code } = field.element
    return (
      <StaffField
        key={code}
        field={field}
        value={internal.values[code]}
        error={internal.wrong[code]?.[language]}
        onValue={(value) => internal.set(code, value)}
      />
    )
  })
}
