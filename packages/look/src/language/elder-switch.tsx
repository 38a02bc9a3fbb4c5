import { useEffect, useState } from 'react'
import { keepChoice, readChoice } from './choice.ts'
import { useMessages } from './language.tsx'
import { defineMessages } from './messages.ts'

const messages = defineMessages({
  zh: { large: '大字版', usual: '普通版' },
  en: { large: 'Large text', usual: 'Usual text' },
})

/** Applies the size that the reader chose before; call it before the first paint so that nothing jumps. */
export function applyElderChoice(): void {
  document.documentElement.classList.toggle('elder', readChoice('elder') === 'on')
}

/** Switches between the usual size and 大字版: 20 px text, 56 px targets, the same pages. */
export function ElderSwitch() {
  const [elder, setElder] = useState(() => readChoice('elder') === 'on')
  const words = useMessages(messages)
  useEffect(() => {
    document.documentElement.classList.toggle('elder', elder)
  }, [elder])
  const change = () => {
    keepChoice('elder', elder ? 'off' : 'on')
    setElder(!elder)
  }
  return (
    <button type="button" className="button text" onClick={change}>
      {elder ? words.usual : words.large}
    </button>
  )
}
