import type { StoredFile } from '@yimen/contract'
import { answerOf } from '../../api/answer-of.ts'
import { NetworkError } from '../../api/problem-error.ts'
import { queryClient } from '../../api/query-client.ts'
import { sessionKey } from '../../api/session-key.ts'
import type { ActHeaders } from '../../api/use-act.ts'

/** A document that was picked; name, size and time tell one choice from the next. */
export type PickedDocument = {
  readonly name: string
  readonly size: number
  readonly at: number
  readonly file: File
}

export function pickedOf(file: File): PickedDocument {
  return { name: file.name, size: file.size, at: file.lastModified, file }
}

/** Sends a document as a form, since it is no JSON. Throws as the client does. */
export function sendDocument({ file }: PickedDocument, headers: ActHeaders): Promise<StoredFile> {
  return answerOf(uploaded(file, headers))
}

async function uploaded(file: File, headers: ActHeaders) {
  const form = new FormData()
  form.append('file', file)
  const token = queryClient.getQueryData<{ csrfToken: string }>(sessionKey)?.csrfToken ?? ''
  const response = await fetch('/api/files', {
    method: 'POST',
    body: form,
    headers: { ...headers, 'x-csrf-token': token, 'accept-language': document.documentElement.lang },
  }).catch((cause: unknown) => {
    throw new NetworkError('no answer', { cause })
  })
  const body = await response.json().catch(() => undefined)
  return response.ok ? { data: body, response } : { error: body, response }
}
