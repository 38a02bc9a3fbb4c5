import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'

/** Saves the newest revision of a form as a file that another library can take. */
export async function exportToFile(code: string): Promise<void> {
  const file = await answerOf(client.GET('/api/desk/forms/{code}/file', { params: { path: { code } } }))
  const address = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${code}.json`
  link.click()
  URL.revokeObjectURL(address)
}
