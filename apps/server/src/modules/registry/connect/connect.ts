import type { SourceDefinition } from '@yimen/contract'
import type { Connector } from './connector.ts'
import { SourceFault } from './connector.ts'
import { httpConnector } from './http.ts'
import { sqlConnector } from './sql.ts'

/** The connector of a source. Nothing is reached before the first call. A file has none: it is brought by hand. */
export function connect(definition: SourceDefinition): Connector {
  const { access } = definition
  switch (access.kind) {
    case 'http':
      return httpConnector(access, definition.key)
    case 'sql':
      return sqlConnector(access, definition)
    case 'csv':
      throw new SourceFault('refused', `${definition.code} is read from files: yimen registry import FILE`)
  }
}
