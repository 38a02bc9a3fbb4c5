import type { ItemContent } from '@yimen/contract'
import { type Language, useLanguage, useMessages } from '@yimen/look'
import { itemPageMessages } from './item-page-messages.ts'

/** The law it rests on, what to do against the result, and what people often ask. */
export function ItemRules({ content }: { content: ItemContent }) {
  const words = useMessages(itemPageMessages)
  const { language } = useLanguage()
  const { remedies } = content
  return (
    <>
      {content.questions.length > 0 && (
        <section className="part">
          <h2>{words.questions}</h2>
          {content.questions.map((one) => (
            <details key={one.question} className="fold">
              <summary>{one.question}</summary>
              <p>{one.answer}</p>
            </details>
          ))}
        </section>
      )}
      {content.legalBases.length > 0 && (
        <section className="part">
          <h2>{words.laws}</h2>
          {content.legalBases.map((basis) => {
            const cited = [basis.law, basis.number, basis.clause].filter(Boolean).join(' ')
            if (!basis.text) {
              return (
                <p key={cited} className="fold plain">
                  {cited}
                </p>
              )
            }
            return (
              <details key={cited} className="fold">
                <summary>{cited}</summary>
                <p>{basis.text}</p>
              </details>
            )
          })}
        </section>
      )}
      {remedies && (
        <section className="part">
          <h2>{words.remedies}</h2>
          <ul className="dots">
            <li>{words.review(remedies.review.organ, remedies.review.limit)}</li>
            <li>{words.litigation(remedies.litigation.court, remedies.litigation.limit)}</li>
          </ul>
        </section>
      )}
      {content.parameters.length > 0 && (
        <section className="part">
          <h2>{words.parameters}</h2>
          <ul className="dots">
            {content.parameters.map((parameter) => (
              <li key={parameter.name}>
                {parameter.note}
                {language === 'zh' ? '：' : ': '}
                <b>{parameterWords(parameter.value, language)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function parameterWords(value: string | number | boolean, language: Language): string {
  if (typeof value !== 'boolean') return String(value)
  if (language === 'zh') return value ? '是' : '否'
  return value ? 'yes' : 'no'
}
