import { useMessages } from '@yimen/look'
import { BilingualField } from './bilingual-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'
import { Entries } from './entries.tsx'
import { freshMaterial } from './fresh-material.ts'
import { textOrNone, wholeNumber } from './lines.ts'
import { TextField } from './text-field.tsx'

const necessities = ['required', 'optional'] as const
const counts = ['originals', 'copies'] as const

/** What the item asks for; conditions and exemptions are changed in the raw view. */
export function EditMaterials({ content, findings, onChange }: EditProps) {
  const words = useMessages(editMessages)
  return (
    <Entries
      path="materials"
      findings={findings}
      title={words.groups.materials}
      add={words.add.materials}
      entries={content.materials}
      fresh={() => freshMaterial(content.materials)}
      nameOf={(material) => material.name}
      onEntries={(materials) => onChange({ ...content, materials })}
      draw={(material, at, set) => (
        <>
          <TextField
            path={`materials.${at}.name`}
            label={`${material.code} ${words.material}`}
            value={material.name}
            findings={findings}
            onValue={(name) => set({ ...material, name })}
          />
          <TextField
            path={`materials.${at}.nameEnglish`}
            label={words.materialEnglish}
            value={material.nameEnglish}
            findings={findings}
            onValue={(typed) => set({ ...material, nameEnglish: textOrNone(typed) })}
          />
          <TextField
            path={`materials.${at}.materialType`}
            label={words.materialType}
            value={material.materialType}
            findings={findings}
            onValue={(materialType) => set({ ...material, materialType })}
          />
          <ChoiceField
            path={`materials.${at}.necessity`}
            label={words.necessity}
            value={material.necessity}
            options={necessities.map((value) => ({ value, label: words.necessities[value] }))}
            findings={findings}
            onValue={(value) =>
              set({
                ...material,
                necessity: necessities.find((each) => each === value) ?? material.necessity,
              })
            }
          />
          {counts.map((name) => (
            <TextField
              key={name}
              path={`materials.${at}.${name}`}
              label={words[name]}
              type="number"
              value={String(material[name])}
              findings={findings}
              onValue={(typed) => set({ ...material, [name]: wholeNumber(typed) ?? 0 })}
            />
          ))}
          <BilingualField
            path={`materials.${at}.legalBasis`}
            label={words.materialBasis}
            long
            value={material.legalBasis}
            findings={findings}
            onValue={(typed) => set({ ...material, legalBasis: typed })}
          />
          <BilingualField
            path={`materials.${at}.acceptanceStandard`}
            label={words.standard}
            long
            value={material.acceptanceStandard}
            findings={findings}
            onValue={(typed) => set({ ...material, acceptanceStandard: typed })}
          />
        </>
      )}
    />
  )
}
