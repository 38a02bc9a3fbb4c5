import { readFile } from 'node:fs/promises'
import { PackSources } from '@yimen/contract'
import { Command } from 'commander'
import { organByCode } from '../modules/identity/index.ts'
import {
  defineSources,
  type FileReport,
  importFile,
  type Run,
  SourceDefinitionError,
  SourceFault,
  syncSource,
  useSourceSecrets,
} from '../modules/registry/index.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { withDatabase } from './open-for-command.ts'
import { type CommandPerformer, withPerformer } from './perform-for-command.ts'
import { printResult } from './print-result.ts'

/** Runs work of the library; what the caller or a source did wrong ends the command with its message. */
async function atLibrary<T>(name: string, work: (perform: CommandPerformer) => Promise<T>): Promise<T> {
  return withDatabase(async (command) => {
    useSourceSecrets(command.config.dataFolder)
    try {
      return await withPerformer(command, name, work)
    } catch (error) {
      if (error instanceof Refusal) throw new CommandFailure(exitCodes.usage, error.message)
      if (error instanceof SourceDefinitionError) throw new CommandFailure(exitCodes.usage, error.message)
      if (error instanceof SourceFault) throw new CommandFailure(exitCodes.usage, error.message)
      throw error
    }
  })
}

function sayFile(report: FileReport): string {
  const { state, read, stored, bad, resumedAfter, faults } = report
  const head =
    state === 'refused'
      ? `${read} rows read, ${bad} of them bad: nothing was taken in. --keep-good takes in the others.`
      : `${read} rows read, ${stored} taken in (${report.new} new), ${bad} in quarantine`
  const from =
    resumedAfter > 0 ? [`went on after row ${resumedAfter}, where an earlier import had stopped`] : []
  const lines = faults.map(({ place, column, reason, message }) =>
    `${place.padEnd(12)} ${(column ?? '').padEnd(20)} ${reason.padEnd(28)} ${message.en}`.trimEnd(),
  )
  const more = bad > faults.length ? [`… and ${bad - faults.length} more`] : []
  return [head, ...from, ...lines, ...more].join('\n')
}

function sayRun({ source, state, read, stored, quarantined, failure, ...run }: Run): string {
  const counts = `${read} rows read, ${stored} taken in (${run.new} new), ${quarantined} in quarantine`
  return `${source}: ${state}; ${counts}${failure === null ? '' : `\n${failure}`}`
}

const importCommand = new Command('import')
  .description('take in a CSV file of a source; one bad row keeps all of it out')
  .argument('<file>', 'CSV with a head line; UTF-8 or GB 18030')
  .requiredOption('--source <code>', 'source whose file it is')
  .option('--keep-good', 'take in the good rows; the bad ones wait in quarantine')
  .option('--json', 'JSON: source, state, read, stored, new, bad, resumedAfter, faults')
  .action(async (file: string, options: { source: string; keepGood?: true; json?: true }) => {
    const { source, keepGood = false, json } = options
    const report = await atLibrary('registry import', (perform) =>
      importFile(perform, { source, file, keepGood }),
    )
    printResult(json, report, () => sayFile(report))
    if (report.bad > 0) process.exitCode = exitCodes.negative
  })

const syncCommand = new Command('sync')
  .description('read what has changed at a source since the last time')
  .argument('<source>', 'code of the source')
  .option('--json', 'JSON: the run')
  .action(async (source: string, { json }: { json?: true }) => {
    const run = await atLibrary('registry sync', (perform) => syncSource(perform, source))
    printResult(json, run, () => sayRun(run))
    if (run.state !== 'done') process.exitCode = exitCodes.unavailable
    else if (run.quarantined > 0) process.exitCode = exitCodes.negative
  })

const defineCommand = new Command('define')
  .description('take in definitions of sources, and who goes before whom when they disagree')
  .argument('<file>', 'as sources.json of a data pack')
  .option('--json', 'JSON: sources, survivorship: how many changed')
  .action(async (file: string, { json }: { json?: true }) => {
    const told = PackSources.safeParse(await readJson(file))
    if (!told.success) {
      const [issue] = told.error.issues
      throw new CommandFailure(
        exitCodes.usage,
        `${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not definitions'}`,
      )
    }
    const changed = await atLibrary('registry define', (perform) =>
      perform((scope) =>
        defineSources(scope, told.data, async (code) => {
          const organ = await organByCode(scope.tx, scope.district, code)
          return organ?.name ?? null
        }),
      ),
    )
    printResult(json, changed, () => `${changed.sources} sources and ${changed.survivorship} rules changed`)
  })

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandFailure(exitCodes.usage, `${file} cannot be read: ${reason}`)
  }
}

/** `yimen registry …`: the base-information library from the command line. */
export const registryCommand = new Command('registry')
  .description('natural and legal persons, and the sources that their data comes from')
  .addCommand(importCommand)
  .addCommand(syncCommand)
  .addCommand(defineCommand)
