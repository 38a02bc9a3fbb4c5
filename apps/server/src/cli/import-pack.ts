import { Command } from 'commander'
import { checkPack } from '../pack/check-pack.ts'
import { loadPack, type PackReport } from '../pack/load-pack.ts'
import { readPack } from '../pack/read-pack.ts'
import { openFiles, useFiles } from '../platform/files/index.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { itemsText } from './items-report.ts'
import { withDatabase } from './open-for-command.ts'
import { performForCommand } from './perform-for-command.ts'
import { printResult } from './print-result.ts'
import { refusePack } from './refuse-pack.ts'

const words: Readonly<Record<string, string>> = {
  staffAdded: 'staff added',
  postsGranted: 'posts granted',
  samplePeople: 'people offered at sign-in',
  legalPersons: 'legal persons changed',
  persons: 'persons changed',
  relations: 'relations changed',
  values: 'values changed',
}

function line(part: string, counts: Readonly<Record<string, number>>): string {
  const said = Object.entries(counts).map(([name, count]) => `${count} ${words[name] ?? name}`)
  return `${part.padEnd(13)}${said.join(', ')}`
}

function text({ name, district, ...report }: PackReport & { name: string; district: string }): string {
  return [
    `${name} (${district}) is loaded`,
    line('identity', report.identity),
    line('code lists', report.codeLists),
    line('elements', report.elements),
    ...itemsText(report.items),
    line('duties', report.duties),
    line('halls', report.halls),
    line('registry', report.registry),
    line('vault', report.vault),
    line('budget books', report.budgetBooks),
  ].join('\n')
}

/**
 * `yimen import pack FOLDER`: a whole district, as often as one likes. It loads into the district whose code the pack
 * bears. Exit 1 when items were rejected or wait as drafts; 2 with file, place and fault when the pack cannot be read.
 */
export const importPackCommand = new Command('pack')
  .description('a whole district as a data pack: organs, staff, items, people; only what differs is changed')
  .argument('<folder>', 'folder of the pack, as data/sample-district')
  .option('--json', 'JSON: district, name, and for each part what was created, updated, unchanged')
  .action(async (folder: string, { json }: { json?: true }) => {
    const pack = await refusePack(readPack(folder))
    const faults = await checkPack(pack)
    if (faults.length > 0)
      throw new CommandFailure(exitCodes.usage, faults.map((fault) => `${folder}/${fault}`).join('\n'))
    const { code: district, name } = pack['district.json']
    const report = await withDatabase((command) => {
      const { dataFolder, files, scanner } = command.config
      useFiles(openFiles({ dataFolder, files, scanner }))
      return performForCommand(command, 'import pack', (scope) => loadPack(scope, pack), district)
    })
    const result = { district, name, ...report }
    printResult(json, result, () => text(result))
    if (report.items.rejected.length + report.items.withErrors.length > 0)
      process.exitCode = exitCodes.negative
  })
