import { Command } from 'commander'
import { migrationSources } from '../modules/index.ts'
import { loadConfig } from '../platform/config/index.ts'
import { ChangedMigration, migrate, pendingMigrations } from '../platform/db/migrate.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { withDatabaseUrl } from './open-for-command.ts'
import { printResult } from './print-result.ts'

/** `yimen migrate`: brings the schema up to date; with --check only says what is missing. */
export const migrateCommand = new Command('migrate')
  .description('bring the database up to date')
  .option('--check', 'change nothing; exit 1 when something would be applied')
  .option('--json', 'for machines: {"applied": […]} or {"pending": […]}')
  .action(async (options: { check?: boolean; json?: boolean }) => {
    const config = await loadConfig(process.env)
    await withDatabaseUrl(config, async (url) => {
      const names = await work(url, options.check === true)
      const list = names.map((name) => `  ${name}`).join('\n')
      if (options.check === true) {
        if (names.length > 0) process.exitCode = exitCodes.negative
        return printResult(options.json, { pending: names }, () =>
          names.length === 0 ? 'Nothing to apply.' : `To apply:\n${list}`,
        )
      }
      printResult(options.json, { applied: names }, () =>
        names.length === 0 ? 'Up to date.' : `Applied:\n${list}`,
      )
    })
  })

async function work(url: string, check: boolean): Promise<string[]> {
  try {
    return check ? await pendingMigrations(url, migrationSources) : await migrate(url, migrationSources)
  } catch (error) {
    if (error instanceof ChangedMigration) throw new CommandFailure(exitCodes.unavailable, error.message)
    throw error
  }
}
