import type { Answers } from '@yimen/contract'
import type { OpenSituation, SituationQuestion } from '@yimen/form'
import { CheckboxGroup, Choice, useLanguage } from '@yimen/look'
import './situations.css'

type SituationsProps = {
  open: readonly OpenSituation[]
  answers: Answers
  onAnswers: (answers: Answers) => void
  errorOf?: (situation: SituationQuestion) => string | undefined
}

/** The questions that have to be put now; a question that hangs on another appears once that one is answered. */
export function Situations({ open, answers, onAnswers, errorOf }: SituationsProps) {
  const { language } = useLanguage()
  return (
    <div className="situations">
      {open.map(({ situation, answer }) => {
        const field = {
          id: `answer-${situation.code}`,
          label: situation.question[language],
          hint: situation.help?.[language],
          error: errorOf?.(situation),
          options: situation.options.map((option) => ({ value: option.code, label: option.label[language] })),
        }
        if (situation.multiple) {
          return (
            <CheckboxGroup
              key={situation.code}
              {...field}
              value={typeof answer === 'string' ? [answer] : (answer ?? [])}
              onValue={(value) => onAnswers({ ...answers, [situation.code]: value })}
            />
          )
        }
        return (
          <Choice
            key={situation.code}
            {...field}
            value={typeof answer === 'string' ? answer : null}
            onValue={(value) => onAnswers({ ...answers, [situation.code]: value })}
          />
        )
      })}
    </div>
  )
}
