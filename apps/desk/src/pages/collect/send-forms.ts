import { Collected, type FormLevel } from '@yimen/contract'
import { isProblem, NetworkError, ProblemError, problemOfStatus } from '../../api/problem-error.ts'
import { queryClient } from '../../api/query-client.ts'
import { sessionKey } from '../../api/session-key.ts'

/** Sends existing forms to be read; nothing is stored by it. Throws `ProblemError` on a refusal. */
export async function sendForms(
  files: readonly File[],
  place: { level: FormLevel | ''; organ: string },
): Promise<Collected> {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  const asked = Object.entries(place).filter(([, value]) => value !== '')
  const response = await fetch(`/api/desk/collect?${new URLSearchParams(asked)}`, {
    method: 'POST',
    body: form,
    headers: {
      'x-csrf-token': queryClient.getQueryData<{ csrfToken: string }>(sessionKey)?.csrfToken ?? '',
      'accept-language': document.documentElement.lang,
    },
  }).catch((cause: unknown) => {
    throw new NetworkError('no answer', { cause })
  })
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return Collected.parse(body)
  throw new ProblemError(isProblem(body) ? body : problemOfStatus(response.status))
}
