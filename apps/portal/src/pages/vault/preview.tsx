import type { MaterialView } from '@yimen/contract'
import { Button, useMessages } from '@yimen/look'
import { useEffect, useId, useRef } from 'react'
import { copyAddress } from '../../files/file-address.ts'
import { vaultMessages } from './vault-messages.ts'

type PreviewProps = { material: MaterialView; onClose: () => void }

/** A material in the page, as a copy that says it is only for its holder to look at. A native dialog: Esc steps back. */
export function Preview({ material, onClose }: PreviewProps) {
  const words = useMessages(vaultMessages)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const { file } = material
  if (!file) return null
  const address = copyAddress(file.fileId, { purpose: words.ownLook })
  return (
    <dialog ref={dialog} className="preview" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{material.name}</h2>
        <a href={address} target="_blank" rel="noreferrer">
          {words.openCopy}
        </a>
        <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
      </header>
      <p className="about">
        {words.marked} {words.hash} <code>{file.sha256}</code>
      </p>
      {file.mediaType.startsWith('image/') ? (
        <img src={address} alt={material.name} />
      ) : file.mediaType === 'application/pdf' ? (
        <iframe src={address} title={material.name} />
      ) : (
        <p className="soft">{words.cannotShow}</p>
      )}
    </dialog>
  )
}
