import type { Sentence } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { designMessages } from './design-messages.ts'
import { SentenceFields } from './sentence-fields.tsx'

/** The name of the form in both languages. */
export function FormName({ name, onName }: { name: Sentence; onName: (name: Sentence) => void }) {
  const words = useMessages(designMessages)
  return <SentenceFields legend={words.formName} value={name} onValue={(next) => next && onName(next)} />
}
