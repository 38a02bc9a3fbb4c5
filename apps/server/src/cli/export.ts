import { Command } from 'commander'
import { exportItemsCommand } from './export-items.ts'

/** `yimen export …` */
export const exportCommand = new Command('export').description('take data out').addCommand(exportItemsCommand)
