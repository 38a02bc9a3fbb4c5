import { z } from 'zod'
import { beginByApi } from '../../tests/browser/handle-by-api.ts'
import { allowance } from '../../tests/browser/run-allowance.ts'
import { signInAsResident, signInAsStaff } from '../../tests/browser/sign-in.ts'
import { signedInApi } from '../../tests/browser/signed-in-api.ts'
import type { Studio } from './studio.ts'

const Session = z.object({ who: z.object({ subjectId: z.string() }) })
const Ticket = z.object({ correctionId: z.string(), version: z.number() })

/** A value that its source holds wrongly: reported from the form, answered at the desk, told in the messages. */
export async function photographReporting(studio: Studio): Promise<void> {
  const windows = await studio.openBoth((page) => signInAsResident(page, '何守春'))
  const caseId = await beginByApi(windows.desk, allowance)
  for (const page of Object.values(windows)) {
    await page.goto(`/matters/${caseId}/apply`)
    await page.getByRole('button', { name: '这条不对 户籍地址' }).click()
    await page.getByRole('dialog').getByText('正确的是').waitFor()
    await studio.shoot(page, 'portal-report', 'A value that its source holds wrongly, reported from the form')
  }
  const api = signedInApi(windows.desk)
  const { who } = Session.parse(await api.get('/api/session'))
  const stated = '北京市西城区牛街街道样例东里 0 号楼 2 单元 5 室'
  const note = '门牌换过'
  const report = { subjectId: who.subjectId, element: 'A01', stated, note, caseId }
  const ticket = Ticket.parse(await api.post('/api/corrections', report))
  const steward = await studio.openBoth((page) => signInAsStaff(page, '骆以真'))
  const path = `/api/desk/corrections/${ticket.correctionId}`
  const desk = signedInApi(steward.desk)
  const taken = Ticket.parse(await desk.post(`${path}/take`, {}, ticket.version))
  const address = `/desk/corrections/${ticket.correctionId}`
  await studio.shootBoth(steward, 'desk-corrections', 'A reported value at its source', address, stated)
  const answer = { outcome: 'corrected', reason: '核对户籍登记，门牌已改' }
  await desk.post(`${path}/answer`, answer, taken.version)
  await studio.shootBoth(windows, 'portal-notices', 'Messages', '/notices', '已经更正')
  await studio.shootBoth(
    windows,
    'portal-corrections',
    'What I reported, and the answer',
    '/corrections',
    stated,
  )
}
