import type { KeptRecord } from '@yimen/contract'
import { Button, Checkbox, useMessages } from '@yimen/look'
import { useState } from 'react'
import { KeptFieldPart } from './kept-field-part.tsx'
import { recordsMessages } from './records-messages.ts'

type RecordPartProps = {
  record: KeptRecord
  /** The field that was found in the list; it stands first. */
  element: string | null
  onClose: () => void
}

/** The fields of one record, what disagrees first. */
export function RecordPart({ record, element, onClose }: RecordPartProps) {
  const words = useMessages(recordsMessages)
  const [narrow, setNarrow] = useState(false)
  const { subject, fields } = record
  const conflicts = fields.filter(({ conflict }) => conflict).length
  const shown = fields
    .filter(({ conflict }) => conflict || !narrow)
    .toSorted((a, b) => Number(b.element === element) - Number(a.element === element))
  return (
    <article aria-label={subject.name}>
      <header className="case-head">
        <h2>{subject.name}</h2>
        <span className="soft code">{subject.code}</span>
        <span className="soft">{words.kinds[subject.kind]}</span>
        {subject.state === 'ended' && <span className="soft">{words.ended}</span>}
      </header>
      <p className="soft">{words.fields(fields.length, conflicts)}</p>
      <Checkbox checked={narrow} onValue={setNarrow}>
        {words.onlyConflicts}
      </Checkbox>
      {shown.length === 0 && <p className="soft">{words.noFields}</p>}
      {shown.map((field) => (
        <KeptFieldPart key={field.element} field={field} subjectId={subject.subjectId} />
      ))}
      <p className="acts">
        <Button onClick={onClose}>{words.close}</Button>
      </p>
    </article>
  )
}
