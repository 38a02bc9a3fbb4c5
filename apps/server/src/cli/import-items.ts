import { readFile, stat } from 'node:fs/promises'
import { Command } from 'commander'
import { byRule, importPublishedList, type ListReport } from '../modules/catalog/index.ts'
import { ensureOrgan } from '../modules/identity/index.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { importItemsFolder } from './import-items-folder.ts'
import { withDatabase } from './open-for-command.ts'
import { performForCommand } from './perform-for-command.ts'
import { printResult } from './print-result.ts'

async function readRows(file: string): Promise<unknown[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandFailure(exitCodes.usage, `${file} cannot be read: ${error.message}`)
  })
  try {
    const rows: unknown = JSON.parse(text)
    if (Array.isArray(rows)) return rows
  } catch (error) {
    throw new CommandFailure(exitCodes.usage, `${file} is not JSON: ${String(error)}`)
  }
  throw new CommandFailure(exitCodes.usage, `${file} is no list of items: a JSON array is expected`)
}

function table(report: ListReport): string {
  const { read, created, updated, unchanged, rejected } = report
  const lines = byRule(report.findings).map(({ rule, severity, rows, examples, message }) =>
    [
      rule.padEnd(28),
      severity.padEnd(8),
      String(rows).padStart(5),
      `row ${examples.join(', ')}: ${message.en}`,
    ].join('  '),
  )
  const head = ['rule'.padEnd(28), 'weight'.padEnd(8), ' rows', 'for example'].join('  ')
  return [
    `${read} read: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected; ${report.organs} organs`,
    ...(lines.length === 0 ? ['nothing to object to'] : ['', head, ...lines]),
  ].join('\n')
}

/**
 * `yimen import items FILE`: a published list of items, as often as one likes. Rejected rows make the exit code 1. A
 * folder is taken for what `yimen export items` has written.
 */
export const importItemsCommand = new Command('items')
  .description('a list of items that a district has published; dirt is reported by rule and row')
  .argument(
    '<file>',
    'JSON array of rows: department, mainItem, name, itemCode, areaCode, taskType, deptCode; or a folder of `export items`',
  )
  .option('--json', 'JSON: read, created, updated, unchanged, rejected, organs, findings')
  .action(async (file: string, { json }: { json?: true }) => {
    const isFolder = await stat(file).then(
      (found) => found.isDirectory(),
      () => false,
    )
    if (isFolder) return importItemsFolder(file, json)
    const rows = await readRows(file)
    const report = await withDatabase((command) =>
      performForCommand(command, 'import items', (scope) =>
        importPublishedList(scope, rows, (organ) => ensureOrgan(scope.tx, scope.district, organ)),
      ),
    )
    printResult(json, report, () => table(report))
    if (report.rejected > 0) process.exitCode = exitCodes.negative
  })
