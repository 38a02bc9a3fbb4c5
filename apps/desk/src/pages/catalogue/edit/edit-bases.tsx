import { chineseOf } from '@yimen/contract/platform/written.ts'
import { useMessages } from '@yimen/look'
import { BilingualField } from './bilingual-field.tsx'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'
import { Entries } from './entries.tsx'

const optional = ['number', 'clause', 'text'] as const

/** The laws that the item rests on. */
export function EditBases({ content, findings, onChange }: EditProps) {
  const words = useMessages(editMessages)
  return (
    <Entries
      path="legalBases"
      findings={findings}
      title={words.groups.bases}
      add={words.add.bases}
      entries={content.legalBases}
      fresh={() => ({ law: '', standing: 'read' as const })}
      nameOf={(basis) => chineseOf(basis.law)}
      onEntries={(legalBases) => onChange({ ...content, legalBases })}
      draw={(basis, at, set) => (
        <>
          <BilingualField
            path={`legalBases.${at}.law`}
            label={words.law}
            value={basis.law}
            findings={findings}
            onValue={(law) => set({ ...basis, law: law ?? '' })}
          />
          {optional.map((name) => (
            <BilingualField
              key={name}
              path={`legalBases.${at}.${name}`}
              label={words[name]}
              long={name === 'text'}
              value={basis[name]}
              findings={findings}
              onValue={(typed) => set({ ...basis, [name]: typed })}
            />
          ))}
        </>
      )}
    />
  )
}
