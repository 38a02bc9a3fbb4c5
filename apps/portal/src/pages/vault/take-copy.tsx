import type { MaterialView } from '@yimen/contract'
import { Field, Input, useMessages } from '@yimen/look'
import { useState } from 'react'
import { copyAddress, fileAddress } from '../../files/file-address.ts'
import { vaultMessages } from './vault-messages.ts'

/** Ways to take a material along: a copy marked with what it is for, or the original as it was stored. */
export function TakeCopy({ material }: { material: MaterialView }) {
  const words = useMessages(vaultMessages)
  const [purpose, setPurpose] = useState('')
  const [user, setUser] = useState('')
  const { file } = material
  if (!file) return null
  const ready = purpose.trim().length >= 2
  const asked = { purpose: purpose.trim(), ...(user.trim() ? { user: user.trim() } : {}) }
  return (
    <details className="take-copy">
      <summary>
        {words.take}
        <span className="hidden"> {material.name}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) window.location.assign(copyAddress(file.fileId, asked, 'save'))
        }}
      >
        <Field label={words.purpose} hint={words.purposeHint}>
          {(field) => (
            <Input {...field} required minLength={2} maxLength={30} value={purpose} onValue={setPurpose} />
          )}
        </Field>
        <Field label={words.user} aside={words.optional}>
          {(field) => <Input {...field} maxLength={30} value={user} onValue={setUser} />}
        </Field>
        <button type="submit" className="button">
          {words.takeMarked}
        </button>
      </form>
      <p className="soft">
        <a href={`${fileAddress(file.fileId)}?download=1`}>{words.takeOriginal}</a> {words.originalWords}
      </p>
      <p className="soft">
        {words.hash} <code>{file.sha256}</code>
      </p>
    </details>
  )
}
