import type { ConditionTest } from '@yimen/contract'
import { Button, Input, Select, useLanguage, useMessages } from '@yimen/look'
import { type Comparison, comparisons, partsOf, testOf } from './condition-draft.ts'
import type { ConditionProps } from './condition-editor.tsx'
import { conditionMessages } from './condition-messages.ts'
import { elementsIn } from './form-parts.ts'

type ConditionLineProps = ConditionProps & {
  test: ConditionTest
  onTest: (test: ConditionTest) => void
  onRemove: () => void
}

/** One line: which field, how it is compared, with what. */
export function ConditionLine({ content, elements, codeLists, test, onTest, onRemove }: ConditionLineProps) {
  const words = useMessages(conditionMessages)
  const { language } = useLanguage()
  const { element, comparison, value } = partsOf(test)
  const definition = elements.get(element)
  const codeList = codeLists.find(({ code }) => code === definition?.codeList)
  const yesNo = (code: string) => elements.get(code)?.type === 'boolean'
  const set = (code: string, how: Comparison, compared: string) =>
    onTest(testOf(code, how, compared, yesNo(code)))
  const choices =
    definition?.type === 'boolean'
      ? [
          { value: 'true', label: words.yes },
          { value: 'false', label: words.no },
        ]
      : codeList?.entries.map((entry) => ({ value: entry.code, label: entry.label[language] }))
  return (
    <div className="condition-line">
      <Select
        aria-label={words.element}
        value={element}
        options={[...elementsIn(content)].map((code) => ({
          value: code,
          label: elements.get(code)?.name[language] ?? code,
        }))}
        onValue={(code) => set(code, 'known', '')}
      />
      <Select
        aria-label={words.comparison}
        value={comparison}
        options={comparisons.map((each) => ({ value: each, label: words.comparisons[each] }))}
        onValue={(chosen) =>
          set(element, comparisons.find((each) => each === chosen) ?? 'known', value || '0')
        }
      />
      {comparison !== 'known' &&
        comparison !== 'unknown' &&
        (choices ? (
          <Select
            aria-label={words.value}
            empty={words.choose}
            value={value}
            options={choices}
            onValue={(chosen) => set(element, comparison, chosen)}
          />
        ) : (
          <Input
            aria-label={words.value}
            value={value}
            onValue={(typed) => typed !== '' && set(element, comparison, typed)}
          />
        ))}
      <Button kind="text" onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  )
}
