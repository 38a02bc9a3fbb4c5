import { exchangeLists } from '@yimen/contract/codes/lists.ts'
import { CheckboxGroup, useLanguage, useMessages } from '@yimen/look'
import { fieldId } from '../item/field-id.ts'
import { fieldWords } from '../item/field-words.ts'
import { BilingualField } from './bilingual-field.tsx'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'
import { textOrNone, wholeNumber } from './lines.ts'
import { TextField } from './text-field.tsx'

const places = ['address', 'hours'] as const
const phones = ['consultPhone', 'complaintPhone'] as const
const lists = { ways: exchangeLists.way, served: exchangeLists.served } as const

/** Ways, visits, place, hours and phones. */
export function EditWhere({ content, findings, onChange }: EditProps) {
  const words = useMessages(editMessages)
  const names = useMessages(fieldWords)
  const { language } = useLanguage()
  const visits = content.timesOnSite
  return (
    <fieldset className="group">
      <legend>{words.groups.where}</legend>
      {(['served', 'ways'] as const).map((name) => (
        <div className="whole" key={name}>
          <CheckboxGroup
            id={fieldId(name)}
            label={names[name]}
            options={lists[name].entries.map((entry) => ({
              value: entry.code,
              label: entry.label[language],
            }))}
            value={content[name]}
            error={findings
              .filter((finding) => finding.path === name && finding.severity !== 'note')
              .map((finding) => finding.message[language])
              .join(' ')}
            onValue={(codes) => onChange({ ...content, [name]: codes })}
          />
        </div>
      ))}
      <TextField
        path="timesOnSite"
        also="timesOnSite.times"
        label={`${names.timesOnSite} · ${words.times}`}
        type="number"
        value={visits && String(visits.times)}
        findings={findings}
        onValue={(typed) => {
          const times = wholeNumber(typed)
          onChange({ ...content, timesOnSite: times === undefined ? undefined : { ...visits, times } })
        }}
      />
      {visits && (
        <BilingualField
          path="timesOnSite.reason"
          label={words.timesReason}
          value={visits.reason}
          findings={findings}
          onValue={(typed) => onChange({ ...content, timesOnSite: { ...visits, reason: typed } })}
        />
      )}
      {places.map((name) => (
        <BilingualField
          key={name}
          path={name}
          label={names[name]}
          value={content[name]}
          findings={findings}
          onValue={(typed) => onChange({ ...content, [name]: typed })}
        />
      ))}
      {phones.map((name) => (
        <TextField
          key={name}
          path={name}
          label={names[name]}
          value={content[name]}
          findings={findings}
          onValue={(typed) => onChange({ ...content, [name]: textOrNone(typed) })}
        />
      ))}
    </fieldset>
  )
}
