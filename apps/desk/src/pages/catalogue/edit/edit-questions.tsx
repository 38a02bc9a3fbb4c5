import { chineseOf } from '@yimen/contract/platform/written.ts'
import { useMessages } from '@yimen/look'
import { BilingualField } from './bilingual-field.tsx'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'
import { Entries } from './entries.tsx'

/** Questions that people ask, with their answers. */
export function EditQuestions({ content, findings, onChange }: EditProps) {
  const words = useMessages(editMessages)
  return (
    <Entries
      path="questions"
      findings={findings}
      title={words.groups.questions}
      add={words.add.questions}
      entries={content.questions}
      fresh={() => ({ question: '', answer: '' })}
      nameOf={(entry) => chineseOf(entry.question)}
      onEntries={(questions) => onChange({ ...content, questions })}
      draw={(entry, at, set) => (
        <>
          <BilingualField
            path={`questions.${at}.question`}
            label={words.question}
            whole
            value={entry.question}
            findings={findings}
            onValue={(question) => set({ ...entry, question: question ?? '' })}
          />
          <BilingualField
            path={`questions.${at}.answer`}
            label={words.answer}
            long
            value={entry.answer}
            findings={findings}
            onValue={(answer) => set({ ...entry, answer: answer ?? '' })}
          />
        </>
      )}
    />
  )
}
