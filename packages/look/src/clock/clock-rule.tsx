import type { ClockLine, LegalClockView } from '@yimen/contract/cases/legal-clock.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { clockMessages } from './clock-messages.ts'

/** The lines below the cells: promise, start, pauses, extensions, calendar, each with its law. */
export function ClockRule({ clock }: { clock: LegalClockView }) {
  const words = useMessages(clockMessages)
  const { lines } = clock
  return (
    <dl className="clock-rule">
      <Line name={words.promise} line={lines.promise} />
      <Line name={words.begins} line={lines.start} />
      {lines.pauses.map((line) => (
        <Line key={line.zh} name={words.pause} line={line} />
      ))}
      {lines.extensions.map((line) => (
        <Line key={line.zh} name={words.extension} line={line} />
      ))}
      <Line name={words.calendar} line={lines.calendar} />
    </dl>
  )
}

function Line({ name, line }: { name: string; line: ClockLine }) {
  const { language } = useLanguage()
  const small = [line.note?.[language], line.law?.reference[language]].filter(Boolean)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {line[language]}
        {small.length > 0 && <small>{small.join(language === 'zh' ? '；' : '; ')}</small>}
      </dd>
    </div>
  )
}
