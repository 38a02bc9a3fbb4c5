import type { ElementCheck, ElementDetail } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { elementMessages } from './element-messages.ts'

const checkRules = [
  'pattern',
  'patternHint',
  'minLength',
  'maxLength',
  'min',
  'max',
  'above',
  'scale',
  'minItems',
  'maxItems',
  'notBefore',
  'notAfter',
  'formats',
  'maxBytes',
] as const

/** What the element is. */
export function ElementFacts({ detail: { element, codeList } }: { detail: ElementDetail }) {
  const words = useMessages(elementMessages)
  const { language } = useLanguage()
  const { named, ...limits }: ElementCheck = element.check ?? { named: [] }
  const checks = [
    ...named.map((one) => words.namedChecks[one]),
    ...checkRules.flatMap((rule) => {
      const value = limits[rule]
      if (value === undefined) return []
      const said = Array.isArray(value)
        ? value.join('、')
        : typeof value === 'object'
          ? value[language]
          : value
      return [`${words[rule]}: ${said}`]
    }),
  ]
  const list = codeList && `${codeList.name[language]}（${codeList.entries.length}）${element.codeList}`
  return (
    <dl className="item-fields">
      <Fact name={words.names}>{`${element.name.zh} / ${element.name.en}`}</Fact>
      <Fact name={words.definition}>{element.definition?.[language]}</Fact>
      <Fact name={words.type}>{words.types[element.type]}</Fact>
      <Fact name={words.format}>{checks.join('；')}</Fact>
      <div>
        <dt>{words.codeList}</dt>
        <dd>
          {element.codeList === undefined ? (
            words.none
          ) : (
            <Link href={`/elements/lists/${element.codeList}`}>{list ?? element.codeList}</Link>
          )}
        </dd>
      </div>
      <Fact name={words.unit}>{element.unit?.[language]}</Fact>
      <Fact name={words.sensitivity}>{words.levels[element.sensitivity]}</Fact>
      <Fact name={words.synonyms}>{element.synonyms.join('、')}</Fact>
      <Fact name={words.source}>{element.source}</Fact>
      <Fact name={words.standard}>{element.standard}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: string | undefined }) {
  const words = useMessages(elementMessages)
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ? children : words.none}</dd>
    </div>
  )
}
