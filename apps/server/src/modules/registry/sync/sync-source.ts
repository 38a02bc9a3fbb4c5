import { connect } from '../connect/connect.ts'
import { refuse } from '../problems.ts'
import type { Run } from '../store/run.ts'
import { findSource } from '../store/source.ts'
import type { Performer } from './import-file.ts'
import { beginReading, readBatch } from './read-batch.ts'

/** Reads a source to its end, batch by batch, each in a transaction of its own. Answers the run. */
export async function syncSource(perform: Performer, code: string): Promise<Run> {
  const { definition } = await perform(async (scope) => {
    const source = await findSource(scope.tx, scope.district, code)
    if (!source) throw refuse('registry.source-not-found')
    if (source.definition.access.kind === 'csv') throw refuse('registry.file-source')
    if (!source.enabled) throw refuse('registry.source-off')
    if (!(await beginReading(scope, source, 'command'))) throw refuse('registry.already-reading')
    return source
  })
  const connector = connect(definition)
  try {
    for (;;) {
      const run = await perform((scope) => readBatch(scope, code, connector))
      if (run === null) throw new Error(`the run of ${code} was ended by somebody else`)
      if (run.state !== 'running') return run
    }
  } finally {
    await connector.close()
  }
}
