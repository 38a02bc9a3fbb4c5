import { CodeList, Collected, DataElement, ElementDetail, LibraryForm } from '@yimen/contract'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import { ensureOrgan } from '../identity/index.ts'
import { importCodeLists, importElements } from './index.ts'
import { formsModule } from './module.ts'
import { sampleDefinitions } from './testing/labelled-fields.ts'
import { staffAs } from './testing/staff.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ modules: [formsModule] })
  const { elements, codeLists } = sampleDefinitions()
  await server.inDistrict(async (tx) => {
    const at = server.clock.now()
    const plain = elements.map(({ usedIn: _, ...element }) => DataElement.parse(element))
    await importElements(tx, server.district, plain, at)
    await importCodeLists(
      tx,
      server.district,
      codeLists.map((list) => CodeList.parse(list)),
      at,
    )
    await ensureOrgan(tx, server.district, { code: 'MZJ', name: '民政局' })
  })
})
afterAll(() => server.close())

const row = (...texts: string[]) =>
  new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
const allowance = async (...more: TableRow[]) => {
  const rows = [
    row('姓　名', '', '性别', '□男 □女'),
    row('身份证号', '', '联系电话', ''),
    row('家庭住址', '', '户主姓名', ''),
    row('社区审核意见', '', '申请人签字', ''),
    ...more,
  ]
  const children = [new Paragraph('高龄津贴申请表'), new Table({ rows })]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
const editor = staffAs('catalogue-editor', '*')
const postFiles = (
  who: Parameters<TestServer['as']>[0],
  files: Readonly<Record<string, Uint8Array>>,
  claims?: number,
) => server.as(who).sendFiles('/api/desk/collect', files, claims)
const collected = async (files: Readonly<Record<string, Uint8Array>>) =>
  Collected.parse((await postFiles(editor, files)).body)

describe('an existing form that comes in', () => {
  it('is read into fields, each with the elements it may mean, why, and how sure that is', async () => {
    const { files, fields, matched, leftOut } = await collected({ 'allowance.docx': await allowance() })
    expect(files[0]).toMatchObject({ title: '高龄津贴申请表', unreadable: null })
    const [section] = files[0]?.sections ?? []
    expect(section?.fields.map(({ label, match }) => [label, match])).toEqual([
      ['姓名', 'P01'],
      ['性别', 'P05'],
      ['身份证号', 'P03'],
      ['联系电话', 'P12'],
      ['家庭住址', 'A06'],
      ['户主姓名', null],
      ['社区审核意见', null],
      ['申请人签字', null],
    ])
    expect(section?.fields[1]?.candidates[0]).toMatchObject({
      element: 'P05',
      reasons: [{ zh: '和名称“性别”一样' }, { zh: '格式相符' }, { zh: '选项和代码表有 100 % 相同' }],
    })
    expect({ fields, matched, leftOut }).toEqual({ fields: 8, matched: 5, leftOut: 2 })
  })

  it('beside others is held against them: the same form twice', async () => {
    const { conflicts } = await collected({
      'a.docx': await allowance(),
      'b.docx': await allowance(row('街道审核意见', '', '经办人签字', '')),
    })
    expect(conflicts.filter(({ kind }) => kind === 'same-form')).toMatchObject([
      { files: ['a.docx', 'b.docx'] },
    ])
  })

  it('that is bad is told by name and reason, and hinders no other', async () => {
    const { files } = await collected({
      'good.docx': await allowance(),
      'virus.docx': new Uint8Array([0x4d, 0x5a, 0x90, 0, 3]),
      'cut.docx': (await allowance()).subarray(0, 1_000),
      'huge.csv': new Uint8Array(20 * 1024 * 1024 + 10).fill(0x41),
    })
    expect(files.map(({ unreadable }) => unreadable?.code ?? 'read')).toEqual([
      'read',
      'program',
      'broken',
      'too-large',
    ])
    expect(files[1]?.unreadable?.message.zh).toBe('这个文件是程序，不是表单')
  })

  it('of 10 GB is refused before a byte of it is read', async () => {
    const answer = await postFiles(editor, { 'a.csv': new Uint8Array() }, 10 * 1024 ** 3)
    expect(answer).toMatchObject({ status: 413, body: { code: 'platform.too-large' } })
  })

  it('leaves nothing behind', async () => {
    await collected({ 'allowance.docx': await allowance() })
    const list = await server.as(editor).get('/api/desk/forms')
    expect(list.body).toMatchObject({ total: 0 })
    expect(server.events).toEqual([])
  })

  it('is read for editors only', async () => {
    const file = { 'a.csv': new TextEncoder().encode('字段,格式\n姓名,文字') }
    expect((await postFiles({ kind: 'anonymous' }, file)).status).toBe(401)
    expect((await postFiles(staffAs('clerk', '*'), file)).status).toBe(403)
    expect((await postFiles(staffAs('catalogue-editor', 'MZJ'), file)).status).toBe(200)
    expect(await postFiles(editor, {})).toMatchObject({ status: 400, body: { code: 'forms.no-files' } })
  })
})

const confirmation = (code: string, newElement: string) => ({
  code,
  name: { zh: '高龄津贴申请表', en: 'Old age allowance' },
  level: 'community',
  organ: 'MZJ',
  content: {
    sections: [
      {
        code: 'applicant',
        title: { zh: '申请人', en: 'Applicant' },
        fields: [{ element: 'P01' }, { element: newElement }],
      },
    ],
  },
  newElements: [
    {
      code: newElement,
      name: { zh: '户主姓名', en: 'Name of the householder' },
      type: 'string',
      sensitivity: 2,
      source: 'SELF',
    },
  ],
  synonyms: [
    { element: 'P01', label: '老人姓名' },
    { element: 'P01', label: '联系电话' },
  ],
})

describe('what a person confirms', () => {
  it('becomes a draft of the library, with new elements, and labels as synonyms', async () => {
    const answer = await server.as(editor).post('/api/desk/collected-forms', confirmation('F-OK', 'HZXM'))
    expect(answer.status).toBe(201)
    expect(LibraryForm.parse(answer.body)).toMatchObject({
      code: 'F-OK',
      state: 'draft',
      level: 'community',
      faults: [],
      elements: [{ code: 'HZXM' }, { code: 'P01' }],
    })
    const name = ElementDetail.parse((await server.as(editor).get('/api/desk/elements/P01')).body)
    expect(name.element.synonyms).toContain('老人姓名')
    expect(name.element.synonyms).not.toContain('联系电话')
  })

  it('names no element for an editor of one organ, since elements belong to all', async () => {
    const own = { ...confirmation('F-OWN', 'HZXM9'), synonyms: [{ element: 'P01', label: '当事人姓名' }] }
    const answer = await server
      .as(staffAs('catalogue-editor', own.organ))
      .post('/api/desk/collected-forms', own)
    expect(answer.status).toBe(201)
    const name = ElementDetail.parse((await server.as(editor).get('/api/desk/elements/P01')).body)
    expect(name.element.synonyms).not.toContain('当事人姓名')
  })

  it('is stored whole or not at all', async () => {
    const answer = await server.as(editor).post('/api/desk/collected-forms', {
      ...confirmation('F-NOT', 'HZXM2'),
      organ: 'NONE',
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'forms.unknown-organ' } })
    expect((await server.as(editor).get('/api/desk/elements/HZXM2')).status).toBe(404)
    const taken = await server.as(editor).post('/api/desk/collected-forms', confirmation('F-NOT', 'P03'))
    expect(taken).toMatchObject({ status: 409, body: { code: 'forms.element-code-taken' } })
    expect((await server.as(editor).get('/api/desk/forms/F-NOT')).status).toBe(404)
  })

  it('is taken from editors, for forms of their organ', async () => {
    const body = confirmation('F-WHO', 'HZXM3')
    const send = (who: Parameters<TestServer['as']>[0]) =>
      server.as(who).post('/api/desk/collected-forms', body)
    expect((await send({ kind: 'anonymous' })).status).toBe(401)
    expect((await send(staffAs('director', '*'))).status).toBe(403)
    expect((await send(staffAs('catalogue-editor', 'SCJG'))).status).toBe(403)
    expect((await send(staffAs('catalogue-editor', 'MZJ'))).status).toBe(201)
  })
})
