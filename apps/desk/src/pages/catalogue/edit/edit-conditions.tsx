import { chineseOf } from '@yimen/contract/platform/written.ts'
import { useMessages } from '@yimen/look'
import { BilingualField } from './bilingual-field.tsx'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'
import { Entries } from './entries.tsx'

/** Who may apply, one condition an entry. */
export function EditConditions({ content, findings, onChange }: EditProps) {
  const words = useMessages(editMessages)
  return (
    <Entries
      path="conditions"
      findings={findings}
      title={words.groups.conditions}
      add={words.add.conditions}
      entries={content.conditions}
      fresh={() => ''}
      nameOf={chineseOf}
      onEntries={(conditions) => onChange({ ...content, conditions })}
      draw={(condition, at, set) => (
        <BilingualField
          path={`conditions.${at}`}
          label={words.condition}
          whole
          value={condition}
          findings={findings}
          onValue={(next) => set(next ?? '')}
        />
      )}
    />
  )
}
