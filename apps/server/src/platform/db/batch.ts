import pg from 'pg'

/** One statement as it goes over the wire. A named one is parsed and planned once for each connection. */
export type Statement = {
  readonly name: string | undefined
  readonly text: string
  /** As `asParameter` made them. */
  readonly values: readonly (string | Buffer | null)[]
}

/** What a statement answered. `count` = rows read or changed. */
export type Answer = {
  readonly command: string
  readonly count: number
  readonly rows: readonly Record<string, unknown>[]
}

type Column = { readonly name: string; readonly parse: (text: string) => unknown }

/** What a connection knows of a named statement; after an error it may or may not be there. */
type Prepared = { columns: readonly Column[] | null; doubtful: boolean }

type Entry = {
  readonly statement: Statement
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
  prepared: Prepared | undefined
  columns: readonly Column[]
  rows: Record<string, unknown>[]
  tag: string
}

const known = new WeakMap<object, Map<string, Prepared>>()

function preparedOn(connection: object): Map<string, Prepared> {
  const before = known.get(connection)
  if (before) return before
  const made = new Map<string, Prepared>()
  known.set(connection, made)
  return made
}

/**
 * Statements that leave in one packet and are answered in one: a single Sync stands at the end, so the database speaks
 * once, and when one fails it leaves out all that stand behind it, COMMIT too. What each answered is told when the whole
 * batch is through, because without BEGIN the Sync is what commits.
 */
export class Batch implements pg.Submittable {
  /** The client sets this one; here each statement has its own. */
  callback: undefined
  readonly #entries: Entry[] = []
  readonly #patience: number
  #at = 0
  #timer: NodeJS.Timeout | undefined
  #unreadable: unknown

  /** A database that does not answer within `patience` milliseconds counts as away: the connection is cut. */
  constructor(patience: number) {
    this.#patience = patience
  }

  /** Adds a statement; only until the batch is handed to the client. */
  add(statement: Statement): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#entries.push({ statement, resolve, reject, prepared: undefined, columns: [], rows: [], tag: '' })
    })
  }

  submit = (connection: pg.Connection): void => {
    const prepared = preparedOn(connection)
    connection.stream.cork()
    for (const entry of this.#entries) send(connection, prepared, entry)
    connection.sync()
    connection.stream.uncork()
    this.#timer = setTimeout(() => {
      this.handleError(new Error('Query read timeout'))
      connection.stream.destroy()
    }, this.#patience)
  }

  handleRowDescription({ fields }: { fields: readonly pg.FieldDef[] }): void {
    const entry = this.#entries[this.#at]
    if (!entry) return
    entry.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: pg.types.getTypeParser(dataTypeID, 'text'),
    }))
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const entry = this.#entries[this.#at]
    if (!entry || this.#unreadable !== undefined) return
    const row: Record<string, unknown> = {}
    try {
      let index = 0
      for (const { name, parse } of entry.columns) {
        const text = fields[index]
        row[name] = text === null || text === undefined ? null : parse(text)
        index += 1
      }
    } catch (error) {
      this.#unreadable = error
    }
    entry.rows.push(row)
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#next(text)
  }

  handleEmptyQuery(): void {
    this.#next('')
  }

  handlePortalSuspended(): void {
    throw new Error('no statement here asks for a part of its rows')
  }

  handleCopyInResponse(connection: pg.Connection): void {
    connection.stream.destroy(new Error('nothing is copied in here'))
  }

  handleCopyData(): void {
    throw new Error('nothing is copied out here')
  }

  handleReadyForQuery(): void {
    clearTimeout(this.#timer)
    if (this.#unreadable !== undefined) {
      this.handleError(this.#unreadable)
      return
    }
    for (const { tag, rows, resolve } of this.#entries) {
      const [command = '', ...numbers] = tag.split(' ')
      resolve({ command, count: Number(numbers.at(-1) ?? 0), rows })
    }
  }

  handleError(error: unknown): void {
    clearTimeout(this.#timer)
    for (const { prepared, reject } of this.#entries) {
      if (prepared) prepared.doubtful = true
      reject(error)
    }
  }

  #next(tag: string): void {
    const entry = this.#entries[this.#at]
    this.#at += 1
    if (!entry) return
    entry.tag = tag
    if (entry.prepared) entry.prepared.columns = entry.columns
  }
}

/** Parse where it is new, Bind, Describe where its columns are not known yet, Execute. */
function send(connection: pg.Connection, prepared: Map<string, Prepared>, entry: Entry): void {
  const { name, text, values } = entry.statement
  const before = name === undefined ? undefined : prepared.get(name)
  if (name !== undefined && before?.doubtful) connection.close({ type: 'S', name }, true)
  if (!before || before.doubtful) connection.parse({ name: name ?? '', text, types: [] }, true)
  if (name !== undefined) {
    entry.prepared = before && !before.doubtful ? before : { columns: null, doubtful: false }
    prepared.set(name, entry.prepared)
  }
  connection.bind({ statement: name ?? '', values: [...values] }, true)
  const columns = entry.prepared?.columns
  if (columns) entry.columns = columns
  else connection.describe({ type: 'P', name: '' }, true)
  connection.execute(null, true)
}
