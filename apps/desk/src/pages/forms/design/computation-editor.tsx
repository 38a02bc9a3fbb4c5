import { type Computation, ComputationRule } from '@yimen/contract'
import { Field, Select, useLanguage, useMessages } from '@yimen/look'
import { designMessages } from './design-messages.ts'
import { elementsIn } from './form-parts.ts'
import type { InspectorProps } from './inspector.tsx'

type ComputationEditorProps = Pick<InspectorProps, 'content' | 'elements'> & {
  computed: Computation | undefined
  onComputed: (computed: Computation | undefined) => void
}

/** How a value is worked out: the rule, and the fields that it reads in the order that it expects. */
export function ComputationEditor({ content, elements, computed, onComputed }: ComputationEditorProps) {
  const words = useMessages(designMessages)
  const { language } = useLanguage()
  const options = [...elementsIn(content)].map((value) => ({
    value,
    label: `${elements.get(value)?.name[language] ?? ''} ${value}`,
  }))
  const first = options[0]?.value
  const choose = (chosen: string) => {
    const rule = ComputationRule.options.find((each) => each === chosen)
    onComputed(rule && first ? { rule, from: computed?.from ?? [first] } : undefined)
  }
  return (
    <>
      <Field label={words.computed}>
        {(binding) => (
          <Select
            {...binding}
            value={computed?.rule ?? ''}
            options={[
              { value: '', label: words.rules[''] },
              ...ComputationRule.options.map((value) => ({ value, label: words.rules[value] })),
            ]}
            onValue={choose}
          />
        )}
      </Field>
      {computed && (
        <fieldset className="lines-of">
          <legend>{words.from}</legend>
          {[...computed.from, ''].map((code, at) => (
            <Select
              // biome-ignore lint/suspicious/noArrayIndexKey: an input has no other name than its place
              key={at}
              aria-label={`${words.from} ${at + 1}`}
              empty="–"
              value={code}
              options={options}
              onValue={(chosen) => {
                const from = [...computed.from.slice(0, at), chosen, ...computed.from.slice(at + 1)].filter(
                  Boolean,
                )
                if (from.length > 0) onComputed({ ...computed, from })
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
