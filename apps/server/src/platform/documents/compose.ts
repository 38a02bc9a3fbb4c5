import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { OfficialDocument } from './document.ts'
import { sayDate } from './say-date.ts'

const font = 'NotoSansSC'
const rule = '#c9ced6'
const quiet = '#5b6470'
const sealSize = 119 // 42 mm

/** Lays the document out on A4: title, number, text, table, signature with the seal over it, verification below. */
export function compose(
  document: OfficialDocument,
  seal: { readonly picture: string; readonly note: string | null },
): TDocumentDefinitions {
  const { title, number, paragraphs, table, closing = [], layout = 'letter' } = document
  const certificate = layout === 'certificate'
  return {
    pageSize: 'A4',
    pageMargins: [72, certificate ? 96 : 78, 72, 118],
    info: {
      title: `${title} ${number}`,
      author: document.issuer,
      creator: 'Yimen',
      producer: 'Yimen',
      creationDate: new Date(`${document.date}T00:00:00+08:00`),
    },
    language: 'zh-CN',
    displayTitle: true,
    defaultStyle: { font, fontSize: certificate ? 13 : 12, lineHeight: 1.55, color: '#1b1f24' },
    ...(document.sample
      ? {
          watermark: { text: '样例', color: '#1b1f24', opacity: 0.05, bold: true, fontSize: 150, angle: -35 },
        }
      : {}),
    ...(certificate ? { background: (_page, size) => frame(size) } : {}),
    content: [
      { text: title, alignment: 'center', bold: true, fontSize: certificate ? 26 : 20, lineHeight: 1.3 },
      { text: number, alignment: certificate ? 'center' : 'right', fontSize: 11, margin: [0, 4, 0, 18] },
      ...paragraphs.map(paragraph),
      ...(table ? [tableOf(table)] : []),
      ...closing.map(paragraph),
      signature(document, seal.picture),
    ],
    footer: (page, pages) => footer(document, seal.note, `${page} / ${pages}`),
  }
}

function paragraph(text: string): Content {
  const addressed = /[：:]$/.test(text)
  return { text, margin: [0, 0, 0, 6], ...(addressed ? {} : { leadingIndent: 24 }) }
}

function tableOf({ head, rows }: NonNullable<OfficialDocument['table']>): Content {
  const columns = Math.max(head?.length ?? 0, ...rows.map((row) => row.length))
  const cell = (text: string, label: boolean): TableCell => ({
    text,
    fontSize: 11,
    lineHeight: 1.35,
    ...(label ? { color: quiet } : {}),
  })
  const pad = (row: readonly string[]) => Array.from({ length: columns }, (_, index) => row[index] ?? '')
  const body = rows.map((row) => pad(row).map((text, index) => cell(text, !head && index === 0)))
  return {
    margin: [0, 6, 0, 12],
    table: {
      headerRows: head ? 1 : 0,
      dontBreakRows: true,
      widths: columns === 2 && !head ? [112, '*'] : Array(columns).fill('*'),
      body: head ? [pad(head).map((text) => ({ ...Object(cell(text, false)), bold: true })), ...body] : body,
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0,
      hLineColor: () => rule,
      paddingTop: () => 5,
      paddingBottom: () => 5,
      paddingLeft: () => 4,
      paddingRight: () => 4,
    },
  }
}

/** Name and day at the right, the seal on them (骑年盖月), kept together on one page. */
function signature({ issuer, date }: OfficialDocument, picture: string): Content {
  return {
    unbreakable: true,
    margin: [0, 40, 0, 30],
    columns: [
      { text: '', width: '*' },
      {
        width: 230,
        stack: [
          // Under the words, so that the day stays readable; on paper it would be over them.
          {
            svg: picture,
            width: sealSize,
            height: sealSize,
            relativePosition: { x: (230 - sealSize) / 2, y: -40 },
          },
          { text: issuer, alignment: 'center' },
          { text: sayDate(date), alignment: 'center' },
        ],
      },
    ],
  }
}

function footer({ verify, sample }: OfficialDocument, note: string | null, page: string): Content {
  const said = [
    `查验码 ${verify.code}`,
    `扫码或打开 ${verify.url} 查验真伪`,
    ...(note ? [note] : []),
    ...(sample ? ['样例地区的文件，没有法律效力'] : []),
  ]
  return {
    margin: [72, 12, 72, 0],
    columns: [
      { qr: verify.url, fit: 62, eccLevel: 'M', width: 74 },
      {
        stack: said.map((text) => ({ text, fontSize: 8.5, lineHeight: 1.35, color: quiet })),
        width: '*',
        margin: [0, 4, 0, 0],
      },
      { text: page, fontSize: 8.5, color: quiet, width: 40, alignment: 'right', margin: [0, 4, 0, 0] },
    ],
  }
}

function frame({ width, height }: { readonly width: number; readonly height: number }): Content {
  const box = (inset: number, lineWidth: number) => ({
    type: 'rect' as const,
    x: inset,
    y: inset,
    w: width - 2 * inset,
    h: height - 2 * inset,
    lineWidth,
    lineColor: '#9a7b3c',
  })
  return { canvas: [box(26, 2.4), box(32, 0.8)] }
}
