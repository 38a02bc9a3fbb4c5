const weights = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Check character of an organisation code (GB 11714): positions 9–17 of a unified social credit code are such a
 * code of nine. Digits count as themselves, letters from A = 10.
 * @throws RangeError when the body is not eight digits or capital letters.
 */
export function organisationCheckCharacter(body: string): string {
  if (!/^[0-9A-Z]{8}$/.test(body)) throw new RangeError('an organisation code has a body of eight characters')
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : String(check % 11)
}

/** True when nine characters (a hyphen before the last is taken off) carry their own check character. */
export function isOrganisationCode(input: string): boolean {
  const code = input.replace(/-(?=.$)/, '')
  return /^[0-9A-Z]{8}[0-9X]$/.test(code) && organisationCheckCharacter(code.slice(0, 8)) === code[8]
}
