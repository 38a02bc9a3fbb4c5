import { useMessages } from '../language/language.tsx'
import { defineMessages } from '../language/messages.ts'
import type { FieldBinding } from './field.tsx'

const messages = defineMessages({ zh: { unit: '元' }, en: { unit: 'yuan' } })

type MoneyInputProps = Partial<FieldBinding> & { value: string; onValue: (value: string) => void }

/** An amount in yuan, kept as the exact decimal string that was typed; separators and full-width digits are folded. */
export function MoneyInput({ onValue, ...rest }: MoneyInputProps) {
  const words = useMessages(messages)
  return (
    <span className="money">
      <input
        {...rest}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="input"
        onChange={(event) => onValue(plainDecimal(event.target.value))}
      />
      <span aria-hidden="true">{words.unit}</span>
    </span>
  )
}

/** `１，２００．５元` → `1200.5`. What is not a figure stays, so that the rule can say what is wrong with it. */
export function plainDecimal(typed: string): string {
  return typed.normalize('NFKC').replace(/[,，\s元¥￥]/g, '')
}
