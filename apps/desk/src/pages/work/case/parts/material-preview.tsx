import { Button, useMessages } from '@yimen/look'
import { useEffect, useId, useRef } from 'react'
import { useReturnFocus } from '../../../../frame/use-return-focus.ts'
import { caseMessages } from '../case-messages.ts'

type MaterialPreviewProps = {
  name: string
  fileId: string
  mediaType: string | null
  sha256: string | null
  onClose: () => void
}

/** A material in the page: pictures and PDFs are shown with the mark of this case, other kinds can be opened. */
export function MaterialPreview({ name, fileId, mediaType, sha256, onClose }: MaterialPreviewProps) {
  const words = useMessages(caseMessages).materials
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const address = `/api/files/${encodeURIComponent(fileId)}`
  useReturnFocus()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="preview" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{words.preview(name)}</h2>
        <span className="fill" />
        <a className="inline-link" href={address} target="_blank" rel="noreferrer">
          {words.open}
        </a>
        <Button keys={['Esc']} onClick={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </header>
      <p className="about">
        {words.copyMarked}
        {sha256 && (
          <>
            {' '}
            {words.hash} <code>{sha256}</code>
          </>
        )}
      </p>
      {mediaType?.startsWith('image/') ? (
        <img src={address} alt={name} />
      ) : mediaType === 'application/pdf' ? (
        <iframe src={address} title={name} />
      ) : (
        <p className="soft">{words.cannotShow}</p>
      )}
    </dialog>
  )
}
