import { useMessages } from '../language/language.tsx'
import { defineMessages } from '../language/messages.ts'

/** A issued by the organ itself · B original checked · C uploaded · D declared. */
export type TrustLevel = 'A' | 'B' | 'C' | 'D'

export const trustMessages = defineMessages({
  zh: {
    title: '字母是什么意思',
    A: '签发部门直接给的',
    B: '窗口或系统核对过原件',
    C: '您上传的，原件待核对',
    D: '您自己填的，由您承诺属实',
  },
  en: {
    title: 'What the letters mean',
    A: 'given by the issuing organ itself',
    B: 'original checked at a counter or by a system',
    C: 'uploaded by you, original still to be seen',
    D: 'stated by you, and you vouch for it',
  },
})

/** How far a value or material can be relied on. A and B are not asked for again. */
export function TrustMark({ level }: { level: TrustLevel }) {
  const words = useMessages(trustMessages)
  return (
    <span className={`trust ${level.toLowerCase()}`} title={words[level]}>
      <span aria-hidden="true">{level}</span>
      <span className="hidden">
        {level}: {words[level]}
      </span>
    </span>
  )
}

/** The sentence of each letter; stands once on every page that shows a mark. */
export function TrustLegend() {
  const words = useMessages(trustMessages)
  return (
    <ul className="trust-legend">
      {(['A', 'B', 'C', 'D'] as const).map((level) => (
        <li key={level}>
          <b className={`trust ${level.toLowerCase()}`}>{level}</b>
          {words[level]}
        </li>
      ))}
    </ul>
  )
}
