import { csvParts } from './csv-parts.ts'
import type { ReadDocument } from './document-part.ts'
import { docxParts } from './docx-parts.ts'
import { unpack } from './unpack.ts'
import { Unreadable } from './unreadable.ts'
import { xlsxParts } from './xlsx-parts.ts'

/** Largest form that is read, in bytes: real ones have some hundred kilobytes. */
export const largestForm = 20 * 1024 * 1024

/**
 * Reads a form of any of the formats by what it is, whatever its name says.
 * @throws Unreadable with a sentence for the person, for everything that is no Word, Excel or CSV file
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length === 0) throw new Unreadable('empty', '这个文件是空的', 'The file is empty')
  if (bytes.length > largestForm) throw tooLargeForm()
  if (startsWith(bytes, [0x50, 0x4b])) return readPacked(bytes)
  refuseOther(bytes)
  return { format: 'csv', ...csvParts(decodeText(bytes)) }
}

/** The refusal of a file over the limit; also for one that is cut off while it comes in. */
export function tooLargeForm(): Unreadable {
  const size = `${largestForm / 1024 / 1024} MB`
  return new Unreadable(
    'too-large',
    `一个文件最大 ${size}，这个超过了，没有读`,
    `A file may have up to ${size}; this one has more and was not read`,
  )
}

async function readPacked(bytes: Uint8Array): Promise<ReadDocument> {
  const entries = unpack(bytes)
  if (entries.has('word/document.xml')) return { format: 'docx', parts: docxParts(entries), leftOut: [] }
  if (entries.has('xl/workbook.xml')) return { format: 'xlsx', parts: await xlsxParts(bytes), leftOut: [] }
  throw new Unreadable(
    'archive',
    '这是压缩包，不是 Word 或 Excel 文件',
    'This is an archive, not a Word or Excel file',
  )
}

function refuseOther(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x4d, 0x5a]) || startsWith(bytes, [0x7f, 0x45, 0x4c, 0x46]))
    throw new Unreadable('program', '这个文件是程序，不是表单', 'This file is a program, not a form')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new Unreadable(
      'old-format',
      '这是旧版 Word 或 Excel 文件，请另存为 .docx 或 .xlsx',
      'An old Word or Excel file: save it as .docx or .xlsx first',
    )
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new Unreadable(
      'pdf',
      'PDF 里的表格读不准，请给 Word、Excel 或 CSV 文件',
      'Tables in a PDF cannot be read: give the Word, Excel or CSV file',
    )
}

/** Text in UTF-8, UTF-16 with a byte order mark, or GB 18030, as Chinese offices export it. */
function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0))
    throw new Unreadable(
      'not-text',
      '认不出这是什么文件，能收的是 Word、Excel、CSV',
      'The type of this file is not known. Word, Excel and CSV are read',
    )
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this encoding: the next one is tried, and after the last it is said.
    }
  }
  throw new Unreadable(
    'encoding-unknown',
    '文字编码认不出来，请存成 UTF-8 或 GB18030',
    'The text is neither UTF-8 nor GB 18030',
  )
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
