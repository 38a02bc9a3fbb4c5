import type { StoredFile } from '@yimen/contract'
import { formatBytes, useMessages } from '@yimen/look'
import { useState } from 'react'
import { performAct } from '../../../api/perform-act.ts'
import { ProblemError } from '../../../api/problem-error.ts'
import { sendFile } from '../../../api/send-file.ts'
import { applyMessages } from '../apply-messages.ts'

type Limits = { formats: readonly string[]; maxBytes: number | undefined }

/** Formats that a camera can give. */
const photos = ['jpg', 'jpeg', 'png']

/**
 * Sends one file at a time. What can be known before sending (size, name) is said before sending; the server looks
 * at the content and has the last word. `error` says what to do about it.
 */
export function useUpload({ formats, maxBytes }: Limits) {
  const words = useMessages(applyMessages)
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null)
  const [error, setError] = useState<string | undefined>(undefined)

  const send = async (file: File): Promise<StoredFile | undefined> => {
    const ending = file.name.split('.').at(-1)?.toLowerCase() ?? ''
    setError(undefined)
    if (maxBytes !== undefined && file.size > maxBytes) {
      setError(words.tooLarge(formatBytes(file.size), formatBytes(maxBytes)))
      return undefined
    }
    if (file.size === 0) {
      setError(words.emptyFile)
      return undefined
    }
    if (formats.length > 0 && !formats.includes(ending === 'jpeg' ? 'jpg' : ending)) {
      setError(words.wrongFormat(formats.join(words.comma).toUpperCase()))
      return undefined
    }
    setSending({ name: file.name, percent: 0 })
    try {
      return await performAct(
        crypto.randomUUID(),
        (headers) => sendFile(file, headers, (percent) => setSending({ name: file.name, percent })),
        () => setSending({ name: file.name, percent: 0 }),
      )
    } catch (failure) {
      setError(failure instanceof ProblemError ? failure.problem.detail : words.notSent)
      return undefined
    } finally {
      setSending(null)
    }
  }

  return {
    send,
    sending,
    error,
    accept: formats.map((format) => `.${format}`).join(','),
    camera: formats.length === 0 || formats.some((format) => photos.includes(format)),
  }
}
