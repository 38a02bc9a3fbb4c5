import type { MaterialTypeContent } from '@yimen/contract'
import { Checkbox, Field, TextArea, useMessages } from '@yimen/look'
import { materialsMessages } from './materials-messages.ts'

type PromiseFieldsProps = {
  content: MaterialTypeContent
  onContent: (content: MaterialTypeContent) => void
}

const blank = { text: { zh: '', en: '' }, consequence: { zh: '', en: '' } }

/** Whether a promise is accepted in place of the material, with its words and what follows when it is false. */
export function PromiseFields({ content, onContent }: PromiseFieldsProps) {
  const words = useMessages(materialsMessages)
  const { promise, ...rest } = content
  const fields = [
    ['text', 'zh', words.promiseText],
    ['text', 'en', words.promiseTextEnglish],
    ['consequence', 'zh', words.consequence],
    ['consequence', 'en', words.consequenceEnglish],
  ] as const
  return (
    <>
      <div className="whole">
        <Checkbox
          checked={promise !== undefined}
          onValue={(on) => onContent(on ? { ...rest, promise: blank } : rest)}
        >
          {words.promise}
        </Checkbox>
      </div>
      {promise &&
        fields.map(([part, language, label]) => (
          <Field key={label} label={label}>
            {(field) => (
              <TextArea
                {...field}
                rows={3}
                required
                value={promise[part][language]}
                onValue={(text) =>
                  onContent({
                    ...rest,
                    promise: { ...promise, [part]: { ...promise[part], [language]: text } },
                  })
                }
              />
            )}
          </Field>
        ))}
    </>
  )
}
