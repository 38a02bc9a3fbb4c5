import { type CodeCheck, type CodeFinding, foldCode } from './finding.ts'
import { mod3736CheckCharacter } from './mod-37-36.ts'
import { isSocialCreditCode } from './social-credit-code.ts'

/** Identifier of an electronic certificate (GB/T 36904) in its parts. */
export type CertificateId = {
  readonly id: string
  /** 21 characters: social credit code of the organ that owns the type, and a serial of three. */
  readonly type: string
  readonly issuer: string
  readonly serial: string
  readonly version: string
  readonly check: string
}

export type CertificateIdReason =
  | 'root'
  | 'parts'
  | 'type'
  | 'issuer'
  | 'serial'
  | 'version'
  | 'check-character'

const root = '1.2.156.3005.2'

const messages = {
  root: { zh: `电子证照标识以 ${root} 开头`, en: `A certificate identifier begins with ${root}.` },
  parts: {
    zh: '前缀之后应有 5 段：类型、签发机构、流水号、版本、校验位',
    en: 'Five parts follow the prefix: type, issuer, serial, version and check character.',
  },
  type: { zh: '证照类型代码应为 21 位', en: 'The certificate type has 21 characters.' },
  issuer: { zh: '签发机构代码应为 18 位', en: 'The issuer has 18 characters.' },
  serial: {
    zh: '流水号只用数字和大写字母，不能为空',
    en: 'The serial is digits and capital letters, and not empty.',
  },
  version: { zh: '版本号应为 3 位', en: 'The version has three characters.' },
  'check-character': {
    zh: '电子证照标识的校验位对不上',
    en: 'The check character of the certificate identifier does not fit.',
  },
} as const

/** Checks a certificate identifier; codes of organs inside it that fail their own check are warnings. */
export function checkCertificateId(input: string): CodeCheck<CertificateId, CertificateIdReason> {
  const id = foldCode(input)
  const wrong = (reason: CertificateIdReason) => ({ ok: false, reason, message: messages[reason] }) as const
  if (!id.startsWith(`${root}.`)) return wrong('root')
  const parts = id.slice(root.length + 1).split('.')
  const [type, issuer, serial, version, check] = parts
  if (parts.length !== 5 || !type || !issuer || !serial || !version || !check) return wrong('parts')
  const flaw = shapeFlaw({ type, issuer, serial, version })
  if (flaw) return wrong(flaw)
  if (mod3736CheckCharacter(type + issuer + serial + version) !== check) return wrong('check-character')
  const notes = [...organNotes('type', type.slice(0, 18)), ...organNotes('issuer', issuer)]
  return { ok: true, value: { id, type, issuer, serial, version, check }, notes }
}

/**
 * Builds an identifier with its check character.
 * @throws RangeError when a part has the wrong shape.
 */
export function completeCertificateId(parts: Omit<CertificateId, 'id' | 'check'>): string {
  const flaw = shapeFlaw(parts)
  if (flaw) throw new RangeError(messages[flaw].en)
  const { type, issuer, serial, version } = parts
  const check = mod3736CheckCharacter(type + issuer + serial + version)
  return [root, type, issuer, serial, version, check].join('.')
}

function shapeFlaw(parts: Omit<CertificateId, 'id' | 'check'>) {
  if (!/^[0-9A-Z]{21}$/.test(parts.type)) return 'type'
  if (!/^[0-9A-Z]{18}$/.test(parts.issuer)) return 'issuer'
  if (!/^[0-9A-Z]+$/.test(parts.serial)) return 'serial'
  if (!/^[0-9A-Z]{3}$/.test(parts.version)) return 'version'
  return undefined
}

function organNotes(where: 'type' | 'issuer', code: string): CodeFinding[] {
  if (isSocialCreditCode(code)) return []
  return [
    {
      code: `certificate-id.${where}-organ`,
      severity: 'warning',
      part: code,
      message: {
        zh: `标识里的机构代码 ${code} 不是有效的统一社会信用代码`,
        en: `The organ code ${code} inside the identifier is not a valid unified social credit code.`,
      },
    },
  ]
}
