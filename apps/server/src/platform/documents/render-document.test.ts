import { afterEach, describe, expect, test } from 'vitest'
import {
  type OfficialDocument,
  renderDocument,
  type Seal,
  type SealAdapter,
  sayDate,
  seals,
  useSeals,
} from './index.ts'

const notice: OfficialDocument = {
  title: '受理通知书',
  number: '样政受〔2026〕00012号',
  issuer: '样例区政务服务局',
  date: '2026-09-22',
  paragraphs: ['北京槐荫里文化传播有限公司：', '您申请的事项材料齐全，符合法定形式，现予受理。'],
  table: {
    rows: [
      ['事项', '新办企业免费刻制公章'],
      ['办结期限', '2026年9月29日'],
    ],
  },
  closing: ['对办理有疑问的，可以到综合窗口或拨打咨询电话询问。'],
  seal: { organName: '样例区政务服务局', kind: 'approval' },
  verify: { code: '7K3M-Q2XD', url: 'https://yimen.example/verify/7K3MQ2XD' },
  sample: true,
}
const drawn = seals()
afterEach(() => useSeals(drawn))

test('a notice is a small PDF, the same bytes for the same document, also side by side', async () => {
  const [first, second] = await Promise.all([renderDocument(notice), renderDocument(notice)])
  expect(Buffer.from(first).toString('latin1', 0, 5)).toBe('%PDF-')
  expect(first.length).toBeLessThan(150_000)
  expect(Buffer.compare(first, second)).toBe(0)
  expect(
    Buffer.compare(first, await renderDocument({ ...notice, number: '样政受〔2026〕00013号' })),
  ).not.toBe(0)
})

test.each<[string, Partial<OfficialDocument>]>([
  ['a certificate', { layout: 'certificate', closing: [] }],
  ['no table', { paragraphs: ['林小满：'] }],
  [
    'a table over several pages',
    {
      table: {
        head: ['材料', '哪里不对', '怎么补'],
        rows: Array.from({ length: 60 }, (_, n) => [`材料 ${n}`, '看不清', '请重新扫描']),
      },
    },
  ],
])('%s can be made', async (_case, changes) => {
  expect((await renderDocument({ ...notice, ...changes })).length).toBeLessThan(150_000)
})

test('the seal service signs what was drawn, for the seal that was asked for', async () => {
  const asked: Seal[] = []
  const signing: SealAdapter = {
    ...drawn,
    sign: async (pdf, seal) => {
      asked.push(seal)
      return Buffer.concat([pdf, Buffer.from('% signed')])
    },
  }
  useSeals(signing)
  const pdf = await renderDocument(notice)
  expect(Buffer.from(pdf).toString('latin1').endsWith('% signed')).toBe(true)
  expect(asked).toEqual([{ organName: '样例区政务服务局', kind: 'approval', sample: true }])
})

describe('the picture of a seal', () => {
  const shapes = async (seal: Seal) => (await drawn.picture(seal)).match(/<path /g)?.length

  test.each<[Seal, number]>([
    [{ organName: '样例区民政局', kind: 'official', sample: false }, 1 + 6],
    [{ organName: '样例区民政局', kind: 'approval', sample: false }, 1 + 6 + 7],
    [{ organName: '样例区民政局', kind: 'official', sample: true }, 1 + 6 + 4],
    [{ organName: '局', kind: 'official', sample: false }, 1 + 1],
  ])('%o has a star and every character as a shape', async (seal, count) => {
    expect(await shapes(seal)).toBe(count)
  })

  test('carries no text that would turn up in the text of the document', async () => {
    const svg = await drawn.picture({ organName: '样例区民政局', kind: 'official', sample: true })
    expect(svg).not.toMatch(/<text|\p{Script=Han}/u)
  })
})

test.each([
  ['2026-09-05', '2026年9月5日'],
  ['2026-12-31', '2026年12月31日'],
])('%s is said %s', (day, said) => expect(sayDate(day)).toBe(said))
