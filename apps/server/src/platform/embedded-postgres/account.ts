import { readFile, stat } from 'node:fs/promises'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

/** The system account that PostgreSQL runs under when we are root. */
export type Account = { readonly uid: number; readonly gid: number }

/** Accounts that nearly every Unix has, the most fitting first. */
const usualNames = ['postgres', 'nobody', 'daemon']

/**
 * Chooses the account for PostgreSQL, which refuses to run as root: the one that already owns the cluster,
 * else the first usual one. Undefined when we are not root, for then PostgreSQL runs as we do.
 */
export async function chooseAccount(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(cluster).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const accounts = parseAccounts(await readFile('/etc/passwd', 'utf8'))
  for (const name of usualNames) {
    const account = accounts.get(name)
    if (account !== undefined) return account
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and none of the accounts ${usualNames.join(', ')} exists here. ` +
      'Run Yimen as an ordinary user, or set DATABASE_URL.',
  )
}

/** Reads name → ids out of the text of /etc/passwd, leaving out root. */
export function parseAccounts(passwd: string): Map<string, Account> {
  const accounts = new Map<string, Account>()
  for (const line of passwd.split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (name === undefined || !/^[1-9]\d*$/.test(uid ?? '') || !/^\d+$/.test(gid ?? '')) continue
    accounts.set(name, { uid: Number(uid), gid: Number(gid) })
  }
  return accounts
}
