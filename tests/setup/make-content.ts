import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP archive of stored entries: enough to be told apart by its names. For tests. */
export function makeZip(entries: Readonly<Record<string, string>>): Buffer {
  return zipOf(entries, 'stored')
}

/** A ZIP archive of deflated entries; `says` = the unpacked size that it claims for each. For tests. */
export function deflatedZip(
  entries: Readonly<Record<string, string | Buffer>>,
  { says }: { readonly says?: number } = {},
): Buffer {
  return zipOf(entries, 'deflated', says)
}

function zipOf(
  entries: Readonly<Record<string, string | Buffer>>,
  method: 'stored' | 'deflated',
  says?: number,
): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const nameBytes = Buffer.from(name)
    const plain = typeof text === 'string' ? Buffer.from(text) : text
    const data = method === 'deflated' ? deflateRawSync(plain) : plain
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    if (method === 'deflated') header.writeUInt16LE(8, 8)
    header.writeUInt32LE(crc32(plain), 14)
    header.writeUInt32LE(data.length, 18)
    header.writeUInt32LE(says ?? plain.length, 22)
    header.writeUInt16LE(nameBytes.length, 26)
    parts.push(header, nameBytes, data)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    header.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, nameBytes)
    offset += 30 + nameBytes.length + data.length
  }
  const directoryBytes = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(entries).length, 8)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(directoryBytes.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directoryBytes, end])
}

/** A PDF of one empty page. For tests. */
export const pdfContent = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
    'trailer<</Root 1 0 R/Size 4>>',
    '%%EOF',
    '',
  ].join('\n'),
)

/** A picture of one pixel. For tests. */
export const pngContent = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
