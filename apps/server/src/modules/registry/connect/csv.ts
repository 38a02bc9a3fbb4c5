import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { SourceRow } from '../rules/check-row.ts'
import { SourceFault } from './connector.ts'
import { csvReader } from './csv-reader.ts'

/**
 * The rows of a CSV file with a head line, some at a time, each with its line number. UTF-8 with or without a byte order
 * mark; a file that is not UTF-8 is read as GB 18030, as spreadsheets of offices write it. Throws `SourceFault` for
 * what is no CSV.
 */
export async function* csvRows(file: string, delimiter: string): AsyncGenerator<SourceRow[]> {
  const decoder = new TextDecoder((await isUtf8(file)) ? 'utf-8' : 'gb18030', { fatal: true })
  const reader = csvReader(delimiter)
  let head: readonly string[] | null = null
  const asRows = (records: ReturnType<typeof reader.push>): SourceRow[] => {
    const rows: SourceRow[] = []
    for (const { line, cells } of records) {
      if (head === null) {
        head = headOf(cells)
        continue
      }
      if (cells.length !== head.length)
        throw new SourceFault('wrong', `line ${line} has ${cells.length} cells, the head line ${head.length}`)
      const named: Record<string, string | null> = {}
      for (let n = 0; n < head.length; n += 1) named[head[n] ?? ''] = cells[n] || null
      rows.push({ place: `line ${line}`, cells: named })
    }
    return rows
  }
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }))
      yield asRows(reader.push(decoder.decode(chunk, { stream: true })))
    yield asRows(reader.push(decoder.decode()))
    yield asRows(reader.end())
  } catch (error) {
    if (error instanceof TypeError) throw new SourceFault('wrong', `${file} is no text`, { cause: error })
    throw error
  }
}

function headOf(head: readonly string[]): string[] {
  const names = head.map((name) => name.trim())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new SourceFault('wrong', `the column ${twice} is there twice`)
  return names
}

/** Looks at the first megabyte; a character that is cut at its end does not count. */
async function isUtf8(file: string): Promise<boolean> {
  const handle = await open(file).catch((error: Error) => {
    throw new SourceFault('down', `${file} cannot be read: ${error.message}`, { cause: error })
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024 * 1024), 0, 1024 * 1024, 0)
    new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  } finally {
    await handle.close()
  }
}
