import type { ProposedField } from '@yimen/contract'
import { Input, Select, useLanguage, useMessages } from '@yimen/look'
import { collectMessages } from './collect-messages.ts'
import type { Decision } from './collected-form.ts'

type FieldRowProps = {
  place: string
  field: ProposedField
  decision: Decision
  onDecide: (decision: Decision) => void
}

/** One field: its label, its format, the element chosen for it, and why that one. */
export function FieldRow({ place, field, decision, onDecide }: FieldRowProps) {
  const words = useMessages(collectMessages)
  const { language } = useLanguage()
  const known = field.candidates.find(
    ({ element }) => decision.kind === 'element' && element === decision.code,
  )
  const byCode = decision.kind === 'element' && known === undefined
  const value = decision.kind !== 'element' ? decision.kind : byCode ? 'other' : `=${decision.code}`
  const reasons = known?.reasons ?? (decision.kind === 'out' && field.leaveOut ? [field.leaveOut] : [])
  return (
    <tr className={decision.kind === 'out' ? 'out' : undefined}>
      <th scope="row">{field.label}</th>
      <td className="soft">
        {words.allTypes[field.type]}
        {field.unit && `（${field.unit}）`}
        {field.options.length > 0 && `：${field.options.join('、')}`}
      </td>
      <td>
        <Select
          id={`field-${place}`}
          aria-label={`${field.label} · ${words.means}`}
          aria-invalid={decision.kind === 'open' ? true : undefined}
          value={value}
          options={[
            ...field.candidates.map(({ element, name, score }) => ({
              value: `=${element}`,
              label: `${name[language]}（${element}）${Math.round(score * 100)} %`,
            })),
            { value: 'new', label: words.newElement(field.newCode) },
            { value: 'other', label: words.other },
            { value: 'out', label: words.out },
            ...(decision.kind === 'open' ? [{ value: 'open', label: words.choose }] : []),
          ]}
          onValue={(chosen) => onDecide(decisionOf(chosen))}
        />
        {byCode && (
          <Input
            aria-label={`${field.label} · ${words.otherCode}`}
            placeholder={words.otherCode}
            value={decision.code}
            onValue={(code) => onDecide({ kind: 'element', code: code.trim() })}
          />
        )}
      </td>
      <td className="soft">{reasons.map((reason) => reason[language]).join('；')}</td>
    </tr>
  )
}

function decisionOf(chosen: string): Decision {
  if (chosen.startsWith('=')) return { kind: 'element', code: chosen.slice(1) }
  if (chosen === 'other') return { kind: 'element', code: '' }
  if (chosen === 'new' || chosen === 'out') return { kind: chosen }
  return { kind: 'open' }
}
