import { refuse } from '../problem.ts'

/** Text of a file in UTF-8, UTF-16 with a byte order mark, or GB 18030, as Chinese offices export it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes)
  if (bytes.includes(0)) {
    refuse(
      'not-text',
      null,
      '这个文件不是文字、Word 或 Excel 文件。',
      'The file is no text, Word or Excel file.',
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decode('gb18030', bytes)
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    refuse(
      'encoding-unknown',
      null,
      '文件的文字编码认不出来，请存成 UTF-8 或 GB18030。',
      'The text is neither UTF-8 nor GB 18030.',
    )
  }
}
