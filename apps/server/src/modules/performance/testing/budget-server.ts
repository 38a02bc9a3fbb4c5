import { randomUUID } from 'node:crypto'
import { listBooks, publishBook, type StaffRole } from '@yimen/contract'
import { type Answer, type Person, testServer } from '../../../../../../tests/setup/server.ts'
import type { Staff } from '../../../platform/auth/who.ts'
import { filesModule } from '../../../platform/files/index.ts'
import { identityModule } from '../../identity/module.ts'
import { performanceModule } from '../module.ts'

/** A member of staff with one post. */
function staffAs(role: StaffRole, organ: string): Staff {
  const post = { organ, organName: organ, role, items: null }
  return { kind: 'staff', staffId: randomUUID(), account: `${role}.test`, name: '测试员', posts: [post] }
}

/** A server that publishes budget books, without any yet, and people with the posts that matter. */
export async function budgetServer() {
  const server = await testServer({
    modules: [identityModule, performanceModule, filesModule([performanceModule])],
  })
  return {
    server,
    reader: server.as({ kind: 'anonymous' }),
    editor: server.as(staffAs('catalogue-editor', '*')),
    director: server.as(staffAs('director', '*')),
    otherEditor: server.as(staffAs('catalogue-editor', 'SCJG')),
    clerk: server.as(staffAs('clerk', '*')),
  }
}
export type BudgetServer = Awaited<ReturnType<typeof budgetServer>>

/** Uploads a text; answers its file. */
export async function uploadText(person: Person, text: string, name = 'budget.txt'): Promise<string> {
  const answer = await person.upload(name, Buffer.from(text))
  const { body } = answer
  if (typeof body === 'object' && body !== null && 'fileId' in body && typeof body.fileId === 'string')
    return body.fileId
  throw new Error(`not uploaded: ${JSON.stringify(answer)}`)
}

/** Uploads and publishes a text. */
export async function publishText(person: Person, text: string, reason?: string): Promise<Answer> {
  const fileId = await uploadText(person, text)
  return person.post('/api/desk/budget-books', { fileId, ...(reason === undefined ? {} : { reason }) })
}

/** The book that an answer of publishing names. */
export function publishedIn(answer: Answer) {
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return publishBook.response.parse(answer.body)
}

/** What the public list shows. */
export async function publicBooks(reader: Person) {
  return listBooks.response.parse((await reader.get('/api/budget-books')).body).rows
}
