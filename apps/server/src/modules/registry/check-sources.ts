import type { Tx } from '../../platform/db/database.ts'
import { connect } from './connect/connect.ts'
import { SourceFault } from './connect/connector.ts'
import { allSources } from './store/source.ts'

/** Whether one source can be reached with what it asks for. */
export type SourceCheck = {
  readonly code: string
  readonly reached: boolean
  /** What was found, or how it failed. */
  readonly detail: string
}

/** Asks every source that is switched on and is not a file for a first row, all at once. Changes nothing. */
export async function checkSources(tx: Tx, district: string): Promise<SourceCheck[]> {
  const sources = await allSources(tx, district)
  const asked = sources.filter(({ enabled, definition }) => enabled && definition.access.kind !== 'csv')
  return Promise.all(
    asked.map(async ({ definition }): Promise<SourceCheck> => {
      const { code } = definition
      const connector = connect(definition)
      try {
        return { code, reached: true, detail: await connector.check() }
      } catch (error) {
        if (!(error instanceof SourceFault)) throw error
        return { code, reached: false, detail: `${error.fault}: ${error.message}` }
      } finally {
        await connector.close()
      }
    }),
  )
}
