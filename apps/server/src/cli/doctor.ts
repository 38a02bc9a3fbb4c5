import { Command } from 'commander'
import pg from 'pg'
import { type Config, describeSettings, loadConfig } from '../platform/config/index.ts'
import { EmbeddedPostgresError } from '../platform/embedded-postgres/index.ts'
import type { DoctorScope } from './doctor/check.ts'
import { checks } from './doctor/checks.ts'
import { examine, type NamedFinding } from './doctor/examine.ts'
import { exitCodes } from './exit-codes.ts'
import { withDatabaseUrl } from './open-for-command.ts'
import { printResult } from './print-result.ts'
import { whyNoDatabase } from './why-no-database.ts'

const signs = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ', unknown: '?      ' } as const

/** `yimen doctor`: whether everything that Yimen needs is there; exit 1 when a check fails. */
export const doctorCommand = new Command('doctor')
  .description('look whether everything that is needed is there; exit 1 when something fails')
  .option('--settings', 'list the settings instead, with what each is for')
  .option('--json', 'for machines: {"ok", "checks": [{"name", "state", "detail", "advice"}]}')
  .action(async (options: { settings?: boolean; json?: boolean }) => {
    if (options.settings === true) return printSettings(options.json)
    const config = await loadConfig(process.env)
    const findings = await examineAll(config)
    const ok = !findings.some((finding) => finding.state === 'failed')
    if (!ok) process.exitCode = exitCodes.negative
    printResult(options.json, { ok, checks: findings }, () => findings.map(line).join('\n'))
  })

async function examineAll(config: Config): Promise<NamedFinding[]> {
  const look = (database: DoctorScope['database']) => examine(checks, { config, database })
  try {
    return await withDatabaseUrl(config, async (url) => {
      const problem = await whyUnreachable(url)
      return look(problem === undefined ? { url } : { problem })
    })
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) return look({ problem: error.message })
    throw error
  }
}

async function whyUnreachable(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  return client.connect().then(
    () => client.end().then(() => undefined),
    (error: unknown) => whyNoDatabase(error) ?? String(error),
  )
}

function line({ name, state, detail, advice }: NamedFinding): string {
  const next = advice === undefined ? '' : `\n${' '.repeat(22)}→ ${advice}`
  return `${signs[state]} ${name.padEnd(13)} ${detail}${next}`
}

function printSettings(json: boolean | undefined): void {
  const all = describeSettings()
  printResult(json, all, () =>
    all
      .map((setting) => {
        const standard = setting.default === undefined ? '' : ` [${setting.default}]`
        return `${setting.variable}${standard}\n    ${setting.description}`
      })
      .join('\n'),
  )
}
