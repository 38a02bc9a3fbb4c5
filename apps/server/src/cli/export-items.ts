import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { exportItems } from '../modules/catalog/index.ts'
import { inDistrict } from '../platform/db/database.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { withDatabase } from './open-for-command.ts'
import { printResult } from './print-result.ts'

/** The folder is new or empty: files of an earlier export would otherwise be taken for part of this one. */
async function emptyFolder(folder: string): Promise<void> {
  try {
    await mkdir(join(folder, 'items'), { recursive: true })
    await mkdir(join(folder, 'state-tables'), { recursive: true })
    const names = await readdir(folder, { recursive: true })
    if (names.length === 2) return
  } catch (error) {
    throw new CommandFailure(exitCodes.usage, `${folder} cannot be written: ${String(error)}`)
  }
  throw new CommandFailure(exitCodes.usage, `${folder} is not empty; name a new folder`)
}

function writeJson(path: string, content: unknown): Promise<void> {
  return writeFile(path, `${JSON.stringify(content, null, 2)}\n`)
}

/** `yimen export items FOLDER`: what `yimen import items FOLDER` brings into another district, or back into this one. */
export const exportItemsCommand = new Command('items')
  .description(
    'the published items as files of a data pack; `yimen import items FOLDER` brings them in again',
  )
  .argument('<folder>', 'new folder that gets items/<code>.json and state-tables/<name>.json')
  .option('--organ <code>', 'only the items of this organ')
  .option('--json', 'JSON: folder, items, stateTables')
  .action(async (folder: string, { organ, json }: { organ?: string; json?: true }) => {
    const { items, templates } = await withDatabase(({ config, database }) =>
      inDistrict(database, config.district, (tx) => exportItems(tx, config.district, organ), 'read'),
    )
    if (items.length === 0)
      throw new CommandFailure(exitCodes.negative, 'there are no published items; nothing was written')
    await emptyFolder(folder)
    for (const item of items) await writeJson(join(folder, 'items', `${item.code}.json`), item)
    for (const template of templates)
      await writeJson(join(folder, 'state-tables', `${template.name}.json`), template)
    const result = { folder, items: items.length, stateTables: templates.length }
    printResult(
      json,
      result,
      () => `${result.items} items and ${result.stateTables} state tables in ${folder}`,
    )
  })
