import { randomBytes } from 'node:crypto'
import { appendFile, chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { clusterSeenByPostgres, type Place, programPath } from './place.ts'
import { runProgram } from './run-program.ts'

/** Makes the cluster when there is none. Two processes may do it at once: one wins, both go on with the same. */
export async function createClusterWhenMissing(place: Place, log: (message: string) => void): Promise<void> {
  const version = await readVersion(place.cluster)
  if (version !== undefined) return checkVersion(place, version)
  log(`a new database is made in ${place.cluster}`)
  const parent = dirname(place.cluster)
  await mkdir(parent, { recursive: true })
  const draft = await mkdtemp(join(parent, 'postgres-new-'))
  try {
    await initialise({ ...place, cluster: draft })
    await rename(draft, place.cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if ((await readVersion(place.cluster)) === undefined) throw error
  }
}

async function readVersion(cluster: string): Promise<string | undefined> {
  return readFile(join(cluster, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw new EmbeddedPostgresError(`The database folder ${cluster} cannot be read: ${error.message}`)
    },
  )
}

function checkVersion(place: Place, version: string): void {
  const major = place.binaries.version.split('.')[0]
  if (version === major) return
  throw new EmbeddedPostgresError(
    `${place.cluster} was made by PostgreSQL ${version}, this is ${major}. ` +
      'Export with the version before, or point YIMEN_DATA at a new folder and import.',
  )
}

async function initialise(place: Place): Promise<void> {
  const { account, cluster, tcp } = place
  const passwordDraft = `${cluster}.password`
  await chmod(cluster, 0o700)
  if (tcp) await writeFile(passwordDraft, randomBytes(24).toString('base64url'), { mode: 0o600 })
  for (const path of account === undefined ? [] : tcp ? [cluster, passwordDraft] : [cluster]) {
    await chown(path, account?.uid ?? -1, account?.gid ?? -1)
  }
  const access = tcp ? ['--auth=scram-sha-256', `--pwfile=${passwordDraft}`] : ['--auth=trust']
  const result = await runProgram(
    programPath(place.binaries, 'initdb'),
    [...initdbArguments(place), ...access],
    {
      account,
      cwd: cluster,
    },
  )
  if (result.code !== 0) {
    await rm(passwordDraft, { force: true })
    throw new EmbeddedPostgresError(`The database cannot be created in ${dirname(cluster)}: ${result.output}`)
  }
  await appendFile(join(cluster, 'postgresql.conf'), "\ninclude_if_exists = 'yimen.conf'\n")
  await writeFile(join(cluster, 'pg_hba.conf'), tcp ? passwordAccess : socketAccess)
  if (tcp) await rename(passwordDraft, passwordFile(cluster))
}

/** Where the password is kept when the database listens on TCP. */
export function passwordFile(cluster: string): string {
  return join(cluster, 'yimen.password')
}

/** Only who may enter the folder of the socket reaches it, so the socket itself asks nothing. */
const socketAccess = 'local all all trust\n'
const passwordAccess = 'host all all 127.0.0.1/32 scram-sha-256\n'

function initdbArguments(place: Place): string[] {
  // The order of characters is PostgreSQL's own and the same everywhere; what a letter is comes from the system.
  const letters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  return [
    '--pgdata',
    clusterSeenByPostgres(place),
    '--username=yimen',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(process.platform === 'win32' ? [] : [`--lc-ctype=${letters}`]),
    '--no-instructions',
  ]
}
