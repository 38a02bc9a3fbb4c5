import type { importSheet, SheetKind } from '@yimen/contract'
import { StoredFile } from '@yimen/contract'
import { useState } from 'react'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { NetworkError, ProblemError } from '../../../api/problem-error.ts'
import { queryClient } from '../../../api/query-client.ts'
import { sessionKey } from '../../../api/session-key.ts'
import { useAct } from '../../../api/use-act.ts'
import { refreshSourcing } from '../queries.ts'

export type ImportedSheet = (typeof importSheet)['response']['_zod']['output']

/** Writes a workbook and brings a filled one back. */
export function useSheet(onImported: (answer: ImportedSheet) => void) {
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null)
  const [lost, setLost] = useState<unknown>(null)
  const writing = useAct(
    (kind: SheetKind, headers) =>
      answerOf(client.POST('/api/desk/sourcing/export-sheet', { body: { kind }, headers })),
    { onDone: ({ fileId }) => window.location.assign(`/api/files/${fileId}`) },
  )
  const reading = useAct(
    (body: { fileId: string; keepGood: boolean }, headers) =>
      answerOf(client.POST('/api/desk/sourcing/import-sheet', { body, headers })),
    {
      onDone: (answer) => {
        onImported(answer)
        refreshSourcing()
      },
    },
  )
  const send = async (file: File, keepGood: boolean) => {
    setLost(null)
    setSending({ name: file.name, percent: 0 })
    try {
      reading.run({ fileId: await upload(file), keepGood })
    } catch (error) {
      setLost(error)
    } finally {
      setSending(null)
    }
  }
  return { writing, send, sending, error: lost ?? writing.error ?? reading.error }
}

async function upload(file: File): Promise<string> {
  const form = new FormData()
  form.append('file', file)
  const token = queryClient.getQueryData<{ csrfToken: string }>(sessionKey)?.csrfToken ?? ''
  let response: Response
  try {
    response = await fetch('/api/files', {
      method: 'POST',
      body: form,
      headers: {
        'idempotency-key': crypto.randomUUID(),
        'x-csrf-token': token,
        'accept-language': document.documentElement.lang,
      },
    })
  } catch (cause) {
    throw new NetworkError('no answer', { cause })
  }
  const body: unknown = await response.json()
  const stored = StoredFile.safeParse(body)
  if (stored.success) return stored.data.fileId
  return answerOf<string>(Promise.resolve({ error: body, response })).catch((error: unknown) => {
    if (error instanceof ProblemError) throw error
    throw new NetworkError('no answer', { cause: error })
  })
}
