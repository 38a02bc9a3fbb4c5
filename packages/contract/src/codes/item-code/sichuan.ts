import type { CodeFinding } from '../finding.ts'
import { organFindings } from './organ-part.ts'
import type { ItemCodeFields, ReadItemCode } from './read-code.ts'

/**
 * The implementation code that districts of Sichuan publish, as 1,135 real ones show it. Six parts, joined by `-`:
 *
 * | part | what it is |
 * |---|---|
 * | basic code | 12 or 14 characters, see below |
 * | area | 12 digits |
 * | subdistrict | 3 digits, `000` = the district itself |
 * | organ | social credit code 18; older entries hold 7 to 17 characters of other codes |
 * | level | 1 = the district's own organ; 2 = only seen on branches that the city runs (environment, tobacco, weather) |
 * | handling | 2 digits, `00` = not divided into handling items |
 *
 * Basic code: `51`, a group (1 administrative power, 2 public service, 3 exercised without a place in the two lists),
 * a letter for the type (A licence, E adjudication, F confirmation, G payment, H reward, J and Z other; B and C public
 * service), a main item of 5 digits and a sub-item of 3 (first edition, whose main item begins with the department's
 * 2) or 5 digits (later edition; `00000` = not divided). Public services of the first national list keep their type
 * `20` in place of group and letter. Items outside the provincial list have a local basic code that itself contains
 * hyphens (`E-000010-001`, `1J-5100-00027`). Some organ parts are organisation codes written with their hyphen.
 */
export function readSichuanCode(value: string): ReadItemCode | null {
  const whole = /^(.+?)-(\d{12})-(\d{3})-(.+)-(\d)-(\d{2})$/.exec(value)
  const [, basic, area, subdistrict, organ, level, handling] = whole ?? []
  const scheme = 'sichuan-implementation'
  if (basic && area && subdistrict && organ && level && handling) {
    const read = readBasic(basic)
    if (!read) return null
    const fields = { ...read.fields, area, subdistrict, organ, level, handling }
    return {
      scheme,
      value,
      fields,
      findings: [...partCount(value), ...read.findings, ...organFindings(organ)],
    }
  }
  const short = /^([A-Z]-\d{6}-\d{3,4})-([0-9A-Z]+)$/.exec(value)
  const [, local, bareOrgan] = short ?? []
  if (!local || !bareOrgan) return null
  const fields = { ...localFields(local), organ: bareOrgan }
  const findings = [...partCount(value), nonStandardPrefix(local, 'local'), ...organFindings(bareOrgan)]
  return { scheme, value, fields, findings }
}

const typeByLetter: Readonly<Record<string, string>> = {
  A: '01',
  B: '20',
  C: '20',
  E: '09',
  F: '07',
  G: '05',
  H: '08',
  J: '10',
  Z: '10',
}

type ReadBasic = { readonly fields: ItemCodeFields; readonly findings: readonly CodeFinding[] }

function readBasic(basic: string): ReadBasic | null {
  const provincial = /^(\d{2})([123])([A-Z])(\d{5})(\d{3}|\d{5})$/.exec(basic)
  const [, province, group, letter, main, sub] = provincial ?? []
  if (province && group && letter && main && sub) {
    // Group 3 keeps the letter A whatever the type is, so it says nothing.
    const type = group === '3' ? undefined : typeByLetter[letter]
    const department = sub.length === 3 ? { department: main.slice(0, 2) } : {}
    return { fields: { basic, province, main, sub, ...department, ...(type ? { type } : {}) }, findings: [] }
  }
  const national = /^(\d{2})(20)(\d{5})(\d{3}|\d{5})$/.exec(basic)
  const [, nationalProvince, type, nationalMain, nationalSub] = national ?? []
  if (nationalProvince && type && nationalMain && nationalSub) {
    const fields = {
      basic,
      province: nationalProvince,
      type,
      department: nationalMain.slice(0, 2),
      main: nationalMain,
      sub: nationalSub,
    }
    return { fields, findings: [nonStandardPrefix(basic, 'national')] }
  }
  if (!/^(?:[A-Z]-\d{6}-\d{3,4}|\d[A-Z]-\d{4}-\d{5})$/.test(basic)) return null
  return { fields: localFields(basic), findings: [nonStandardPrefix(basic, 'local')] }
}

function localFields(basic: string): ItemCodeFields {
  const type = typeByLetter[basic.replace(/^\d/, '').charAt(0)]
  // A local code under A was seen on a public service only: the letter A does not tell the type there.
  return { basic, ...(type && type !== '01' ? { type } : {}) }
}

function nonStandardPrefix(basic: string, kind: 'national' | 'local'): CodeFinding {
  return {
    code: 'code.non-standard-prefix',
    severity: 'warning',
    part: basic,
    message:
      kind === 'national'
        ? {
            zh: `基本编码 ${basic} 用的是国家类型码 20，不是本省“大类加字母”的写法`,
            en: `Basic code ${basic} carries the national type 20 where the provincial scheme has a group and a letter.`,
          }
        : {
            zh: `基本编码 ${basic} 是本地自编的，不在省级目录里`,
            en: `Basic code ${basic} was made locally and is not in the provincial list.`,
          },
  }
}

function partCount(value: string): CodeFinding[] {
  const parts = value.split('-').length
  if (parts === 6) return []
  return [
    {
      code: 'code.part-count',
      severity: 'warning',
      message: {
        zh: `按“-”拆开应为 6 段，这里是 ${parts} 段`,
        en: `Split at hyphens the code should have 6 parts; it has ${parts}.`,
      },
    },
  ]
}
