import { Command } from 'commander'
import { importers } from './importers.ts'

/** `yimen import …`: what can be imported is listed in importers.ts. */
export const importCommand = new Command('import').description('bring data in')
for (const importer of importers) importCommand.addCommand(importer)
