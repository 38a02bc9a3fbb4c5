/** Codes of the national list “served”: 1 natural persons, 2 enterprises, 3 institutions, 4 social organisations, 5 organs, 6 others. */
const personCode = '1'
const legalPersonCodes = ['2', '3', '4', '5', '6']

/** Whether an item is for this kind of applicant. An item that names nobody is for everybody. */
export function servesKind(served: readonly string[], kind: 'person' | 'legal-person'): boolean {
  if (served.length === 0) return true
  return kind === 'person'
    ? served.includes(personCode)
    : legalPersonCodes.some((code) => served.includes(code))
}
