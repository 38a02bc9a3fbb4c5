/** A name with only its first character: enough to tell that one has the right person before one. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(rest.length)
}
