import type { PackSources, SourceDefinition } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { knownElements } from '../forms/index.ts'
import { recordSurvivorship } from './store/authority.ts'
import { saveSource } from './store/source.ts'

/** How many sources and rules were new or changed. */
export type DefinedSources = { readonly sources: number; readonly survivorship: number }

/** A definition that cannot be used, told to whoever wrote it. */
export class SourceDefinitionError extends Error {
  override readonly name = 'SourceDefinitionError'
}

/**
 * Takes in definitions of sources and the rules that decide between them. Throws `SourceDefinitionError` when one
 * names an organ or an element that the district does not have. Doing it again changes only what differs.
 */
export async function defineSources(
  scope: Pick<Scope, 'tx' | 'district' | 'now' | 'append'>,
  { sources, survivorship }: PackSources,
  organName: (code: string) => Promise<string | null>,
): Promise<DefinedSources> {
  const { tx, district, now } = scope
  let changed = 0
  for (const definition of sources) {
    await refuseUnknownElements(scope, definition)
    const name = await organName(definition.organ)
    if (name === null)
      throw new SourceDefinitionError(`${definition.code}: there is no organ ${definition.organ}`)
    if (await saveSource(tx, district, definition, name)) changed += 1
  }
  return { sources: changed, survivorship: await recordSurvivorship(tx, district, survivorship, now) }
}

async function refuseUnknownElements(
  { tx, district }: Pick<Scope, 'tx' | 'district'>,
  { code, columns }: SourceDefinition,
): Promise<void> {
  const known = await knownElements(tx, district, Object.values(columns))
  const unknown = Object.entries(columns).find(([, element]) => !known.has(element))
  if (unknown)
    throw new SourceDefinitionError(
      `${code}: the column ${unknown[0]} stands for ${unknown[1]}, an unknown element`,
    )
}
