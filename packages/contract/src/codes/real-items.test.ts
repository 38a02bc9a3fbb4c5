import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkItemCode } from './item-code.ts'
import { duplicateNames, levelInName } from './item-name.ts'

const beside = fileURLToPath(
  new URL('../../../../../shared/data/service-items-real-1135.json', import.meta.url),
)
const path = process.env.YIMEN_REAL_ITEMS ?? beside
const present = existsSync(path)
if (!present) {
  console.warn(
    'NOT RUN: the dirt of the 1,135 real items. Their list is not here; name it in YIMEN_REAL_ITEMS.',
  )
}

const Row = z.object({
  name: z.string(),
  itemCode: z.string(),
  areaCode: z.string(),
  taskType: z.string(),
  deptCode: z.string(),
})

describe.skipIf(!present)('the 1,135 items that a district published', () => {
  const rows = present ? z.array(Row).parse(JSON.parse(readFileSync(path, 'utf8'))) : []
  const checked = rows.map((row) =>
    checkItemCode(row.itemCode, { organ: row.deptCode, area: row.areaCode, type: row.taskType }),
  )
  const found = new Map<string, number>()
  for (const { code } of checked.flatMap((check) => (check.ok ? check.findings : []))) {
    found.set(code, (found.get(code) ?? 0) + 1)
  }

  it('all follow the provincial scheme, and none twice', () => {
    expect(rows).toHaveLength(1135)
    expect(new Set(checked.map((check) => (check.ok ? check.code.scheme : check.message.zh)))).toEqual(
      new Set(['sichuan-implementation']),
    )
    expect(new Set(rows.map((row) => row.itemCode)).size).toBe(1135)
  })

  it('have the dirt that is known', () => {
    expect(Object.fromEntries([...found].sort())).toMatchObject({
      'code.non-standard-prefix': 191,
      'code.area-mismatch': 4,
      'code.lower-case': 1,
      'code.part-count': 37,
    })
    expect(duplicateNames(rows.map((row) => row.name)).size).toBe(2)
    expect(rows.filter((row) => levelInName(row.name))).toHaveLength(164)
  })

  it('have dirt besides that', () => {
    expect(Object.fromEntries([...found].sort())).toMatchInlineSnapshot(`
      {
        "code.area-mismatch": 4,
        "code.lower-case": 1,
        "code.non-standard-prefix": 191,
        "code.organ-check-digit": 7,
        "code.organ-length": 135,
        "code.organ-mismatch": 257,
        "code.organ-not-comparable": 81,
        "code.organ-placeholder": 10,
        "code.part-count": 37,
        "code.type-mismatch": 1,
      }
    `)
  })
})
