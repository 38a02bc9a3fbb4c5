import type { Page } from 'playwright-core'
import { z } from 'zod'
import { signInAsStaff } from './sign-in.ts'
import { signedInApi } from './signed-in-api.ts'

/** An application as it is made without looking at pages. */
export type Application = {
  readonly itemCode: string
  /** Part of the name of the firm that it is for; absent = for oneself. */
  readonly onBehalfOf?: string
  readonly answers: Readonly<Record<string, string | string[]>>
  /** What the person fills in, by element. */
  readonly own?: Readonly<Record<string, unknown>>
  /** Files by requirement. */
  readonly files?: Readonly<Record<string, { name: string; mimeType: string; buffer: Buffer }>>
}

const Case = z.object({ caseId: z.string(), version: z.number() })
const Opened = z.object({ case: Case })
const Session = z.object({
  who: z.object({ represents: z.array(z.object({ subjectId: z.string(), name: z.string() })) }),
})

/** Begins an application as the resident signed in on the page, and fills it in as far as it says. Answers its id. */
export async function beginByApi(page: Page, application: Application): Promise<string> {
  const api = signedInApi(page)
  const { itemCode, onBehalfOf: firm, answers, own = {}, files = {} } = application
  const { who } = Session.parse(await api.get('/api/session'))
  const subject = firm && who.represents.find(({ name }) => name.includes(firm))
  const onBehalfOf = subject ? { onBehalfOf: subject.subjectId } : {}
  const opened = await api.post('/api/cases', { itemCode, answers, anew: true, ...onBehalfOf })
  let one = Opened.parse(opened).case
  const path = `/api/cases/${one.caseId}`
  one = Case.parse(await api.post(`${path}/save`, { answers, own }, one.version))
  for (const [requirement, file] of Object.entries(files)) {
    const from = { kind: 'file', fileId: await api.upload(file) }
    one = Case.parse(await api.post(`${path}/materials`, { requirement, from }, one.version))
  }
  return one.caseId
}

/** The same, and submits it. */
export async function submitByApi(page: Page, application: Application): Promise<string> {
  const caseId = await beginByApi(page, application)
  const api = signedInApi(page)
  const { version } = Case.parse(await api.get(`/api/cases/${caseId}`))
  await api.post(`/api/cases/${caseId}/submit`, { declared: true }, version)
  return caseId
}

/** One act on a case as this member of staff. `page` is a window of their own; they are signed in on it. */
export async function actByApi(page: Page, name: string, caseId: string, action: string, body: unknown) {
  await signInAsStaff(page, name)
  const api = signedInApi(page)
  const path = `/api/desk/cases/${caseId}`
  const { version } = Case.parse(await api.get(path))
  await api.post(`${path}/${action}`, body, version)
}
