import { type CodeFinding, checkItemCode, type ItemContent, itemCodeSchemes } from '@yimen/contract'

const kinds = ['basic', 'implementation', 'handling', 'local'] as const
type Kind = (typeof kinds)[number]
/** What the check of one code found, or why it is none, and the field that it stands in. */
export type OwnCodeFinding = { readonly path: string; readonly finding: CodeFinding }

/** The form of a social credit code; other codes of organs cannot be compared with what a code says. */
const creditCode = /^[0-9A-Z]{18}$/

/** Codes of an item that follow a scheme which can be verified. A code that the district made itself follows none. */
export function schemedCodes(item: ItemContent): { kind: Kind; scheme: string; value: string }[] {
  const schemes: readonly string[] = itemCodeSchemes
  return kinds.flatMap((kind) => {
    const code = item.codes[kind]
    return code && schemes.includes(code.scheme) ? [{ kind, ...code }] : []
  })
}

/** Everything that is wrong with the codes of an item: their form, and what they claim against its own fields. */
export function ownCodeFindings(item: ItemContent): OwnCodeFinding[] {
  const organ = creditCode.exec(item.organ.code)?.[0]
  const claims = {
    type: item.type,
    ...(item.area === undefined ? {} : { area: item.area }),
    ...(organ === undefined ? {} : { organ }),
  }
  return schemedCodes(item).flatMap(({ kind, scheme, value }) => {
    const path = `codes.${kind}.value`
    const expected = itemCodeSchemes.find((known) => known === scheme)
    const checked = checkItemCode(value, claims, expected)
    if (checked.ok) return checked.findings.map((finding) => ({ path, finding }))
    const { message, reason } = checked
    return [{ path, finding: { code: `code.${reason}`, severity: 'error' as const, message } }]
  })
}
