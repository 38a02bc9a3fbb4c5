import type { StoredFile } from '@yimen/contract'
import type { ActHeaders } from './call.ts'
import { NetworkError, ProblemError, problemOf } from './problem-error.ts'

/** Sends one file with its progress (0–100), which `fetch` cannot tell. Throws as `post` does. */
export function sendFile(
  file: File,
  act: ActHeaders,
  onProgress: (percent: number) => void,
): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    request.setRequestHeader('idempotency-key', act.key)
    request.setRequestHeader('x-csrf-token', act.csrfToken)
    request.setRequestHeader('accept-language', document.documentElement.lang)
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.floor((event.loaded / event.total) * 100))
    }
    request.onerror = () => reject(new NetworkError(request.statusText))
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText))
      else void refused(request).then(reject)
    }
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

async function refused(request: XMLHttpRequest): Promise<ProblemError> {
  const type = request.getResponseHeader('content-type') ?? ''
  const response = new Response(request.responseText, {
    status: request.status,
    headers: { 'content-type': type },
  })
  return new ProblemError(await problemOf(response))
}
