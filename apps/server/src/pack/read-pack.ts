import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packFiles, packFolders } from '@yimen/contract'
import type { z } from 'zod'

type Files = { [Name in keyof typeof packFiles]: z.output<(typeof packFiles)[Name]> }
type Folders = { [Name in keyof typeof packFolders]: z.output<(typeof packFolders)[Name]>[] }

/** The items of a pack with their state tables. */
export type PackPart = Folders

/** A data pack as read: every file checked by its schema. `folder` is where its attached files lie. */
export type Pack = Files & Folders & { readonly folder: string }

/** A pack that cannot be read: which file, and what is wrong in it, for the person who wrote it. */
export class PackError extends Error {
  override readonly name = 'PackError'
}

async function readPart<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new PackError(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const first = result.error.issues[0]
  throw new PackError(
    `${path}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'does not fit its schema'}`,
  )
}

async function readFolder<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>[]> {
  const all = await readdir(path).catch((error: Error) => {
    throw new PackError(`${path}: ${error.message}`, { cause: error })
  })
  const names = all.filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map((name) => readPart(join(path, name), schema)))
}

/** Reads a whole data pack. Throws `PackError` naming file, place and fault. */
export async function readPack(folder: string): Promise<Pack> {
  const at = (name: keyof typeof packFiles) => join(folder, name)
  return {
    folder,
    'district.json': await readPart(at('district.json'), packFiles['district.json']),
    'organs.json': await readPart(at('organs.json'), packFiles['organs.json']),
    'halls.json': await readPart(at('halls.json'), packFiles['halls.json']),
    'staff.json': await readPart(at('staff.json'), packFiles['staff.json']),
    'code-lists.json': await readPart(at('code-lists.json'), packFiles['code-lists.json']),
    'data-elements.json': await readPart(at('data-elements.json'), packFiles['data-elements.json']),
    'material-types.json': await readPart(at('material-types.json'), packFiles['material-types.json']),
    'duties.json': await readPart(at('duties.json'), packFiles['duties.json']),
    'persons.json': await readPart(at('persons.json'), packFiles['persons.json']),
    'legal-persons.json': await readPart(at('legal-persons.json'), packFiles['legal-persons.json']),
    'relations.json': await readPart(at('relations.json'), packFiles['relations.json']),
    'registry.json': await readPart(at('registry.json'), packFiles['registry.json']),
    'sources.json': await readPart(at('sources.json'), packFiles['sources.json']),
    'vault.json': await readPart(at('vault.json'), packFiles['vault.json']),
    'budget-books.json': await readPart(at('budget-books.json'), packFiles['budget-books.json']),
    ...(await readPackItems(folder)),
  }
}

/** Reads only the items of a pack and their state tables, as `yimen export items` writes them. Throws `PackError`. */
export async function readPackItems(folder: string): Promise<PackPart> {
  return {
    'state-tables': await readFolder(join(folder, 'state-tables'), packFolders['state-tables']),
    items: await readFolder(join(folder, 'items'), packFolders.items),
  }
}
