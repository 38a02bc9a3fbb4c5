import { districtSettings, sampleAccounts } from './modules/identity/index.ts'
import type { Config } from './platform/config/index.ts'
import { type Database, inDistrict } from './platform/db/database.ts'

/** Prints where everything is and, in a sample district, as whom one can sign in. For the person at the terminal. */
export async function announceStart(database: Database, config: Config, address: string): Promise<void> {
  const base = config.publicUrl.replace(/:\d+$/, `:${new URL(address).port}`)
  const lines = [
    '',
    `一门 Yimen   ${base}`,
    `  portal      ${base}/`,
    `  desk        ${base}/desk/`,
    `  API         ${base}/api/docs`,
  ]
  const sample = await inDistrict(
    database,
    config.district,
    async (tx) => {
      const settings = await districtSettings(tx, config.district)
      return settings?.sample
        ? { name: settings.name, accounts: await sampleAccounts(tx, config.district) }
        : null
    },
    'read',
  )
  if (sample) {
    lines.push(
      '',
      `Sample district ${sample.name}: one click signs in, without password or second factor; a real district has neither.`,
    )
    for (const { account, name, about } of sample.accounts)
      lines.push(`  ${account.padEnd(24)} ${name}  ${about.zh}`)
  }
  console.log(`${lines.join('\n')}\n\nCtrl-C stops all of it.`)
}
