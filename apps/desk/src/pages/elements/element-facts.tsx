import type { ElementDetail } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { elementMessages } from './element-messages.ts'

/** What the element is. */
export function ElementFacts({ detail: { element, codeList } }: { detail: ElementDetail }) {
  const words = useMessages(elementMessages)
  const { language } = useLanguage()
  const { named = [], ...limits } = element.check ?? {}
  const checks = [
    ...named,
    ...Object.entries(limits).map(
      ([rule, value]) => `${rule}: ${typeof value === 'object' ? Object.values(value).join(' / ') : value}`,
    ),
  ]
  const list = codeList && `${codeList.name[language]}（${codeList.entries.length}）${element.codeList}`
  return (
    <dl className="item-fields">
      <Fact name={words.names}>{`${element.name.zh} / ${element.name.en}`}</Fact>
      <Fact name={words.definition}>{element.definition?.[language]}</Fact>
      <Fact name={words.type}>{words.types[element.type]}</Fact>
      <Fact name={words.format}>{checks.join('；')}</Fact>
      <Fact name={words.codeList}>{list ?? element.codeList}</Fact>
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
