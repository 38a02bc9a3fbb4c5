import type { StoredFile } from '@yimen/contract'
import { type Act, asProblem } from './client.ts'
import { NetworkError, ProblemError } from './problem-error.ts'

/** Sends one file with its progress (0–100), which `fetch` cannot tell. Throws as `post` does. */
export function sendFile(file: File, act: Act, onProgress: (percent: number) => void): Promise<StoredFile> {
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
      else reject(new ProblemError(asProblem(readJson(request.responseText), request.status)))
    }
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

/** What a proxy answers may be no JSON at all. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
