import { useMessages } from '@yimen/look'
import { fieldWords } from '../item/field-words.ts'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'
import { fromLines, textOrNone, toLines } from './lines.ts'
import { TextField } from './text-field.tsx'

/** Names, the sentence that says what it is, and the words people use. */
export function EditWhat({ content, findings, onChange }: EditProps) {
  const words = useMessages(editMessages)
  const names = useMessages(fieldWords)
  const summary = content.summary ?? { zh: '', en: '' }
  const setSummary = (next: { zh: string; en: string }) =>
    onChange({ ...content, summary: next.zh === '' && next.en === '' ? undefined : next })
  return (
    <fieldset className="group">
      <legend>{words.groups.what}</legend>
      <TextField
        path="name"
        label={names.name}
        whole
        value={content.name}
        findings={findings}
        onValue={(name) => onChange({ ...content, name })}
      />
      <TextField
        path="nameEnglish"
        label={names.nameEnglish}
        whole
        value={content.nameEnglish}
        findings={findings}
        onValue={(typed) => onChange({ ...content, nameEnglish: textOrNone(typed) })}
      />
      <TextField
        path="summary"
        label={words.summaryZh}
        long
        value={summary.zh}
        findings={findings}
        onValue={(zh) => setSummary({ ...summary, zh })}
      />
      <TextField
        path="summary.en"
        label={words.summaryEn}
        long
        value={summary.en}
        findings={findings}
        onValue={(en) => setSummary({ ...summary, en })}
      />
      <TextField
        path="searchWords"
        label={names.searchWords}
        hint={words.searchHint}
        long
        value={toLines(content.searchWords)}
        findings={findings}
        onValue={(typed) => onChange({ ...content, searchWords: fromLines(typed) })}
      />
    </fieldset>
  )
}
