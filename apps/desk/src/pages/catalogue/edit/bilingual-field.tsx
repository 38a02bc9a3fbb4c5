import type { LintFinding, Text } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { editMessages } from './edit-messages.ts'
import { TextField } from './text-field.tsx'
import { withWords, wordsIn } from './with-words.ts'

type BilingualFieldProps = {
  path: string
  label: string
  value: Text | undefined
  findings: readonly LintFinding[]
  long?: boolean
  whole?: boolean
  onValue: (value: Text | undefined) => void
}

/** One text of an item in both languages, side by side; the English may stay empty. */
export function BilingualField({ path, label, value, findings, long, whole, onValue }: BilingualFieldProps) {
  const words = useMessages(editMessages)
  const shape = { ...(long ? { long } : {}), ...(whole ? { whole } : {}) }
  return (
    <>
      <TextField
        path={path}
        also={`${path}.zh`}
        label={words.inChinese(label)}
        {...shape}
        value={wordsIn(value, 'zh')}
        findings={findings}
        onValue={(typed) => onValue(withWords(value, 'zh', typed))}
      />
      <TextField
        path={`${path}.en`}
        label={words.inEnglish(label)}
        {...shape}
        value={wordsIn(value, 'en')}
        findings={findings}
        onValue={(typed) => onValue(withWords(value, 'en', typed))}
      />
    </>
  )
}
