import type { CodeFinding } from '../finding.ts'
import { isSameOrgan } from './organ-part.ts'
import type { ReadItemCode } from './read-code.ts'

/** What a list says beside the code; each is compared with what the code itself says. */
export type ItemCodeClaims = {
  /** Code of the organ, in any of the forms that lists use. */
  readonly organ?: string
  /** Twelve digits, or six for the district. */
  readonly area?: string
  /** Item type, with or without its leading zero. */
  readonly type?: string
}

/** Contradictions between a code and the fields beside it. */
export function verifyClaims(read: ReadItemCode, claims: ItemCodeClaims): CodeFinding[] {
  return [
    ...areaFindings(read, claims.area),
    ...organClaimFindings(read, claims.organ),
    ...typeFindings(read, claims.type),
  ]
}

function areaFindings({ scheme, fields }: ReadItemCode, claim: string | undefined): CodeFinding[] {
  if (claim === undefined || scheme !== 'sichuan-implementation') return []
  const claimed = claim.padEnd(12, '0')
  if (fields.area === claimed) return []
  const said = fields.area
    ? { zh: `编码里的区划是 ${fields.area}`, en: `The code names area ${fields.area}` }
    : { zh: '编码里没有区划', en: 'The code names no area' }
  return [
    {
      code: 'code.area-mismatch',
      severity: 'warning',
      ...(fields.area ? { part: fields.area } : {}),
      message: { zh: `${said.zh}，事项写的是 ${claimed}`, en: `${said.en}, the item says ${claimed}.` },
    },
  ]
}

function organClaimFindings({ fields }: ReadItemCode, claim: string | undefined): CodeFinding[] {
  if (claim === undefined || !fields.organ) return []
  const same = isSameOrgan(claim, fields.organ)
  if (same === true) return []
  if (same === null) {
    return [
      {
        code: 'code.organ-not-comparable',
        severity: 'note',
        part: claim,
        message: {
          zh: `部门代码 ${claim} 和编码里的机构 ${fields.organ} 写法不同，没法核对`,
          en: `Department code ${claim} and organ ${fields.organ} of the item code are not codes of one kind; they cannot be compared.`,
        },
      },
    ]
  }
  return [
    {
      code: 'code.organ-mismatch',
      severity: 'warning',
      part: fields.organ,
      message: {
        zh: `编码里的机构是 ${fields.organ}，部门代码写的是 ${claim}`,
        en: `The code names organ ${fields.organ}, the department code is ${claim}.`,
      },
    },
  ]
}

function typeFindings({ fields }: ReadItemCode, claim: string | undefined): CodeFinding[] {
  if (claim === undefined || fields.type === undefined || fields.type === claim.padStart(2, '0')) return []
  return [
    {
      code: 'code.type-mismatch',
      severity: 'warning',
      part: fields.type,
      message: {
        zh: `编码说的事项类型是 ${fields.type}，事项写的是 ${claim.padStart(2, '0')}`,
        en: `The code says item type ${fields.type}, the item says ${claim.padStart(2, '0')}.`,
      },
    },
  ]
}
