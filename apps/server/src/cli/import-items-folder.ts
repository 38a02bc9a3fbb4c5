import { loadItems } from '../pack/load-items.ts'
import { readPackItems } from '../pack/read-pack.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { itemsText } from './items-report.ts'
import { withDatabase } from './open-for-command.ts'
import { performForCommand } from './perform-for-command.ts'
import { printResult } from './print-result.ts'
import { refusePack } from './refuse-pack.ts'

/** Brings in what `yimen export items` has written: items with their state tables, into the district that is served. */
export async function importItemsFolder(folder: string, json: true | undefined): Promise<void> {
  const part = await refusePack(readPackItems(folder))
  const tables = new Set(part['state-tables'].map(({ name }) => name))
  const lost = part.items.find(
    ({ stateTableName }) => stateTableName !== undefined && !tables.has(stateTableName),
  )
  if (lost !== undefined)
    throw new CommandFailure(
      exitCodes.usage,
      `${folder}/items/${lost.code}.json: stateTableName: there is no state table ${lost.stateTableName}`,
    )
  const report = await withDatabase((command) =>
    performForCommand(command, 'import items', (scope) => loadItems(scope, part)),
  )
  printResult(json, report, () => [`organs       ${report.organs} created`, ...itemsText(report)].join('\n'))
  if (report.rejected.length + report.withErrors.length > 0) process.exitCode = exitCodes.negative
}
