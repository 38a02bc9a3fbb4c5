/** A file as a browser picks it. */
export type PickedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A real PDF of one page with a line of text on it: an invoice as one gets it by mail. */
export function makeInvoice(line = 'Sample invoice, seals, CNY 300.00'): PickedFile {
  const text = `BT /F1 14 Tf 60 760 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj${object}endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return {
    name: '刻章发票.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(body + table + end, 'latin1'),
  }
}
