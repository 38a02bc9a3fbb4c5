import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { SourceRow } from '../rules/check-row.ts'
import { SourceFault } from './connector.ts'

/** The longest line that is read: longer ones come from a file without line ends, or one that is no CSV. */
const longestLine = 256 * 1024

/**
 * The rows of a CSV file with a head line, each with its line number. UTF-8 with or without a byte order mark; a file
 * that is not UTF-8 is read as GB 18030, as spreadsheets of offices write it. Throws `SourceFault` for what is no CSV.
 */
export async function* csvRows(file: string, delimiter: string): AsyncGenerator<SourceRow> {
  const encoding = (await isUtf8(file)) ? 'utf-8' : 'gb18030'
  const text = Readable.from(decoded(file, encoding), { objectMode: false })
  const parser = parse({
    columns: (head: string[]) => headOf(head),
    delimiter,
    info: true,
    skip_empty_lines: true,
    max_record_size: longestLine,
    cast: (cell, { header }) => (!header && cell === '' ? null : cell),
  })
  text.on('error', (error) => parser.destroy(error))
  try {
    for await (const { record, info } of text.pipe(parser))
      yield { place: `line ${info.lines}`, cells: record }
  } catch (error) {
    if (error instanceof SourceFault) throw error
    throw new SourceFault('wrong', error instanceof Error ? error.message : String(error), { cause: error })
  } finally {
    text.destroy()
  }
}

async function* decoded(file: string, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const chunk of createReadStream(file)) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
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
