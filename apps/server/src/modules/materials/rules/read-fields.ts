import {
  isIdentityNumber,
  isSocialCreditCode,
  type ReadOffField,
  type ReadOffProposal,
} from '@yimen/contract'

/** One line as it was recognised; confidence from 0 to 1. */
export type ReadLine = { readonly text: string; readonly confidence: number }

const issuerLabel = /(?:登记|发证|签发|颁发|制发|核发)(?:机关|机构|单位|部门)[:：]?(.{2,40})$/
const numberLabel = /(?:证书?编号|证件?号码?|许可证号|登记号|编号)[:：]?([\p{L}\d()〔〕[\]-]{4,40})$/u
const issuedLabel = /签发|发证|成立|颁发|核发|登记日期|填发|开具/
const untilLabel = /有效期|期限|有效至/
const date = /(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?/g

/**
 * What the lines of a certificate seem to say: number, issuer, day of issue and last day. Codes with a check digit are
 * looked for anywhere and are `checked` when it fits; everything else stands beside its label. At most one of each.
 */
export function readFields(lines: readonly ReadLine[]): ReadOffProposal[] {
  const found = new Map<ReadOffField, ReadOffProposal>()
  const offer = (field: ReadOffField, value: string, line: ReadLine, checked = false) => {
    const before = found.get(field)
    if (!before || (checked && !before.checked))
      found.set(field, { field, value, confidence: line.confidence, checked })
  }
  for (const line of lines) {
    const text = line.text.normalize('NFKC').replace(/\s/g, '')
    const code = checkedCode(text)
    if (code) offer('number', code, line, true)
    const labelled = numberLabel.exec(text)?.[1]
    if (labelled && !code) offer('number', labelled, line)
    const issuer = issuerLabel.exec(text)?.[1]
    if (issuer) offer('issuer', issuer, line)
    const days = [...text.matchAll(date)].flatMap(([, year, month, day]) => asDay(year, month, day) ?? [])
    const last = days.at(-1)
    if (untilLabel.test(text)) {
      if (last && /至|到|止/.test(text)) offer('validUntil', last, line)
    } else if (issuedLabel.test(text) && days[0]) offer('issuedOn', days[0], line)
  }
  return [...found.values()].sort((left, right) => order.indexOf(left.field) - order.indexOf(right.field))
}

const order: readonly ReadOffField[] = ['number', 'issuer', 'issuedOn', 'validUntil']

/** Signs that readers take for one another, in codes that have neither letter. */
const alike: Readonly<Record<string, string>> = { O: '0', I: '1' }

/** An identity number or a social credit code whose check digit fits, also when O was read for 0 or I for 1. */
function checkedCode(text: string): string | null {
  const folded = text.toUpperCase().replace(/[OI]/g, (sign) => alike[sign] ?? sign)
  for (const run of folded.match(/[0-9A-Z]{18,}/g) ?? [])
    for (let at = 0; at + 18 <= run.length; at += 1) {
      const code = run.slice(at, at + 18)
      if (isIdentityNumber(code) || isSocialCreditCode(code)) return code
    }
  return null
}

function asDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : null
}
