import type { CaseForApplicant, PublishedItem } from '@yimen/contract'
import { openSituations } from '@yimen/form'
import { useLanguage, useMessages } from '@yimen/look'
import { Situations } from '../../../situations/situations.tsx'
import { applyMessages } from '../apply-messages.ts'
import type { DraftInHand } from '../draft/use-draft.ts'

type SituationPartProps = {
  matter: CaseForApplicant
  item: PublishedItem
  hand: DraftInHand
  errorOf: (path: string) => string | undefined
}

/** For whom and in which situation, in one line; opens when one wants to change it, or when an answer is missing. */
export function SituationPart({ matter, item, hand, errorOf }: SituationPartProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const { draft } = hand
  const open = openSituations(item.content.situations, draft.answers)
  const missing = open.some((one) => one.answer === undefined)
  const chosen = open.flatMap(({ situation, answer }) => {
    const codes = typeof answer === 'string' ? [answer] : (answer ?? [])
    return situation.options
      .filter((option) => codes.includes(option.code))
      .map((option) => inWords(situation.question[language], option.label[language]))
  })
  const who =
    matter.representative.capacity === 'self'
      ? words.myself(matter.applicant.name)
      : words.onBehalf(matter.applicant.name)
  const line = [who, ...chosen].join(' · ')
  if (item.content.situations.length === 0) return <p className="who">{line}</p>
  return (
    <details className="who" open={missing || undefined}>
      <summary>
        <span>{line}</span>
        <span className="change">{words.change}</span>
      </summary>
      <Situations
        open={open}
        answers={draft.answers}
        onAnswers={hand.answer}
        errorOf={(situation) => errorOf(`answers.${situation.code}`)}
      />
    </details>
  )
}

/** An answer that says nothing by itself (有, Yes) with its question before it. */
function inWords(question: string, answer: string): string {
  if (answer.length > 3) return answer
  return `${question.replace(/吗？$|？$|\?$/, '')}: ${answer}`
}
