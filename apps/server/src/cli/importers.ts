import type { Command } from 'commander'
import { importItemsCommand } from './import-items.ts'
import { importPackCommand } from './import-pack.ts'

/**
 * What `yimen import` can bring in. Each is a Command of a file of its own (`import-items.ts`), whose action runs
 * inside `withDatabase`, prints by `printResult`, and sets process.exitCode to exitCodes.negative for findings.
 */
export const importers: readonly Command[] = [importPackCommand, importItemsCommand]
