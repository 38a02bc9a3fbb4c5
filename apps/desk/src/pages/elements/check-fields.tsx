import { NamedCheck } from '@yimen/contract'
import { Checkbox, Field, Input, useMessages } from '@yimen/look'
import type { ElementDraft } from './element-draft.ts'
import { elementMessages } from './element-messages.ts'

type CheckFieldsProps = { draft: ElementDraft; onDraft: (part: Partial<ElementDraft>) => void }

const figures = {
  string: ['minLength', 'maxLength'],
  number: ['min', 'max'],
  decimal: ['min', 'max', 'scale'],
} as const

/** What is checked when the element is filled in: format, check digits, lengths and limits that its type can have. */
export function CheckFields({ draft, onDraft }: CheckFieldsProps) {
  const words = useMessages(elementMessages)
  const written = draft.type === 'string' || draft.type === 'text'
  const rules = written
    ? figures.string
    : draft.type === 'decimal'
      ? figures.decimal
      : draft.type === 'integer'
        ? figures.number
        : []
  const texts = written ? (['pattern', 'patternHint', 'patternHintEn'] as const) : []
  return (
    <fieldset className="element-checks">
      <legend className="name">{words.checks}</legend>
      <div className="two">
        {[...texts, ...rules].map((rule) => (
          <Field key={rule} label={words[rule]}>
            {(field) => (
              <Input
                {...field}
                inputMode={rules.some((one) => one === rule) ? 'decimal' : undefined}
                value={draft[rule]}
                onValue={(value) => onDraft({ [rule]: value })}
              />
            )}
          </Field>
        ))}
      </div>
      <fieldset className="element-named">
        <legend className="name">{words.named}</legend>
        {NamedCheck.options.map((one) => (
          <Checkbox
            key={one}
            checked={draft.named.includes(one)}
            onValue={(on) =>
              onDraft({
                named: NamedCheck.options.filter((each) => (each === one ? on : draft.named.includes(each))),
              })
            }
          >
            {words.namedChecks[one]}
          </Checkbox>
        ))}
      </fieldset>
    </fieldset>
  )
}
