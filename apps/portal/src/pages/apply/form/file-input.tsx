import type { FieldView } from '@yimen/form'
import { describedBy, type FieldProps, FieldWords, FilePicker, useMessages } from '@yimen/look'
import { useState } from 'react'
import { applyMessages } from '../apply-messages.ts'
import { useUpload } from '../materials/use-upload.ts'

type FileInputProps = {
  view: FieldView
  field: FieldProps
  value: readonly string[]
  onValue: (value: string[] | null) => void
}

/** A field that holds files: each is sent at once, its id is the value. */
export function FileInput({ view, field, value, onValue }: FileInputProps) {
  const words = useMessages(applyMessages)
  const upload = useUpload({ formats: view.formats, maxBytes: view.maxBytes })
  const [names, setNames] = useState<Record<string, string>>({})
  const id = field.id ?? view.element
  const described = { hint: field.hint, error: upload.error ?? field.error }
  const pick = async (file: File) => {
    const stored = await upload.send(file)
    if (!stored) return
    setNames({ ...names, [stored.fileId]: stored.name })
    onValue([...value, stored.fileId].slice(-(view.maxItems ?? 20)))
  }
  return (
    <fieldset className={described.error ? 'field error' : 'field'}>
      <legend>
        {field.label} {field.aside && <span className="aside-word">{field.aside}</span>}
      </legend>
      <FieldWords id={id} hint={described.hint} error={described.error} />
      <ul>
        {value.map((fileId, index) => (
          <li key={fileId}>
            {names[fileId] ?? words.fileNumber(index + 1)}{' '}
            <button
              type="button"
              className="button text"
              onClick={() => onValue(value.length === 1 ? null : value.filter((one) => one !== fileId))}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <FilePicker
        id={id}
        label={String(field.label)}
        accept={upload.accept}
        camera={upload.camera}
        sending={upload.sending}
        describedBy={describedBy(id, described)}
        onPick={(file) => void pick(file)}
      />
    </fieldset>
  )
}
