import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { SecretReference } from '@yimen/contract'
import { SourceFault } from './connector.ts'

let folder: string | null = null

/** Tells where files of secrets lie. Called once at the start, by the server and by commands. */
export function useSourceSecrets(dataFolder: string): void {
  folder = resolve(dataFolder)
}

/** The secret that a source is reached with. It is read each time, so that a changed one counts at once. */
export async function readSecret(reference: SecretReference): Promise<string> {
  if ('env' in reference) {
    const secret = process.env[reference.env]
    if (secret === undefined || secret === '')
      throw new SourceFault('refused', `the variable ${reference.env} is not set`)
    return secret
  }
  if (folder === null) throw new Error('useSourceSecrets() was not called')
  const path = join(folder, reference.file)
  if (!path.startsWith(folder + sep)) throw new SourceFault('refused', `${reference.file} lies outside`)
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new SourceFault('refused', `${reference.file} in the data folder cannot be read`, { cause: error })
  })
  return text.trim()
}
