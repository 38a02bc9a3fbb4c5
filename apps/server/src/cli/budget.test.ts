import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amountsIn, replaceAmount } from '../modules/performance/testing/document.ts'
import { generateBook } from '../modules/performance/testing/generate-book.ts'
import { writeText } from '../modules/performance/testing/write/write-text.ts'
import { runYimen } from './testing/run-yimen.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-budget-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function check(name: string, text: string, ...options: string[]) {
  const file = join(folder, name)
  await writeFile(file, text)
  return runYimen(['budget', 'check', file, ...options], {})
}

const { document } = generateBook(4)

describe('yimen budget check', { timeout: 60_000 }, () => {
  test('ends with 0 on a book that agrees', async () => {
    const { code, out, err } = await check('good.txt', writeText(document).text)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('错误 0')
  })

  test('ends with 1 on an error, and tells rule, lines, found and expected as JSON', async () => {
    const old = amountsIn(document).find(({ alone }) => !alone)
    if (old === undefined) throw new Error('a book has amounts')
    const changed = { ...old, fen: old.fen + 1n }
    const { text, lineOf } = writeText(replaceAmount(document, old, changed))
    const { code, out } = await check('bad.txt', text, '--json')
    const { findings }: { findings: Record<string, unknown>[] } = JSON.parse(out)
    expect(code).toBe(1)
    expect(findings[0]).toMatchObject({
      severity: 'error',
      lines: expect.arrayContaining([lineOf.get(changed)]),
    })
    expect(Object.keys(findings[0] ?? {})).toEqual(
      expect.arrayContaining(['rule', 'line', 'table', 'row', 'column', 'found', 'expected', 'message']),
    )
  })

  test('ends with 2 and a sentence on what is no book, never with a stack trace', async () => {
    const { code, out, err } = await check('poem.txt', '床前明月光\n')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('不像一本部门预算')
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('refuses a file of 200 MB without reading it', async () => {
    const file = join(folder, 'huge.txt')
    const handle = await open(file, 'w')
    await handle.truncate(200 * 1024 * 1024)
    await handle.close()
    const { code, err } = await runYimen(['budget', 'check', file], {})
    expect(code).toBe(2)
    expect(err).toContain('200 MB')
  })

  test('ends with 2 when there is no such file', async () => {
    const { code, err } = await runYimen(['budget', 'check', join(folder, 'none.txt')], {})
    expect(code).toBe(2)
    expect(err).toContain('打不开')
  })
})
