import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SourceDefinition } from '@yimen/contract'
import { allSources, saveSource } from '../store/source.ts'
import type { Performer } from '../sync/import-file.ts'
import type { DevelopmentPack } from './rows.ts'
import { type DevelopmentSources, serveDevelopmentSources } from './serve-sources.ts'

/** The file of the data folder with the secret between the server and its development sources. */
export const developmentSecret = 'source-secrets/development'

/** The sources of a district that reach for the development services: those that know their secret. */
function isDevelopment({ access }: SourceDefinition): boolean {
  return access.kind === 'http' && 'file' in access.secret && access.secret.file === developmentSecret
}

/**
 * Starts the development services and switches on the sources of the district that use them, under the address where
 * they now are; closing switches them off again.
 */
export async function openDevelopmentSources(
  perform: Performer,
  options: { readonly pack: DevelopmentPack; readonly dataFolder: string; readonly port: number },
): Promise<DevelopmentSources> {
  const found = await perform(async ({ tx, district }) => allSources(tx, district))
  const sources = found.filter(({ definition }) => isDevelopment(definition))
  const secret = await keepSecret(join(options.dataFolder, developmentSecret))
  const definitions = sources.map(({ definition }) => definition)
  const serving = await serveDevelopmentSources({ ...options, secret, sources: definitions })
  const point = (enabled: boolean) =>
    perform(async ({ tx, district }) => {
      for (const { definition, organName } of sources) {
        const { access } = definition
        if (access.kind !== 'http') continue
        const address = `${serving.address}${new URL(access.address).pathname}`
        await saveSource(tx, district, { ...definition, enabled, access: { ...access, address } }, organName)
      }
      return sources.length
    })
  await point(true)
  return {
    ...serving,
    async close() {
      await point(false)
      await serving.close()
    },
  }
}

async function keepSecret(path: string): Promise<string> {
  const known = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  if (known.trim() !== '') return known.trim()
  const secret = randomBytes(24).toString('base64url')
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${secret}\n`, { mode: 0o600 })
  return secret
}
