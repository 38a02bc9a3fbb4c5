/** A type of file that is accepted. */
export type FileKind = {
  readonly mediaType: string
  /** Endings that a name of this type may have; the first is added to a name without one. */
  readonly endings: readonly string[]
  readonly called: { readonly zh: string; readonly en: string }
  /** Browsers may show it by themselves. */
  readonly preview: boolean
}

/** What is accepted (GB/T 33190 for OFD; ISO/IEC 29500 for DOCX and XLSX). */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'], called: { zh: 'PDF', en: 'PDF' }, preview: true },
  jpg: {
    mediaType: 'image/jpeg',
    endings: ['jpg', 'jpeg'],
    called: { zh: 'JPG 图片', en: 'a JPG picture' },
    preview: true,
  },
  png: {
    mediaType: 'image/png',
    endings: ['png'],
    called: { zh: 'PNG 图片', en: 'a PNG picture' },
    preview: true,
  },
  ofd: { mediaType: 'application/ofd', endings: ['ofd'], called: { zh: 'OFD', en: 'OFD' }, preview: false },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    called: { zh: 'Word 文档', en: 'a Word document' },
    preview: false,
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    called: { zh: 'Excel 表格', en: 'an Excel sheet' },
    preview: false,
  },
  txt: {
    mediaType: 'text/plain',
    endings: ['txt'],
    called: { zh: '文字文件', en: 'a text' },
    preview: false,
  },
} as const satisfies Record<string, FileKind>

/** True for types that a browser may show inside a page. */
export function canPreview(mediaType: string): boolean {
  return Object.values(fileKinds).some((kind) => kind.preview && kind.mediaType === mediaType)
}
