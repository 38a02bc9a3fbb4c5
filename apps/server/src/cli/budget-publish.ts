import { basename } from 'node:path'
import { checkBook, publishFile, readBook } from '../modules/performance/index.ts'
import { openFiles, useFiles } from '../platform/files/index.ts'
import { bytesOf, refuseWith } from './budget-check.ts'
import { budgetReport } from './budget-report.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { withDatabase } from './open-for-command.ts'
import { performForCommand } from './perform-for-command.ts'
import { printResult } from './print-result.ts'

const outcomes = {
  created: { zh: '公开了', en: 'published' },
  updated: { zh: '换成了新的一版', en: 'published as a new edition' },
  unchanged: { zh: '和公开着的一样，没有变', en: 'the same as is published; nothing changed' },
} as const

/** Publishes one file in the district that is served. While errors are found and no reason is given, nothing is done. */
export async function publishBudgetFile(
  file: string,
  reason: string | undefined,
  json: boolean,
): Promise<void> {
  if (reason !== undefined && (reason.trim().length < 2 || reason.trim().length > 400))
    throw new CommandFailure(exitCodes.usage, '理由要 2 到 400 个字。\nA reason takes 2 to 400 characters.')
  const bytes = await bytesOf(file, json)
  const reading = await readBook(bytes)
  if (!reading.ok) return refuseWith(file, reading.problems, json)
  const check = checkBook(reading.book)
  const { findings } = check
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (errors > 0 && reason === undefined) {
    const { unit, year } = reading.book
    printResult(json, { file, unit, year, outcome: 'reason-needed', findings }, () =>
      [
        budgetReport(reading.book, check),
        `\n没有公开：还有 ${errors} 处错误。确要公开，用 --reason 写明理由。`,
        `Not published: ${errors} errors remain. To publish all the same, say why with --reason.`,
      ].join('\n'),
    )
    process.exitCode = exitCodes.negative
    return
  }
  const published = await withDatabase((command) => {
    const { dataFolder, files, scanner } = command.config
    useFiles(openFiles({ dataFolder, files, scanner }))
    const toPublish = { bytes, name: basename(file), reason: reason?.trim() }
    return performForCommand(command, 'budget publish', (scope) => publishFile(scope, toPublish))
  })
  const { unit, year, edition, outcome, bookId } = published
  printResult(json, { file, ...published, findings }, () =>
    [
      `${unit} ${year} 年部门预算（第 ${edition} 版）：${outcomes[outcome].zh}。/budget/${bookId}`,
      `${unit}, ${year}, edition ${edition}: ${outcomes[outcome].en}.`,
    ].join('\n'),
  )
}
