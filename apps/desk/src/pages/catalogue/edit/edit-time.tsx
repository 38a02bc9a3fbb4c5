import type { Period } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { fieldWords } from '../item/field-words.ts'
import { BilingualField } from './bilingual-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'
import { wholeNumber } from './lines.ts'
import { TextField } from './text-field.tsx'

const units = ['working-day', 'calendar-day', 'immediate', 'none'] as const
const caseTypes = ['immediate', 'promised'] as const
const periods = ['statutory', 'promised'] as const

/** The kind of case, the period that the law sets and the one that is promised. */
export function EditTime({ content, findings, onChange }: EditProps) {
  const words = useMessages(editMessages)
  const names = useMessages(fieldWords)
  return (
    <fieldset className="group">
      <legend>{words.groups.time}</legend>
      <ChoiceField
        path="caseType"
        label={names.caseType}
        optional
        value={content.caseType}
        options={caseTypes.map((value) => ({ value, label: words.caseTypes[value] }))}
        findings={findings}
        onValue={(value) => onChange({ ...content, caseType: caseTypes.find((each) => each === value) })}
      />
      {periods.map((name) => {
        const period = content[name]
        const set = (next: Period | undefined) => onChange({ ...content, [name]: next })
        return (
          <div className="entry whole" key={name}>
            <ChoiceField
              path={name}
              also={`${name}.unit`}
              label={`${names[name]} · ${words.unit}`}
              optional
              value={period?.unit}
              options={units.map((value) => ({ value, label: words.units[value] }))}
              findings={findings}
              onValue={(value) => {
                const unit = units.find((each) => each === value)
                const counted = unit === 'working-day' || unit === 'calendar-day'
                set(unit && { ...period, unit, days: counted ? (period?.days ?? null) : null })
              }}
            />
            {(period?.unit === 'working-day' || period?.unit === 'calendar-day') && (
              <TextField
                path={`${name}.days`}
                label={words.days}
                type="number"
                value={period.days === null ? '' : String(period.days)}
                findings={findings}
                onValue={(typed) => set({ ...period, days: wholeNumber(typed) ?? null })}
              />
            )}
            {period && (
              <BilingualField
                path={`${name}.explanation`}
                label={words.explanation}
                value={period.explanation}
                findings={findings}
                onValue={(typed) => set({ ...period, explanation: typed })}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
