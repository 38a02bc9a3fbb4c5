import { completeSocialCreditCode } from '@yimen/contract'
import { expect, it } from 'vitest'
import { organsOfList } from './list-organs.ts'
import { ListRow } from './list-row.ts'

const code = completeSocialCreditCode({ registrar: '1', kind: '1', division: '510000', body: 'MB000001' })
const other = completeSocialCreditCode({ registrar: '1', kind: '1', division: '510000', body: 'MB000002' })
const row = (department: string, deptCode: string, organ: string) =>
  ListRow.parse({
    department,
    name: '事项',
    itemCode: `511A07001006-510000000000-000-${organ}-1-00`,
    taskType: '1',
    deptCode,
  })

it.each<[string, ListRow[], string | null]>([
  ['a credit code as department code', [row('甲局', code, other)], code],
  ['a code with an office behind it', [row('甲局', `${code}_5143`, other)], code],
  ['an organisation code, made whole from the item codes', [row('甲局', code.slice(8, 17), code)], code],
  ['an organisation code that no item code fits', [row('甲局', code.slice(8, 17), other)], null],
  ['a key of the source’s own', [row('甲局', '4148481895459659776', code)], null],
  [
    'the code that most rows have',
    [row('甲局', other, code), row('甲局', code, code), row('甲局', code, code)],
    code,
  ],
])('%s', (_, rows, expected) => {
  expect([...organsOfList(rows).values()]).toEqual([{ name: '甲局', socialCreditCode: expected }])
})
