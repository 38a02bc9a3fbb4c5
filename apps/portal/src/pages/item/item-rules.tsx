import type { ItemContent, LegalBasis } from '@yimen/contract'
import { chineseOf } from '@yimen/contract/platform/written.ts'
import { type Language, useLanguage, useMessages, Written } from '@yimen/look'
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
            <details key={chineseOf(one.question)} className="fold">
              <summary>
                <Written text={one.question} />
              </summary>
              <p>
                <Written text={one.answer} />
              </p>
            </details>
          ))}
        </section>
      )}
      {content.legalBases.length > 0 && (
        <section className="part">
          <h2>{words.laws}</h2>
          {content.legalBases.map((basis) => {
            const key = [basis.law, basis.clause ?? ''].map(chineseOf).join(' ')
            if (!basis.text) {
              return (
                <p key={key} className="fold plain">
                  <Cited basis={basis} />
                </p>
              )
            }
            return (
              <details key={key} className="fold">
                <summary>
                  <Cited basis={basis} />
                </summary>
                <p>
                  <Written text={basis.text} />
                </p>
              </details>
            )
          })}
        </section>
      )}
      {remedies && (
        <section className="part">
          <h2>{words.remedies}</h2>
          <ul className="dots">
            <li>
              {words.review(
                <Written text={remedies.review.organ} />,
                <Written text={remedies.review.limit} />,
              )}
            </li>
            <li>
              {words.litigation(
                <Written text={remedies.litigation.court} />,
                <Written text={remedies.litigation.limit} />,
              )}
            </li>
          </ul>
        </section>
      )}
      {content.parameters.length > 0 && (
        <section className="part">
          <h2>{words.parameters}</h2>
          <ul className="dots">
            {content.parameters.map((parameter) => (
              <li key={parameter.name}>
                <Written text={parameter.note} />
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

/** A law with its number and clause; in English with its Chinese name behind it, by which it is looked up. */
function Cited({ basis }: { basis: LegalBasis }) {
  const { language } = useLanguage()
  const { law, number, clause } = basis
  const both = language === 'en' && typeof law !== 'string'
  return (
    <>
      <Written text={law} />
      {number && (
        <>
          {language === 'en' ? ', ' : ' '}
          <Written text={number} />
        </>
      )}
      {clause && (
        <>
          {language === 'en' ? ', ' : ' '}
          <Written text={clause} />
        </>
      )}
      {both && (
        <span className="original" lang="zh-CN">
          {law.zh}
        </span>
      )}
    </>
  )
}

function parameterWords(value: string | number | boolean, language: Language): string {
  if (typeof value !== 'boolean') return String(value)
  if (language === 'zh') return value ? '是' : '否'
  return value ? 'yes' : 'no'
}
