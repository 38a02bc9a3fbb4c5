import type { FieldReference } from '@yimen/contract'
import { Field, Select, useLanguage, useMessages } from '@yimen/look'
import { ComputationEditor } from './computation-editor.tsx'
import { ConditionEditor } from './condition-editor.tsx'
import { designMessages } from './design-messages.ts'
import type { InspectorProps } from './inspector.tsx'
import { SentenceFields } from './sentence-fields.tsx'
import { withOptional } from './with-optional.ts'

type FieldInspectorProps = InspectorProps & {
  field: FieldReference
  onField: (field: FieldReference) => void
}

const necessities = ['always', 'never', 'when'] as const
const fillers = ['applicant', 'staff'] as const
const ownValues = ['allowed', 'refused'] as const

/** A field: the element that it asks for, and how this form asks for it. */
export function FieldInspector({ field, onField, ...rest }: FieldInspectorProps) {
  const words = useMessages(designMessages)
  const { language } = useLanguage()
  const element = rest.elements.get(field.element)
  const necessity = typeof field.required === 'string' ? field.required : 'when'
  const setNecessity = (chosen: string) => {
    const next = necessities.find((each) => each === chosen) ?? 'always'
    const others = { element: field.element, known: true } as const
    onField({ ...field, required: next === 'when' ? { when: others } : next })
  }
  return (
    <>
      <div className="element-of">
        <b>{element?.name[language] ?? field.element}</b>
        <small className="soft">
          {field.element}
          {element && ` · ${words.types[element.type]}`}
          {element?.standard && ` · ${element.standard}`}
        </small>
        {element?.definition && <p className="soft small">{element.definition[language]}</p>}
      </div>
      <SentenceFields
        legend={words.label}
        optional
        value={field.label}
        onValue={(label) => onField(withOptional(field, 'label', label))}
      />
      <SentenceFields
        legend={words.help}
        optional
        value={field.help}
        onValue={(help) => onField(withOptional(field, 'help', help))}
      />
      <div className="pair">
        <Field label={words.required}>
          {(binding) => (
            <Select
              {...binding}
              value={necessity}
              options={necessities.map((value) => ({ value, label: words.necessities[value] }))}
              onValue={setNecessity}
            />
          )}
        </Field>
        <Field label={words.filledBy}>
          {(binding) => (
            <Select
              {...binding}
              value={field.filledBy}
              options={fillers.map((value) => ({ value, label: words.fillers[value] }))}
              onValue={(chosen) =>
                onField({ ...field, filledBy: fillers.find((each) => each === chosen) ?? 'applicant' })
              }
            />
          )}
        </Field>
      </div>
      {typeof field.required !== 'string' && (
        <ConditionEditor
          {...rest}
          legend={words.whenRequired}
          condition={field.required.when}
          onCondition={(when) => onField({ ...field, required: when ? { when } : 'always' })}
        />
      )}
      <Field label={words.ownValue}>
        {(binding) => (
          <Select
            {...binding}
            value={field.ownValue}
            options={ownValues.map((value) => ({ value, label: words.ownValues[value] }))}
            onValue={(chosen) =>
              onField({ ...field, ownValue: ownValues.find((each) => each === chosen) ?? 'allowed' })
            }
          />
        )}
      </Field>
      <ConditionEditor
        {...rest}
        legend={words.visible}
        condition={field.visible}
        onCondition={(visible) => onField(withOptional(field, 'visible', visible))}
      />
      <ComputationEditor
        {...rest}
        computed={field.computed}
        onComputed={(computed) => onField(withOptional(field, 'computed', computed))}
      />
    </>
  )
}
