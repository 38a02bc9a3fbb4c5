import { Field, TextArea, useMessages } from '@yimen/look'
import { useListDraft, useTextDraft } from '../drafts.ts'
import { AskAct } from './ask-act.tsx'
import type { AskProps } from './ask-any.tsx'
import { askMessages } from './ask-messages.ts'
import { sendAct } from './send-act.ts'
import { useCaseAct } from './use-case-act.ts'

/** Accepts, with the originals that were seen. */
export function AskAccept({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages)
  const [seen] = useListDraft(one.caseId, 'originals')
  const [note, setNote] = useTextDraft(one.caseId, 'note')
  const act = useCaseAct(one, sendAct.accept, onDone)
  return (
    <AskAct
      one={one}
      act={act}
      question={words.accept.question}
      consequence={
        <p>
          {words.accept.words} {seen.length > 0 && words.accept.seen(seen.length)}
        </p>
      }
      word={words.accept.act}
      onAct={() => act.run({ originalsSeen: [...seen], note })}
      onClose={onClose}
    >
      <Field label={words.accept.note} aside={words.optional}>
        {(field) => <TextArea {...field} rows={2} maxLength={1000} value={note} onValue={setNote} />}
      </Field>
    </AskAct>
  )
}
