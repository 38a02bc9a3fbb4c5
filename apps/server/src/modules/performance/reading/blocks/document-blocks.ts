import type { BudgetBook } from '@yimen/contract'
import { Unreadable, unpack } from '../../../../platform/documents/reading/index.ts'
import { refuse } from '../problem.ts'
import type { Block } from './block.ts'
import { decodeText } from './decode-text.ts'
import { docxBlocks } from './docx-blocks.ts'
import { textBlocks } from './text-blocks.ts'
import { xlsxBlocks } from './xlsx-blocks.ts'

/** No book comes near: the largest that we have seen has 150 KB as text. */
export const largestDocument = 20 * 1024 * 1024

/** What a document may grow to when it is unpacked: far more than any book, far less than the memory. */
const largestUnpacked = 200 * 1024 * 1024

/** A document taken apart. `lines` are those of a text; those of other formats follow from the blocks. */
type TakenApart = {
  readonly format: BudgetBook['format']
  readonly blocks: Block[]
  readonly lines?: string[]
}

/** Takes a document apart by what it is, whatever its name says. */
export async function documentBlocks(bytes: Uint8Array): Promise<TakenApart> {
  refuseSize(bytes.length)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = partsOf(bytes)
    const text = parts.get('word/document.xml')
    if (text) return { format: 'docx', blocks: docxBlocks(text) }
    if (parts.has('xl/workbook.xml')) return { format: 'xlsx', blocks: await xlsxBlocks(bytes) }
    refuse(
      'not-a-book',
      null,
      '这是压缩包，不是 Word 或 Excel 文件。',
      'An archive, not a Word or Excel file.',
    )
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    refuse(
      'old-format',
      null,
      '这是旧版 Word 或 Excel 文件，请另存为 .docx 或 .xlsx 再来。',
      'An old Word or Excel file: save it as .docx or .xlsx first.',
    )
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    refuse(
      'pdf',
      null,
      '读不了 PDF，请用 Word、Excel 或文字导出。',
      'PDF cannot be read: use Word, Excel or text.',
    )
  }
  const lines = decodeText(bytes).split(/\r\n|\r|\n/)
  return { format: 'txt', blocks: textBlocks(lines), lines }
}

/** Refuses by size alone, so that a file can be refused before it is read. */
export function refuseSize(bytes: number): void {
  if (bytes <= largestDocument) return
  const size = Math.ceil(bytes / 1024 / 1024)
  refuse(
    'too-large',
    null,
    `文件有 ${size} MB，超过 20 MB，不像一本预算，没有读。`,
    `The file has ${size} MB; no budget book has more than 20 MB. It was not read.`,
  )
}

/** The parts of a packed document; one that grows out of hand or is damaged is refused in the words of this module. */
function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return unpack(bytes, largestUnpacked)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    if (error.code === 'unpacks-too-large')
      refuse(
        'too-large',
        null,
        '文件展开后超过 200 MB，不读。',
        'The file unpacks to more than 200 MB. It was not read.',
      )
    refuse(
      'archive-broken',
      null,
      '这个文件打不开，可能没有传完整，或已损坏。',
      'The file cannot be opened: it is cut off or damaged.',
    )
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
